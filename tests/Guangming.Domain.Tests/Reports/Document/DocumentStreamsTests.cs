using System.Text;

namespace Guangming.Domain.Tests;

public sealed class DocumentStreamsTests
{
    private static readonly byte[] Full = Encoding.UTF8.GetBytes(Documents.Full);
    private static readonly Report Report = Report.FromJson(Full);

    [Fact]
    public void Load_InPieces_ReadsToTheEndAndLeavesTheStreamOpen()
    {
        using FaultyStream pieces = new(Full, int.MaxValue, () => { });
        using MemoryStream whole = new(Full);

        Report.Load(pieces).Should().Be(Report);
        Report.Load(whole).Should().Be(Report);
        whole.CanRead.Should().BeTrue("it is the caller's");
        whole.Position.Should().Be(whole.Length);
    }

    [Fact]
    public async Task LoadAsync_InPieces_ReadsTheSame()
    {
        using FaultyStream pieces = new(Full, int.MaxValue, () => { });

        (await Report.LoadAsync(pieces, TestContext.Current.CancellationToken)).Should().Be(Report);
    }

    [Fact]
    public async Task Load_StreamThatFailsAnywhere_PassesItsErrorOn()
    {
        for (int at = 0; at < Full.Length; at += 97)
        {
            using FaultyStream sync = new(Full, at, () => throw new IOException("disk"));
            using FaultyStream later = new(Full, at, () => throw new IOException("disk"));

            FluentActions.Invoking(() => Report.Load(sync)).Should().Throw<IOException>("a broken disk is no broken document").WithMessage("disk");
            await FluentActions.Awaiting(() => Report.LoadAsync(later)).Should().ThrowAsync<IOException>();
        }
    }

    [Fact]
    public async Task LoadAsync_CancelledMidway_GivesUp()
    {
        using CancellationTokenSource cancel = new();
        using FaultyStream stream = new(Full, 500, cancel.Cancel);

        await FluentActions.Awaiting(() => Report.LoadAsync(stream, cancel.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Save_ThenLoad_IsTheSameReport()
    {
        using MemoryStream stream = new();
        Report.Save(stream);

        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(Report.ToJson()));
        stream.ToArray()[0].Should().Be((byte)'{', "no byte order mark is written");
        stream.Position = 0;
        Report.Load(stream).Should().Be(Report);
    }

    [Fact]
    public async Task SaveAsync_WritesWhatSaveWrites()
    {
        using MemoryStream stream = new();
        await Report.SaveAsync(stream, TestContext.Current.CancellationToken);

        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(Report.ToJson()));
    }

    [Fact]
    public async Task SaveAsync_Cancelled_WritesNothing()
    {
        using MemoryStream stream = new();

        await FluentActions.Awaiting(() => Report.SaveAsync(stream, new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
        stream.Length.Should().Be(0);
    }
}
