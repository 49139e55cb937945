using System.Text;

namespace Guangming.Domain.Tests;

public sealed class NdjsonTests
{
    private static readonly Report Full = Report.FromJson(Documents.Full);
    private static readonly string FullLine = Documents.Full.Replace("\n", " ", StringComparison.Ordinal);

    [Theory]
    [InlineData("{0}\n{1}\n", "as we write it")]
    [InlineData("{0}\n{1}", "no end of line at the end")]
    [InlineData("\n\n{0}\n \t\n{1}\n\n", "blank lines")]
    [InlineData("{0}\r\n{1}\r\n\r\n", "lines of Windows")]
    [InlineData("\uFEFF{0}\n{1}\n", "a byte order mark")]
    public async Task ReadManyAsync_Layouts_GiveTheSameReports(string layout, string because)
    {
        List<Report> reports = await Read(layout.Replace("{0}", FullLine, StringComparison.Ordinal).Replace("{1}", Documents.Minimal, StringComparison.Ordinal));

        reports.Should().Equal([Full, Report.FromJson(Documents.Minimal)], because);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public async Task ReadManyAsync_Nothing_GivesNothing(string text) => (await Read(text)).Should().BeEmpty();

    [Fact]
    public async Task ReadManyAsync_LongLines_GrowTheBuffer()
    {
        string huge = JsonTree.Insert(Documents.Minimal, "$", $"\"mood\":\"{new string('长', 100_000)}\"");
        List<Report> reports = await Read($"{Documents.Minimal}\n{huge}\n{FullLine}\n{huge}");

        reports.Should().HaveCount(4);
        reports[1].Should().Be(Report.FromJson(huge));
        reports[2].Should().Be(Full);
    }

    [Fact]
    public async Task ReadManyAsync_BrokenLine_IsNamedAndWhatWasBeforeIsGiven()
    {
        string broken = FullLine.Replace("\"40户\"", "\"40亩\"", StringComparison.Ordinal);
        List<Report> read = [];
        Func<Task> reading = async () =>
        {
            await foreach (Report report in Report.ReadManyAsync(StreamOf($"{FullLine}\n\n{broken}\n{FullLine}")))
            {
                read.Add(report);
            }
        };

        ReportDocumentException error = (await reading.Should().ThrowAsync<ReportDocumentException>()).Which;
        error.Findings[0].Line.Should().Be(3, "blank lines count");
        error.Findings[0].Path.Should().Be("$.figures[6].value");
        error.LineNumber.Should().Be(2, "a JsonException counts from 0");
        read.Should().Equal(Full);
    }

    [Fact]
    public async Task ReadManyAsync_BrokenSyntax_IsNamedByLine()
    {
        ReportDocumentException error = (await FluentActions.Awaiting(() => Read($"{Documents.Minimal}\n{Documents.Minimal[..50]}\n"))
            .Should().ThrowAsync<ReportDocumentException>()).Which;

        error.Findings[0].Should().Match<Finding>(finding => finding.Id == "GM0001" && finding.Line == 2);
        error.Message.Should().StartWith("GM0001 Error at line 2, column 51: not valid JSON");
    }

    [Fact]
    public async Task ReadManyAsync_TwoOnOneLine_AreRefused() =>
        (await FluentActions.Awaiting(() => Read(Documents.Minimal + Documents.Minimal)).Should().ThrowAsync<ReportDocumentException>())
            .Which.Findings[0].Line.Should().Be(1);

    [Fact]
    public async Task ReadManyAsync_StreamThatFails_GivesWhatCameBefore()
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"{Documents.Minimal}\n{Documents.Minimal}\n{Documents.Minimal}\n");
        using FaultyStream stream = new(bytes, bytes.Length - 20, () => throw new IOException("network"));
        int read = 0;
        Func<Task> reading = async () =>
        {
            await foreach (Report report in Report.ReadManyAsync(stream))
            {
                read++;
            }
        };

        await reading.Should().ThrowAsync<IOException>();
        read.Should().Be(2);
    }

    [Fact]
    public async Task ReadManyAsync_Cancelled_GivesUp()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(FullLine + "\n", 10)));
        using CancellationTokenSource cancel = new();
        using FaultyStream stream = new(bytes, int.MaxValue, () => { }, piece: 1000);
        int read = 0;
        Func<Task> reading = async () =>
        {
            await foreach (Report report in Report.ReadManyAsync(stream, cancel.Token))
            {
                read++;
                await cancel.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Be(1);
    }

    [Fact]
    public async Task WriteManyAsync_ThenRead_GivesTheSame()
    {
        Report[] reports = [Full, Report.FromJson(Documents.Minimal), Reports.Guangming2020];
        using MemoryStream stream = new();
        await Report.WriteManyAsync(stream, reports.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        string text = Encoding.UTF8.GetString(stream.ToArray());

        text.Count(c => c == '\n').Should().Be(3, "a line each");
        text.Should().EndWith("}\n").And.Contain("1.796亿元", "Chinese stays plain");
        (await Read(text)).Should().Equal(reports);
    }

    [Fact]
    public async Task WriteManyAsync_Cancelled_LeavesWholeLinesOnly()
    {
        using CancellationTokenSource cancel = new();
        using MemoryStream stream = new();
        async IAsyncEnumerable<Report> Endless()
        {
            for (int i = 0; ; i++)
            {
                if (i == 5)
                {
                    await cancel.CancelAsync();
                }

                yield return Full;
            }
        }

        await FluentActions.Awaiting(() => Report.WriteManyAsync(stream, Endless(), cancel.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await Read(Encoding.UTF8.GetString(stream.ToArray()))).Should().HaveCount(5).And.OnlyContain(report => report.Equals(Full));
    }

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<List<Report>> Read(string text)
    {
        List<Report> reports = [];
        await foreach (Report report in Report.ReadManyAsync(StreamOf(text), TestContext.Current.CancellationToken))
        {
            reports.Add(report);
        }

        return reports;
    }
}
