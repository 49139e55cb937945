namespace Guangming.Domain.Exchange.Tests;

public sealed class FolderCheckTests : IDisposable
{
    private const string Clean = "青石区2023年对口帮扶云岭县工作总结\n2024年1月8日\n2023年，青石区安排财政帮扶资金3200万元，比2022年的2500万元增长28%。\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_BadFiles_AreOneLineEachAndStopNothing()
    {
        _folder.Write("a.txt", Clean);
        _folder.Write("b.json", "{ \"formatVersion\": ");
        _folder.Write("c.docx", "no archive");
        _folder.Write("d.xlsx", string.Empty);
        _folder.Write("e.docx", Docx.Of(Docx.P(Clean)).ToArray()[..300]);
        _folder.Write("f.pdf", "%PDF-1.7");
        _folder.Write("g.txt", "没有年份也没有日期的一段话。");
        _folder.Write("h.txt", string.Empty);
        _folder.Write(".hidden.txt", Clean);
        _folder.Write("~$a.docx", "lock");

        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

        report.Files.Select(file => file.Path).Should().Equal("a.txt", "b.json", "c.docx", "d.xlsx", "e.docx", "f.pdf", "g.txt", "h.txt");
        report.Refused.Should().HaveCount(7).And.OnlyContain(file => file.Refusal!.Chinese != null && file.Refusal.English != null);
        report.Files[0].Doubts.Should().BeEmpty();
        report.Files[0].Report!.Figures.Count.Should().BePositive();
    }

    [Theory]
    [InlineData("（２０１９年１２月３０日）\n")]
    [InlineData("２０１９年工作情况\n")]
    [InlineData("青石区工作总结\n2019．12．30\n")]
    [InlineData("二○一九年青石区工作总结\n")]
    [InlineData("青石区工作总结\n二0一九年\n")]
    public async Task RunAsync_YearInAnyWriting_IsRead(string head)
    {
        _folder.Write("a.txt", head + "青石区安排云岭县财政帮扶资金3200万元。\n");

        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

        report.Refused.Should().BeEmpty("the year is stated");
        report.Files[0].Report!.Source.PublishedOn.Year.Should().Be(2019);
    }

    [Fact]
    public async Task RunAsync_DocumentWithContradiction_IsStatedAndComesFirst()
    {
        _folder.Write("prose.txt", "青石区2023年对口帮扶云岭县工作总结\n2023年，青石区安排财政帮扶资金3200万元，比2022年的2500万元增长82%。\n");
        _folder.Write("document.json", Slip().ToJson());
        await ReportWorkbook.WriteAsync(Slip(), _folder["sheet.xlsx"], cancellationToken: TestContext.Current.CancellationToken);

        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

        report.Doubts.Select(doubt => (doubt.File, doubt.Check.Rule.Id, doubt.Certainty)).Should().Equal(
            ("document.json", "GM2001", Certainty.Stated), ("sheet.xlsx", "GM2001", Certainty.Stated), ("prose.txt", "GM3003", Certainty.Unconfirmed));
    }

    [Fact]
    public async Task StreamAsync_Cancelled_StopsAndThrows()
    {
        for (int i = 0; i < 50; i++)
        {
            _folder.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i:D2}.txt"), Clean);
        }

