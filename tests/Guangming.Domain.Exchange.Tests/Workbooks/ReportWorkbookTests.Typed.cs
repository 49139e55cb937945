using System.Globalization;
using NodaTime;

namespace Guangming.Domain.Exchange.Tests;

public sealed partial class ReportWorkbookTests
{
    [Fact]
    public async Task Read_SixtyRowsTypedIntoTheTemplate_AreAReport()
    {
        using Typist typist = await TypedAsync();
        using MemoryStream workbook = typist.Save();

        Report report = await ReportWorkbook.ReadAsync(workbook, TestContext.Current.CancellationToken);

        report.Figures.Count.Should().Be(60);
        report.Source.Published.ToString("G", CultureInfo.InvariantCulture).Should().Be("2022-01-18T00:00:00+08", "a day alone is Beijing's midnight");
        report.Source.Language.Should().Be("zh");
        report.Pairings["linxi"].Programme.Should().Be(Programme.EastWestCollaboration);
        report.Pairings["linxi"].From.Should().Be(PartialDate.OfMonth(2017, 3));
        report.Divisions.Single(division => division.Id == "linxi").Aliases.Should().Equal("林溪", "林溪县城");
        report["f01"].ToString().Should().Be("fiscal aid allocated  1.26亿元  Dongping → 林溪县  cumulative to 2021-12-31");
        report["f02"].Stated.Text.Should().Be("8.5%", "a percentage cell is written as it shows");
        report["f03"].Stated.Text.Should().Be("1320人", "a number cell is taken in the measure's unit");
        report["f04"].Stated.Text.Should().Be("45个", "digits of full width are digits");
        report["f05"].Stated.Text.Should().Be("超2300人");
        report["f05"].Period.Should().Be(ReportingPeriod.YearTo(PartialDate.OfMonth(2021, 11)));
        report["f06"].Period.Should().Be(ReportingPeriod.Year(2021));
        report["f07"].Period.Should().Be(ReportingPeriod.Between(PartialDate.OfMonth(2020, 9), PartialDate.OfMonth(2021, 6)));
        report["f08"].Stated.Amount.Should().Be(3212.2m * 10_000);
        report["f09"].IsConfirmed.Should().BeFalse();
        report["f10"].Status.Should().Be(FigureStatus.Expectation);
        report["f11"].Anchor.Should().Be(new SourceAnchor(12, 340, "12个"));
        report.Relations.Should().ContainSingle().Which.Should().Be(FigureRelation.PartOf("f13", "f12"));
        report.Milestones.Should().ContainSingle().Which.Date.Should().Be(PartialDate.OfYear(2020));
        ((FundingAllocation)report["f01"]).Source.Should().Be(FundingSource.Fiscal);
    }

    [Fact]
    public async Task Read_AxesPopulationsAndRevisionsTypedIntoTheTemplate_AreKnown()
    {
        using Typist typist = await TypedAsync();
        Figure(typist, 61, "labour.employed", "1321人", ("期间口径", "累计"), ("止", "2021-12"), ("分组", "市级财政；use:education"), ("人群", "建档立卡贫困人口"), ("修订状态", "初步数"));
        Figure(typist, 62, "labour.employed", "1322人", ("期间口径", "累计"), ("止", "2021-12"), ("分组", "教育; 市级财政"), ("人群", "registered-poor"), ("修订状态", "修订数 revised"));
        typist.Row("关系", 2, ("关系", "修订"), ("数据", "f62"), ("其他数据", "f61"), ("依据", "原文"));
        typist.Row("结对", 2, ("编号", "shilu"), ("支援方", "dongping"), ("受援方", "shilu"), ("帮扶机制", "对口支援"), ("上级结对", "linxi"), ("单独统计", "是"));
        typist.Row("事项", 2, ("编号", "school"), ("结对", "linxi"), ("类型", "开业投用"), ("分组", "教育"), ("事实", "学校启用。"));
        using MemoryStream workbook = typist.Save();

        Report report = await ReportWorkbook.ReadAsync(workbook, TestContext.Current.CancellationToken);

        report["f62"].Subject.Axes.Should().Equal(ScopeValue.CityBudget, ScopeValue.ForEducation);
        (report["f61"].Population, report["f61"].Revision, report["f62"].Revision).Should().Be((PopulationGroup.RegisteredPoor, RevisionStatus.Preliminary, RevisionStatus.Revised));
        report.Relations.Should().Contain(FigureRelation.Revises("f62", "f61"));
        report.Pairings["shilu"].IsCountedApart.Should().BeTrue();
        report.Milestones[1].Subject.Axes.Should().Equal(ScopeValue.ForEducation);
        report.ToJson().Should().Contain("\"formatVersion\": \"1.1\"");
    }

