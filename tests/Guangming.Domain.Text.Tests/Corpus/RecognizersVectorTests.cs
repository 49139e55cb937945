using System.Globalization;

namespace Guangming.Domain.Text.Tests;

/// <summary>What the public test vectors of Microsoft.Recognizers.Text say of Chinese numbers, and where this reader differs on purpose.</summary>
public sealed class RecognizersVectorTests
{
    public static TheoryData<string, string, string> Vectors()
    {
        TheoryData<string, string, string> data = [];
        foreach (string line in TestTexts.Load("recognizers-chinese.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = [.. line.Split('|').Select(part => part.Trim())];
            data.Add(parts[0], parts.Length > 2 ? parts[2] : parts[1], parts.Length > 3 ? parts[3] : "the peer's vector");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Read_Vector_GivesItsValue(string input, string expected, string because)
    {
        bool hasUnit = input.EndsWith('%') || input.EndsWith('％') || input.Contains("百分", StringComparison.Ordinal) || input[^1] is '成' or '半' or '对' or '只' or '折' or '打' or '切';
        FigureMention? mention = FigureReader.Read(hasUnit ? input : input + "人").SingleOrDefault();

        if (expected == "-")
        {
            mention.Should().BeNull(because);
            return;
        }

        mention.Should().NotBeNull(because);
        mention!.Amount.Should().Be(decimal.Parse(expected.TrimEnd('%', 'p'), CultureInfo.InvariantCulture), because);
        mention.Unit.Should().Be(expected.EndsWith('%') ? Unit.Percent : expected.EndsWith('p') ? Unit.PercentagePoint : input.EndsWith('对') ? Unit.Pair : mention.Unit);
    }
}
