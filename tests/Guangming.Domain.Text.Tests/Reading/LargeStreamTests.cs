using System.Text;

namespace Guangming.Domain.Text.Tests;

/// <summary>Runs by itself: what other tests hold in memory would be counted with it.</summary>
[CollectionDefinition(nameof(LargeStreamTests), DisableParallelization = true)]
[Collection(nameof(LargeStreamTests))]
public sealed class LargeStreamTests
{
    [Fact]
    public async Task ReadAsync_HundredMegabytes_StaysInConstantMemory()
    {
        const long size = 100_000_000;
        byte[] part = Encoding.UTF8.GetBytes(TestTexts.Digest);
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
        most.Should().BeLessThan(8_000_000, "blocks are dropped as they are read");
    }

    private sealed class Immediate(List<ReadingProgress> seen) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => seen.Add(value);
    }
}