    [Fact]
    public async Task Read_RevisionOrPopulationThatDoesNotFit_IsNamedAtItsRow()
    {
        using Typist typist = await TypedAsync();
        Figure(typist, 61, "labour.posts", "1321个", ("期间口径", "未述"), ("人群", "registered-poor"));
        Figure(typist, 62, "labour.employed", "1322人", ("期间口径", "未述"), ("修订状态", "修订数"));
        typist.Row("关系", 2, ("关系", "修订"), ("数据", "f62"), ("其他数据", "f04"), ("依据", "原文"));
        using MemoryStream workbook = typist.Save();

        TableFormatException e = await Refused(workbook);

        e.Problems.Select(problem => (problem.Id, problem.Table, problem.Row)).Should().BeEquivalentTo([("GM1019", "数据 Figures", 67), ("GM1020", "关系 Relations", 8)]);
        e.Problems.Single(problem => problem.Id == "GM1019").Column.Should().Be("人群 Population");
    }

    [Fact]
    public async Task Read_ThreePlantedErrors_AreNamedBySheetRowAndColumn()
    {
        using Typist typist = await TypedAsync();
        typist.Row("数据", 20, ("原文数值", "三千多"));
        typist.Row("数据", 33, ("结对", "linxii"));
        typist.Row("结对", 1, ("帮扶机制", "东西协作"));
        using MemoryStream workbook = typist.Save();

        TableFormatException e = await Refused(workbook);

        e.Problems.Select(problem => (problem.Table, problem.Row, problem.Cell, problem.Column, problem.Found)).Should().BeEquivalentTo(
        [
            ("结对 Pairings", 7, "D7", "帮扶机制 Programme", "东西协作"),
            ("数据 Figures", 26, "H26", "原文数值 Value as written", "三千多"),
            ("数据 Figures", 39, "C39", "结对 Pairing", "linxii"),
        ]);
        CellProblem dangling = e.Problems.Single(problem => problem.Found == "linxii");
        dangling.ToString().Should().Be("GM3107 \"数据 Figures\", row 39, column \"结对 Pairing\" (C39): found 'linxii', expected an id of the table \"Pairings\"; nearest: linxi");
        dangling.ToString(Language.Chinese).Should().Be("GM3107 “数据 Figures”第 39 行“结对 Pairing”列（C39）：“linxii”应为“结对”表中的标识，最接近的是linxi");
    }

