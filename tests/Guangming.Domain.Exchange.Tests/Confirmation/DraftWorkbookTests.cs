using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Exchange.Tests;

public sealed class DraftWorkbookTests : IDisposable
{
    private const string Text =
        "青石区2023年对口帮扶云岭县工作情况\n"
        + "2023年，青石区安排财政帮扶资金3200万元，实施项目18个，其中产业项目11个。\n"
        + "建成帮扶车间9个，吸纳就业410人，其中脱贫劳动力268人。带动脱贫户2160户8732人。\n"
        + "硬化道路48公里，工作队平均年龄38岁，第3批队员到岗。\n"
        + "村集体收入由村均3.2万元增加到11.5万元，增幅259%。\n";

    private readonly TemporaryFolder _folder = new();
    private readonly Draft _draft = Drafted();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_UntouchedDraft_IsTheDraftedReport()
    {
        await DraftWorkbook.WriteAsync(_draft, Text, _folder["draft.xlsx"], TestContext.Current.CancellationToken);

        ConfirmedDraft confirmed = await DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken);

        confirmed.Confirmed.Should().Be(0);
        confirmed.Corrected.Should().Be(0);
        confirmed.Unconfirmed.Should().Be(_draft.Mapped.Count());
        confirmed.Report.Figures.All.Should().OnlyContain(figure => !figure.IsConfirmed);
        confirmed.Report.Figures.All.Select(Line).Should().BeEquivalentTo(_draft.Report.Figures.All.Select(Line));
        confirmed.Report.Relations.Should().BeEquivalentTo(_draft.Report.Relations);
        confirmed.Report.LeftOut.Select(one => one.Anchor).Should().BeEquivalentTo(_draft.Report.LeftOut.Select(one => one.Anchor), "no number of the text is lost");
        confirmed.Report.Source.Should().Be(_draft.Report.Source);
    }

    [Fact]
    public async Task ReadAsync_ConfirmedRows_AreConfirmedFiguresAndTheOthersAreNot()
    {
        await WriteAsync(row => row.Token is "3200万元" or "18个" ? row.With("decision", "确认") : row);

        Report report = (await DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken)).Report;

        report.Figures.All.Where(figure => figure.IsConfirmed).Select(figure => figure.Stated.Text).Should().BeEquivalentTo("3200万元", "18个");
        report.Figures.All.Single(figure => figure.Stated.Text == "410人").Note!.Chinese.Should().Contain("待确认");
    }

    [Fact]
    public async Task ReadAsync_Corrections_OverrideWhatWasProposed()
    {
        await WriteAsync(row => row.Token switch
        {
            "3200万元" => row.With("decision", "confirm").With("value", "3260万元").With("period", "截至2023年11月底").With("note", "按决算数"),
            "48公里" => row.With("decision", "确认").With("measure", "实施项目数").With("value", "48个"),
            "268人" => row.With("whole", "无"),
            _ => row,
        });

        ConfirmedDraft confirmed = await DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken);

        Figure money = confirmed.Report.Figures.All.Single(figure => figure.Stated.Text == "3260万元");
        money.IsConfirmed.Should().BeTrue();
        money.Period.Should().Be(ReportingPeriod.Parse("截至2023年11月底", new LocalDate(2023, 12, 31)));
        money.Anchor!.Token.Should().Be("3200万元", "the anchor stays where the text states it");
        money.Note!.Chinese.Should().Be("按决算数");
        Figure road = confirmed.Report.Figures.All.Single(figure => figure.Stated.Text == "48个");
        road.Measure.Should().Be(Measures.Get("fund.projects"));
        Figure part = confirmed.Report.Figures.All.Single(figure => figure.Stated.Text == "268人");
        confirmed.Report.WholesOf(part).Should().BeEmpty();
        confirmed.Corrected.Should().Be(3);
        confirmed.Confirmed.Should().Be(2);
    }

    [Fact]
    public async Task ReadAsync_RowLeftOut_IsAmongWhatWasLeftOut()
    {
        await WriteAsync(row => row.Token == "18个" ? row.With("decision", "不收录") : row);

        Report report = (await DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken)).Report;

        report.Figures.All.Should().NotContain(figure => figure.Stated.Text == "18个");
        report.LeftOut.Should().ContainSingle(one => one.Anchor.Token == "18个").Which.Kind.Should().Be("rejected");
        report.Relations.Should().NotContain(relation => relation.Figures.Any(id => id.EndsWith("fund.projects", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ReadAsync_WrongCells_AreAllSaidAtOnceWithTheirPlace()
    {
        await WriteAsync(row => row.Token switch
        {
            "3200万元" => row.With("measure", "财政帮扶资经"),
            "18个" => row.With("decision", "大概"),
            "9个" => row.With("pairing", "nobody"),
            "410人" => row.With("period", "某年某月"),
            "268人" => row.With("whole", "99"),
            "48公里" => row.With("decision", "确认"),
            _ => row,
        });

        Func<Task> read = () => DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken);

        TableFormatException fault = (await read.Should().ThrowAsync<TableFormatException>()).Which;
        fault.Problems.Select(problem => (problem.Table, problem.Column, problem.Found)).Should().BeEquivalentTo(new (string?, string?, string?)[]
        {
            ("确认 Confirm", "指标改为 Measure instead", "财政帮扶资经"),
            ("确认 Confirm", "确认 Decision", "大概"),
            ("确认 Confirm", "结对改为 Pairing instead", "nobody"),
            ("确认 Confirm", "期间改为 Period instead", "某年某月"),
            ("确认 Confirm", "所属总数改为 Whole instead", "99"),
            ("确认 Confirm", "指标改为 Measure instead", null),
        });
        fault.Problems.Should().OnlyContain(problem => problem.Row > 6 && problem.Cell != null);
    }

    [Fact]
    public async Task ReadAsync_RowDeleted_IsAskedFor()
    {
        await WriteAsync(row => row.Token == "18个" ? null : row);

        Func<Task> read = () => DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken);

        (await read.Should().ThrowAsync<TableFormatException>()).Which.Problems.Should().ContainSingle()
            .Which.ToString(Language.Chinese).Should().Contain("不要删除行");
    }

    [Fact]
    public async Task ReadAsync_ProposalWrittenOver_SaysWhereCorrectionsGo()
    {
        await WriteAsync(row => row.Token == "18个" ? row.With("proposedMeasure", "别的指标") : row);

        Func<Task> read = () => DraftWorkbook.ReadAsync(_folder["draft.xlsx"], TestContext.Current.CancellationToken);

        (await read.Should().ThrowAsync<TableFormatException>()).Which.Problems.Should().ContainSingle()
            .Which.ToString(Language.Chinese).Should().Contain("要改请写在“指标改为”列");
    }

    [Fact]
    public async Task IsDraft_OtherWorkbook_IsNot()
    {
        await DraftWorkbook.WriteAsync(_draft, Text, _folder["draft.xlsx"], TestContext.Current.CancellationToken);
        await ReportWorkbook.WriteTemplateAsync(_folder["template.xlsx"], TestContext.Current.CancellationToken);

        DraftWorkbook.IsDraft(_folder["draft.xlsx"]).Should().BeTrue();
        DraftWorkbook.IsDraft(_folder["template.xlsx"]).Should().BeFalse();
    }

    [Fact]
    public async Task WriteAsync_OtherText_IsRefused()
    {
        Func<Task> write = () => DraftWorkbook.WriteAsync(_draft, "另一篇", _folder["draft.xlsx"], TestContext.Current.CancellationToken);

        await write.Should().ThrowAsync<ArgumentException>();
        _folder.Names.Should().BeEmpty();
    }

    private static Draft Drafted()
    {
        Division supporter = new("qingshi", new LocalizedText("青石区", null), DivisionKind.County);
        Division recipient = new("yunling", new LocalizedText("云岭县", null), DivisionKind.County);
        Pairing pairing = new("yunling", supporter, recipient, Programme.EastWestCollaboration);
        return new ReportDrafter(pairing).Draft(Text, ReportDrafter.SourceOf(Text, new LocalDate(2023, 12, 31)));
    }

    private static string Line(Figure figure) => $"{figure.Id} {figure.Measure.Code} {figure.Stated.Text} {figure.Period.ToString(Language.Chinese, verbose: true)} {figure.Anchor} {figure.Status} {figure.Note}";

    // What a person does in Excel: the same sheets, some cells of the first one filled in.
    private async Task WriteAsync(Func<DraftRow, DraftRow?> change)
    {
        IReadOnlyList<SheetPlan> sheets = DraftLayout.Of(_draft, Text);
        IEnumerable<string?[]> rows = DraftRows.Of(_draft, Text).Select(cells => change(new DraftRow(cells))?.Cells).OfType<string?[]>();
        SheetPlan confirm = TableSheet.Plan(DraftTable.Sheet, TableSheet.ForReading(DraftTable.Sheet), [.. rows], new ChoiceRanges([.. ReportTables.All, DraftTable.Sheet]));
        await WholeFile.WriteAsync(
            _folder["draft.xlsx"],
            (stream, token) =>
            {
                SpreadsheetWriter.Write(stream, [confirm, .. sheets.Skip(1)], token);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);
    }

    private sealed record DraftRow(string?[] Cells)
    {
        public string? Token => Cells[DraftTable.Sheet.IndexOf("token")];

        public DraftRow With(string column, string cell)
        {
            string?[] cells = [.. Cells];
            cells[DraftTable.Sheet.IndexOf(column)] = cell;
            return new DraftRow(cells);
        }
    }
}
