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
    public async Task ReadAsync_HundredMegabytes_StaysInConstantMemory()
    {
        const long size = 100_000_000;
        byte[] part = Encoding.UTF8.GetBytes(Digest);
        await using RepeatingStream stream = new(part, size);
        List<ReadingProgress> seen = [];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int count = 0;
        await foreach (FigureMention mention in FigureReader.ReadAsync(stream, progress: new Immediate(seen), cancellationToken: TestContext.Current.CancellationToken))
        {
            count++;
            if (count % 200_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        seen[^1].Should().Be(new ReadingProgress(size, count));
        seen.Count.Should().BeGreaterThan(1000);
        count.Should().BeGreaterThan(1_000_000);
        most.Should().BeLessThan(50_000_000, "blocks are dropped as they are read; other tests of the process have their share of it");
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

    private sealed class Immediate(List<ReadingProgress> seen) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => seen.Add(value);
    }
}
