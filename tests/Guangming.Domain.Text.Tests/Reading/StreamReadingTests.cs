using System.Text;

namespace Guangming.Domain.Text.Tests;

public sealed class StreamReadingTests
{
    private static readonly string Digest = TestTexts.Digest;

    [Fact]
    public void Read_Stream_GivesWhatTheStringGives()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("\uFEFF" + Digest));

        FigureReader.Read(stream).Select(m => m.ToString()).Should().Equal(FigureReader.Read(Digest).Select(m => m.ToString()));
    }

    [Fact]
    public void Read_StreamInSmallPieces_GivesWhatTheStringGives()
    {
        using TrickleStream stream = new(Encoding.UTF8.GetBytes(Digest), piece: 7);

        FigureReader.Read(stream).Select(m => (m.Start, m.Token, m.Paragraph, m.Sentence, m.Relation))
            .Should().Equal(FigureReader.Read(Digest).Select(m => (m.Start, m.Token, m.Paragraph, m.Sentence, m.Relation)));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await using RepeatingStream stream = new(Encoding.UTF8.GetBytes(Digest), long.MaxValue);
        int count = 0;

        Func<Task> read = async () =>
        {
            await foreach (FigureMention mention in FigureReader.ReadAsync(stream, cancellationToken: source.Token))
            {
                if (++count == 100)
                {
                    await source.CancelAsync();
                }
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData("一个很长的句子没有标点", "no mark at all")]
    [InlineData("安排资金100万元，", "only commas")]
    public void Read_LineLongerThanABlock_FindsEveryFigure(string piece, string because)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 40_000)) + "安排项目65个。";
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));

        int expected = FigureReader.Read(text).Length;

        List<FigureMention> mentions = [.. FigureReader.Read(stream)];
        mentions.Count.Should().Be(expected, because);
        mentions[^1].Token.Should().Be("65个");
        text.Substring(mentions[^1].Start, mentions[^1].Length).Should().Be("65个");
    }
}
