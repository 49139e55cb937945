namespace Guangming.Domain.Tests.Quantities;

/// <summary>The table of spellings, read back word by word.</summary>
public sealed class UnitWordsTests
{
    public static TheoryData<string, string> Rows() => [.. UnitWords.Meant.SelectMany(row => row.Words.Select(word => new TheoryDataRow<string, string>(row.Code, word)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_OfARow_ReadsBackAsItsUnit(string code, string word)
    {
        Unit unit = Unit.Parse(code);
        Unit.FromMeasureWord(word).Should().Be(unit);
        unit.Accepts(Unit.FromMeasureWord(word)!).Should().BeTrue();
        UnitWords.CodeOf(word).Should().Be(code);
        word.Length.Should().BeLessThanOrEqualTo(UnitWords.Longest);
        foreach (string number in new[] { "12", "1.2万", "-12", "十二" })
        {
            StatedValue value = StatedValue.Parse(number + word);
            value.Quantity.Should().Be(Quantity.Of(number switch { "1.2万" => 12000, "-12" => -12, _ => 12 }, unit), number + word);
            value.IsExact.Should().Be(number != "1.2万" && unit != Unit.Percent && unit != Unit.PercentagePoint, number + word);
        }
    }

    [Fact]
    public void Words_OfAllRows_StandOnce()
    {
        string[] words = [.. UnitWords.Meant.SelectMany(row => row.Words)];
        words.Should().OnlyHaveUniqueItems();
        words.Should().BeEquivalentTo(UnitWords.All.Keys);
        UnitWords.Meant.Select(row => row.Code).Should().OnlyHaveUniqueItems();
        words.Max(word => word.Length).Should().BeLessThanOrEqualTo(UnitWords.Longest);
    }

    // Each symbol of the closed list reads back where no other unit shares it.
    [Fact]
    public void Symbols_OfTheClosedList_ReadBackOrAreShared()
    {
        foreach (Unit unit in Unit.All.Where(unit => unit.Symbol.Length > 0))
        {
            bool isShared = Unit.All.Count(other => other.Symbol == unit.Symbol) > 1;
            (Unit.FromMeasureWord(unit.Symbol) == unit).Should().Be(!isShared, unit.Code);
        }
    }
}