    [Fact]
    public async Task Read_EverythingThatCanBeWrong_IsSaidAtOnce()
    {
        using Typist typist = await TypedAsync();
        typist.Row("数据", 3, ("编号", "f 03"));
        typist.Row("数据", 4, ("指标", "扶贫车间个数"));
        typist.Row("数据", 6, ("止", "2021年13月"));
        typist.Row("数据", 7, ("期间口径", "累积"));
        typist.Row("数据", 13, ("原文数值", 12.5));
        typist.Row("数据", 9, ("编号", "f08"));
        typist.Row("数据", 14, ("指标", "poverty.headcount-rate"), ("原文数值", 8.5));
        typist.Row("数据", 15, ("原文数值", new Typist.Formula("SUM(A1:A2)")));
        typist.Row("数据", 16, ("原文数值", new Typist.Error("#N/A")));
        typist.Row("数据", 17, ("原文行", 12));
        typist.Row("数据", 18, ("原文数值", "5万元"));
        typist.Row("数据", 19, ("原文数值", new DateOnly(2021, 5, 3)));
        typist.Row("数据", 62, ("说明", "只有说明"));
        typist.Row("关系", 2, ("关系", "变动"), ("数据", "f01"), ("其他数据", "f03x"), ("依据", "原文"));
        typist.Source("标题", " ");
        using MemoryStream workbook = typist.Save();

        TableFormatException e = await Refused(workbook);

        e.Problems.Select(problem => (problem.Id, problem.Cell)).Should().BeEquivalentTo(
        [
            ("GM3101", "A9"), ("GM3101", "B10"), ("GM3101", "L12"), ("GM3101", "J13"), ("GM1017", "H19"), ("GM3106", "A15"),
            ("GM3101", "H20"), ("GM3109", "H21"), ("GM3110", "H22"), ("GM3102", "AB23"), ("GM1017", "H24"), ("GM3101", "H25"),
            ("GM3102", "A68"), ("GM3102", "B68"), ("GM3102", "C68"), ("GM3102", "H68"), ("GM3102", "J68"),
            ("GM3107", "C8"), ("GM3102", "C5"),
        ], "a figure that another names is taken out with it, and only what is wrong is said");
    }

    [Fact]
    public async Task Read_EnglishHeadingsAndCodes_AreKnown()
    {
        using Typist typist = await TypedAsync();
        foreach (string sheet in new[] { "来源", "单位", "结对", "数据" })
        {
            typist.Rename(sheet, sheet switch { "来源" => "Source", "单位" => "divisions", "结对" => " PAIRINGS ", _ => "Figures" });
        }

        typist.Rename("关系", "#scratch");
        using MemoryStream workbook = typist.Save();

        Report report = await ReportWorkbook.ReadAsync(workbook, TestContext.Current.CancellationToken);

        report.Figures.Count.Should().Be(60);
        report.Relations.Should().BeEmpty("a sheet of one's own is passed over");
    }

    [Fact]
    public async Task Read_SheetsThatAreNotKnownOrMissing_AreNamed()
    {
        using Typist typist = await TypedAsync();
        typist.Rename("关系", "关系表");
        typist.Remove("结对");
        using MemoryStream workbook = typist.Save();

        TableFormatException e = await Refused(workbook);

        e.Problems.Select(problem => (problem.Id, problem.Table, problem.Expected.English)).Should().Equal(
            ("GM3111", "关系表", "a sheet of this workbook; nearest: 关系. Begin the name of a sheet of your own with #"),
            ("GM3112", null, "a table \"Pairings\""));
    }

    [Fact]
    public async Task Read_ColumnThatIsNotKnown_IsNamedAndOnesOwnPassedOver()
    {
        using Typist typist = await TypedAsync();
        typist.Cell("数据", 5, 40, "备注");
        typist.Cell("数据", 5, 41, "# 经办人");
        typist.Cell("数据", 8, 41, "某人");
        typist.Cell("数据", 8, 42, "无名");
        using MemoryStream workbook = typist.Save();

        TableFormatException e = await Refused(workbook);

        e.Problems.Select(problem => (problem.Id, problem.Cell, problem.Found)).Should().Equal(("GM3103", "AO5", "备注"), ("GM3101", "AQ8", "无名"));
    }

    [Fact]
    public async Task Read_EmptyTemplate_SaysWhatIsMissing()
    {
        using Typist typist = await Typist.OnTemplateAsync();
        using MemoryStream workbook = typist.Save();

        TableFormatException e = await Refused(workbook);

        e.Problems.Select(problem => (problem.Id, problem.Table, problem.Cell)).Should().Equal(
            ("GM3102", "来源 Source", "C4"), ("GM3102", "来源 Source", "C9"), ("GM3102", "来源 Source", "C5"), ("GM3102", "来源 Source", "C7"));
    }

