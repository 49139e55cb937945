using System.Collections.Immutable;

namespace Guangming.Domain.Text.Tests;

/// <summary>The measure words that prose knows mean what they mean in a value by itself.</summary>
public sealed class MeasureWordTests
{
    private const string Letters = "a value by itself takes Latin letters only where the core's table of spellings has them, so that a typing error is no unit";
    private const string Day = "prose takes 12日 for a day of a month; 500日元 is read";

    // Where the two differ, and why. Who mends one takes it out: the test fails for exceptions that are none.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["MW"] = Letters,
        ["MWp"] = Letters,
        ["GW"] = Letters,
        ["kW"] = Letters,
        ["kWh"] = Letters,
        ["kV"] = Letters,
        ["m"] = Letters,
        ["cm"] = Letters,
        ["mm"] = Letters,
        ["L"] = Letters,
        ["ml"] = Letters,
        ["日元"] = Day,
    };

    public static TheoryData<string> Words() =>
        [.. MeasureWordData.FixedWords.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])];

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_InProse_MeansTheUnitOfTheValue(string word)
    {
        ImmutableArray<FigureMention> mentions = FigureReader.Read($"共计12{word}。");
        bool isSame = StatedValue.TryParse("12" + word, out StatedValue? value)
            && mentions is [{ Value: var read, Token: var token }] && read == value.Quantity && token == value.Text;
        isSame.Should().Be(!Exceptions.ContainsKey(word), Exceptions.GetValueOrDefault(word, "both read through one table"));
    }

    [Fact]
    public void Yen_OfMoreThanADay_AreRead() => FigureReader.Read("共计500日元。").Should().ContainSingle().Which.Value.Should().Be(StatedValue.Parse("500日元").Quantity);
}
