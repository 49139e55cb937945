using System.Collections.Immutable;

namespace Guangming.Domain.Text.Tests;

/// <summary>The measure words that prose knows mean what they mean in a value by itself.</summary>
public sealed class MeasureWordTests
{
    public static TheoryData<string> Words() =>
        [.. MeasureWordData.FixedWords.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])];

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_InProse_MeansTheUnitOfTheValue(string word)
    {
        ImmutableArray<FigureMention> mentions = FigureReader.Read($"共计12{word}。");
        StatedValue value = StatedValue.Parse("12" + word);

        mentions.Should().ContainSingle().Which.Value.Should().Be(value.Quantity, "both read through one table");
        mentions[0].Token.Should().Be(value.Text);
    }
}
