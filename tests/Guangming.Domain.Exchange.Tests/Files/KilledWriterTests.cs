using System.Diagnostics;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Processes killed while they write: SIGKILL, which nothing can catch or clean up behind.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private const int Kills = 200;
    private const int LongestDelay = 25;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Write_KilledAtManyMoments_FileIsOldOrNewAndAtMostOnePartIsLeft()
    {
        Random random = new(20201221);
        string path = _folder["report.bin"];
        WholeFile.Write(path, EndlessWriter.Version(0));
        int halfWritten = 0;
        int changed = 0;
        byte[] before = InputFile.Read(path);
        for (int kill = 0; kill < Kills; kill++)
        {
            using (Process writer = EndlessWriter.Start(path))
            {
                await Task.Delay(random.Next(LongestDelay), TestContext.Current.CancellationToken);
                writer.Kill();
                await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
            }

            byte[] after = InputFile.Read(path);
            EndlessWriter.IsVersion(after).Should().BeTrue("the file is one version, whole");
            _folder.Names.Count(name => name.EndsWith(".part", StringComparison.Ordinal)).Should().BeLessThanOrEqualTo(1, "each run sweeps what the one before left");
            halfWritten += _folder.Names.Length - 1;
            changed += after.AsSpan().SequenceEqual(before) ? 0 : 1;
            before = after;
        }

        halfWritten.Should().BePositive("some kills must have come in the middle of a write, or nothing was tried");
        changed.Should().BePositive("some runs must have come to write");
        WholeFile.Write(path, EndlessWriter.Version(1));
        _folder.Names.Should().Equal("report.bin");
    }
}