    /// <summary>The template, filled in by somebody who writes as people do.</summary>
    internal static async Task<Typist> TypedAsync()
    {
        Typist typist = await Typist.OnTemplateAsync();
        typist.Source("来源类型", "公文报告");
        typist.Source("标题", "2021年东西部协作工作总结");
        typist.Source("发布者", "东坪区协作办");
        typist.Source("发布时间", new DateOnly(2022, 1, 18));
        typist.Row("单位", 1, ("编号", "dongping "), ("名称", "东坪区"), ("名称（英文）", "Dongping"), ("类型", "县级"));
        typist.Row("单位", 2, ("编号", "linxi"), ("名称", "林溪县"), ("类型", "county"), ("别名", "林溪 | 林溪县城"));
        typist.Row("单位", 4, ("编号", "shilu"), ("名称", "石鹿村"), ("类型", "村级 village"), ("隶属", "linxi"));
        typist.Row("结对", 1, ("编号", "linxi"), ("支援方", "dongping"), ("受援方", "linxi"), ("帮扶机制", "东西部扶贫协作"), ("起", "2017年3月"));
        Figure(typist, 1, "财政帮扶资金(安排)", "1.26亿元", ("期间口径", "累计"), ("止", new DateOnly(2021, 12, 31)));
        Figure(typist, 2, "poverty.headcount-rate", new Typist.Percent(8.5), ("期间口径", "时点"), ("止", "2018"));
        Figure(typist, 3, "labour.employed", 1320, ("期间口径", "累计"), ("止", "2021-12"));
        Figure(typist, 4, "labour.posts", "４５", ("期间口径", "未述"));
        Figure(typist, 5, "coverage.persons", " 超2300人 ", ("期间口径", "annual"), ("止", "2021-11"));
        Figure(typist, 6, "fund.projects", "18个", ("期间口径", "年度"), ("止", 2021));
        Figure(typist, 7, "labour.posts", "260个", ("期间口径", "时段"), ("起", "2020年9月"), ("止", "2021年6月"));
        Figure(typist, 8, "consumption.sales", "3212.2万元", ("期间口径", "累计"), ("止", "2021"));
        Figure(typist, 9, "fund.social", "1,250万元", ("期间口径", "累计"), ("止", "2021"), ("待确认", "是"));
        Figure(typist, 10, "coverage.villages", "6个", ("期间口径", "每年"), ("性质", "预期"));
        Figure(typist, 11, "fund.projects", "12个", ("期间口径", "累计"), ("止", "2020"), ("具体地点", "shilu"), ("原文行", 12), ("原文位置", "340"), ("引文", "12个"));
        Figure(typist, 12, "coverage.households", "640户", ("期间口径", "累计"), ("止", "2021"));
        Figure(typist, 13, "coverage.households", "128户", ("期间口径", "年度"), ("止", "2021"));
        for (int i = 14; i <= 60; i++)
        {
            Figure(typist, i, "labour.posts", string.Create(CultureInfo.InvariantCulture, $"{i * 7}个"), ("期间口径", "年度"), ("止", "2021"), ("范围", string.Create(CultureInfo.InvariantCulture, $"第{i}场招聘会")));
        }

        typist.Row("关系", 1, ("关系", "其中"), ("数据", "f13"), ("其他数据", "f12"), ("依据", "原文"));
        typist.Row("事项", 1, ("编号", "exit"), ("结对", "linxi"), ("类型", "摘帽退出"), ("日期", 2020), ("事实", "全县退出。"));
        return typist;
    }

    private static void Figure(Typist typist, int row, string measure, object value, params (string Heading, object Value)[] cells) => typist.Row(
        "数据",
        row,
        [("编号", string.Create(CultureInfo.InvariantCulture, $"f{row:00}")), ("指标", measure), ("结对", "linxi"), ("原文数值", value), .. cells]);
}
