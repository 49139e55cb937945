namespace Guangming.Domain.Text.Tests;

/// <summary>The list of what is known to be read wrongly is true today: a row that is mended must leave it.</summary>
public sealed class KnownErrorTests
{
    public static TheoryData<string, string, string> Rows()
    {
        TheoryData<string, string, string> data = [];
        foreach (string line in TestTexts.Load("known-errors.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = [.. line.Split('|').Select(part => part.Trim())];
            data.Add(parts[0], parts[1], parts[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_KnownError_IsStillReadSo(string text, string says, string meant)
    {
        string read = string.Join(' ', FigureReader.Read(text).Select(mention => mention.Token));

        read.Should().Be(string.Join(' ', says.Split(' ').Where(word => word.Length > 0 && !char.IsAsciiLetter(word[0]))), meant);
    }
}
