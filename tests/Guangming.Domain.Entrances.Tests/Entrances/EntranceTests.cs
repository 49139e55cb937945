using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>Every entrance reads every text as the reference does: quantity, unit, qualifier, step, exactness and range, or refuses it.</summary>
public sealed class EntranceTests
{
    private static readonly Dictionary<string, Lazy<EntranceResult>> Results = ((IEnumerable<IEntrance>)
    [
        .. ValueEntrance.All, .. FigureEntrance.All, new CsvEntrance(), new WorkbookEntrance(), new ProseEntrance(), new ConsoleEntrance(),
    ]).ToDictionary(entrance => entrance.Name, entrance => new Lazy<EntranceResult>(() => EntranceResult.Of(entrance)), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Results.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_EveryText_AsTheReferenceDoes(string entrance)
    {
        EntranceResult result = Results[entrance].Value;

        Assert.True(result.Disagreements.Count == 0, DisagreementTable.Of([result]));
    }

    [Fact]
    public void Read_EveryTextAtEveryEntrance_TheTable()
    {
        List<EntranceResult> results = [.. Results.Values.Select(result => result.Value)];

        Assert.True(results.TrueForAll(result => result.Disagreements.Count == 0), DisagreementTable.Of(results));
    }

    [Fact]
    public void Texts_OfAllProducts_AreSome8000() => StatedTexts.All.Count.Should().BeInRange(7_000, 11_000);
}
