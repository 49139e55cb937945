namespace Guangming.Domain.Exchange.Tests;

/// <summary>CSV that was made to harm: one clear error, and memory within bounds.</summary>
[Collection(MeasuredMemory.Name)]
public sealed class HostileCsvTests
{
    [Fact]
    public async Task Read_LineOfAGigabyte_IsRefusedWithinItsLimit()
    {
        using EndlessStream line = new("id,measure,pairing,asWritten,basis\n", "x", 1L << 30);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await FluentActions.Awaiting(() => FigureCsv.ReadAsync(line, null, CancellationToken.None)).Should().ThrowAsync<TableFormatException>();

        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(32 << 20);
        line.Position.Should().BeLessThan(16 << 20, "the rest is not read");
    }

    [Fact]
    public async Task Read_RowsWithoutEnd_AreRefusedWithinTheBudget()
    {
        using EndlessStream rows = new("id,measure,pairing,asWritten,basis\n", "a,labour.posts,p,5个,unspecified\n", 1L << 30);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        FileRefusedException e = (await FluentActions.Awaiting(() => FigureCsv.ReadAsync(rows, null, CancellationToken.None)).Should().ThrowAsync<FileRefusedException>()).Which;

        e.Fault.Should().Be(FileFault.TooLarge);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(700 << 20, "that is what comes and goes, not what is kept");
    }
}