        using CancellationTokenSource source = new();
        Func<Task> run = async () =>
        {
            await foreach (CheckedFile file in FolderCheck.StreamAsync(_folder.FullName, null, null, source.Token))
            {
                await source.CancelAsync();
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task StreamAsync_LeftEarly_HandsOverInOrderAndEnds()
    {
        for (int i = 0; i < 20; i++)
        {
            _folder.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i:D2}.txt"), Clean);
        }

        List<string> seen = [];
        await foreach (CheckedFile file in FolderCheck.StreamAsync(_folder.FullName, null, null, TestContext.Current.CancellationToken))
        {
            seen.Add(file.Path);
            if (seen.Count == 3)
            {
                break;
            }
        }

        seen.Should().Equal("00.txt", "01.txt", "02.txt");
    }

    [Fact]
    public async Task RunAsync_Progress_TellsEveryFileOfBothPhases()
    {
        _folder.Write("a.txt", Clean);
        _folder.Write("b.txt", Clean);
        Steps steps = new();

        await FolderCheck.RunAsync(_folder.FullName, progress: steps, cancellationToken: TestContext.Current.CancellationToken);

        steps.Seen.Count(step => step.Phase == FolderCheckPhase.Reading).Should().Be(4, "each file is read, then settled with the others");
        steps.Seen.Where(step => step.Phase == FolderCheckPhase.Checking).Select(step => (step.Done, step.Total)).Should().BeEquivalentTo([(1, 2), (2, 2)]);
    }

    [Fact]
    public async Task RunAsync_NoSuchFolder_IsRefused()
    {
        Func<Task> run = () => FolderCheck.RunAsync(_folder["none"], cancellationToken: TestContext.Current.CancellationToken);

        (await run.Should().ThrowAsync<FileRefusedException>()).Which.Fault.Should().Be(FileFault.Missing);
    }

    [Fact]
    public async Task RunAsync_EmptyFolder_HasNothing() =>
        (await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken)).Files.Should().BeEmpty();

    [Fact]
    public async Task WriteAsync_List_ReadsBackInItsOrder()
    {
        _folder.Write("prose.txt", "青石区2023年对口帮扶云岭县工作总结\n2023年，青石区安排财政帮扶资金3200万元，比2022年的2500万元增长82%。\n");
        _folder.Write("bad.json", "{");
        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

        await report.WriteAsync(_folder["findings.xlsx"], TestContext.Current.CancellationToken);

        using FileStream stream = InputFile.Open(_folder["findings.xlsx"]);
        using WorkbookFile workbook = WorkbookFile.Open(stream, "findings.xlsx");
        workbook.Sheets.Select(sheet => sheet.Name).Should().Equal("疑点 Doubts", "文件 Files");
        List<string> doubt = [];
        workbook.Read(workbook.Sheets[0], (row, cells) => doubt = row == 3 ? [.. cells.Select(cell => cell.Cell.Text)] : doubt, TestContext.Current.CancellationToken);
        doubt.Should().Contain("存疑 question").And.Contain("未经确认 unconfirmed").And.Contain("prose.txt").And.Contain("GM3003")
            .And.Contain("2023年，青石区安排财政帮扶资金3200万元，比2022年的2500万元增长82%。");
    }

    private static Report Slip()
    {
        Division supporter = new("qingshi", new LocalizedText("青石区", null), DivisionKind.County);
        Division recipient = new("yunling", new LocalizedText("云岭县", null), DivisionKind.County);
        Pairing pairing = new("yunling", supporter, recipient, Programme.EastWestCollaboration);
        ReportSource source = new(SourceKinds.OfficialReport, new LocalizedText("总结", null), new LocalizedText("青石区", null), new NodaTime.LocalDateTime(2024, 1, 8, 9, 0).WithOffset(NodaTime.Offset.FromHours(8)));
        return new ReportBuilder(source)
            .Add("jobs", Measures.Get("workshop.jobs"), pairing, "886人", ReportingPeriod.Year(2023))
            .Add("jobs.poor", Measures.Get("workshop.jobs.poor"), pairing, "968人", ReportingPeriod.Year(2023))
            .Add(FigureRelation.PartOf("jobs.poor", "jobs"))
            .Build();
    }

    private sealed class Steps : IProgress<FolderCheckProgress>
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<FolderCheckProgress> _seen = new();

        public IReadOnlyCollection<FolderCheckProgress> Seen => _seen;

        public void Report(FolderCheckProgress value) => _seen.Enqueue(value);
    }
}
