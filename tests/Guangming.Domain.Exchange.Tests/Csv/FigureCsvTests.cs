using System.Collections.Immutable;
using System.Text;
using CsCheck;

namespace Guangming.Domain.Exchange.Tests;

public sealed class FigureCsvTests
{
    private const string Headings = "id,measure,pairing,supporter,recipient,programme,asWritten,basis,source,publisher,published\r\n";
    private const string Rest = ",baihe,青石区,白河县,east-west-collaboration,";

    private static Report Shipped => Reports.Guangming2020;

    [Fact]
    public async Task Write_ShippedReport_ReadsBackEqual()
    {
        ImmutableArray<FigureRow> read = await Read(await Write(Shipped.ToRows()));

        read.Should().Equal(Shipped.ToRows());
        Report.FromRows(read).Should().Be(Shipped);
    }

    [Theory]
    [InlineData(true, true, ',')]
    [InlineData(true, false, ';')]
    [InlineData(false, true, '\t')]
    [InlineData(false, false, ',')]
    public async Task Write_AnyReport_ReadsBackEqual(bool guards, bool hasMark, char delimiter)
    {
        CsvOptions options = new() { GuardsFormulas = guards, HasByteOrderMark = hasMark, Delimiter = delimiter };
        await ReportGen.Any.Where(report => report.Figures.Count > 0).SampleAsync(
            async report => (await Read(await Write(report.ToRows(), options), options)).Should().Equal(report.ToRows()),
            iter: 60);
    }

    [Fact]
    public async Task Write_AnyTexts_ReadBackToTheLetter() => await Gen.Select(Gen.String.Where(text => text.Length > 0 && !text.Any(char.IsSurrogate)), Gen.Bool).SampleAsync(
        async (text, guards) =>
        {
            CsvOptions options = new() { GuardsFormulas = guards };
            FigureRow row = Row() with { NoteZh = text, Token = "'" + text, ScopeEn = "=" + text };
            (await Read(await Write([row], options), options)).Should().Equal(row);
        },
        iter: 300);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-21.53个百分点", "'-21.53个百分点")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("1+1", "1+1")]
    public void Apply_TextThatBeginsAsAFormulaDoes_GetsAnApostrophe(string text, string guarded)
    {
        FormulaGuard.Apply(text).Should().Be(guarded);
        FormulaGuard.Undo(guarded).Should().Be(text);
    }

    [Fact]
    public async Task Write_NegativeNumbers_AreGuardedInTextColumnsOnly()
    {
        FigureRow row = Row() with { AsWritten = "-21.53个百分点", Value = -21.53m };

        string[] fields = (await Write([row])).Split("\r\n")[1].Split(',');

        fields.Should().Contain("'-21.53个百分点").And.Contain("-21.53");
    }

    [Fact]
    public async Task Write_WithMark_BeginsWithIt()
    {
        using MemoryStream with = new();
        await FigureCsv.WriteAsync(with, [Row()], new CsvOptions { HasByteOrderMark = true }, TestContext.Current.CancellationToken);
        using MemoryStream without = new();
        await FigureCsv.WriteAsync(without, [Row()], null, TestContext.Current.CancellationToken);

        with.ToArray()[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        without.ToArray()[0].Should().Be((byte)'i');
    }

    [Fact]
    public async Task Read_HeadingsInChineseAndOtherOrder_AreKnown()
    {
        const string Csv = "原文数值,指标,编号,结对,Basis\n1200余个,labour.posts,a,baihe,unspecified\n";

        ImmutableArray<FigureRow> rows = await Read(Csv);

        rows.Should().ContainSingle().Which.Should().Be(
            new FigureRow { Id = "a", Measure = "labour.posts", Pairing = "baihe", AsWritten = "1200余个", Basis = "unspecified" });
    }

    [Fact]
    public async Task Read_WrittenByHand_MakesAReport()
    {
        const string Csv = Headings + "a,labour.posts" + Rest + "1200余个,unspecified,年报,青石区,2021-01-15T09:00:00+08:00\n";

        Report.FromRows(await Read(Csv))["a"].ToString().Should().Be("posts offered  1200余个  青石区 → 白河县  period not stated");
    }

    [Theory]
    [InlineData("value", "13056", "asWritten 13055户 is 13055")]
    [InlineData("low", "13000", "asWritten 13055户 is 13055")]
    [InlineData("lowIncluded", "false", "asWritten 13055户 is true")]
    [InlineData("high", "14000", "asWritten 13055户 is 13055")]
    [InlineData("highIncluded", "false", "asWritten 13055户 is true")]
    [InlineData("unit", "person", "measure poverty.reduced.households has household")]
    [InlineData("unitText", "人", "measure poverty.reduced.households has none")]
    [InlineData("per", "village", "measure poverty.reduced.households has none")]
    [InlineData("qualifier", "over", "asWritten 13055户 is exact")]
    [InlineData("asOf", "2019-12-31", "the period cumulative to 2020-12-21 has 2020-12-21")]
    [InlineData("period", "2019", "the period cumulative to 2020-12-21 has none")]
    [InlineData("length", "3", "token 13055户 has 6")]
    [InlineData("supporter", "福田区", "pairing tianlin has 光明区")]
    [InlineData("published", "2020-12-22T08:02:58+08:00", "the report has 2020-12-21T08:02:58+08:00")]
    public async Task ReadReport_CellThatContradictsItsRow_IsRefusedWithItsPlace(string column, string found, string said)
    {
        Column edited = FigureTable.All.Columns[FigureTable.All.IndexOf(column)];

        TableFormatException e = (await FluentActions.Awaiting(() => ReadReport(Edited(column, found))).Should().ThrowAsync<TableFormatException>()).Which;

        CellProblem problem = e.Problems.Should().ContainSingle().Subject;
        (problem.Id, problem.Row, problem.Column, problem.Found).Should().Be(("GM1018", 4, edited.Heading, found));
        problem.Message.English.Should().Be($"row 4, column \"{edited.Heading}\": found {found}, but {said}", "the first row of a file is its headings");
        FluentActions.Invoking(() => Report.FromRows(FigureCsv.ReadAsync(Utf8(Edited(column, found))).Result)).Should().Throw<ReportInvalidException>()
            .Which.Findings.Should().ContainSingle().Which.Message.English.Should().Be($"row 3, column {column}: found {found}, but {said}");
    }

    [Fact]
    public async Task ReadReport_AxesUnderChineseHeadings_AreReadOrRefusedWithTheirPlace()
    {
        const string Csv = "id,measure,pairing,supporter,recipient,programme,asWritten,basis,source,publisher,published,分组,人群,修订状态,relation\n"
            + "a,labour.employed" + Rest + "5人,unspecified,年报,青石区,2021-01-15T09:00:00+08:00,use:education;budget-level:city,students,final,\n"
            + "b,labour.employed" + Rest + "6人,unspecified,,,,budget-level:city; use:education,students,revised,revises:a\n";

        Report report = await ReadReport(Csv);

        report["a"].Subject.Should().Be(report["b"].Subject);
        (report["b"].Population, report["a"].Revision, report.Relations[0]).Should().Be((PopulationGroup.Students, RevisionStatus.Final, FigureRelation.Revises("b", "a")));
        CellProblem problem = (await FluentActions.Awaiting(() => ReadReport(Csv.Replace("budget-level:city; ", "budget-level:town; ", StringComparison.Ordinal))).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().ContainSingle().Subject;
        (problem.Row, problem.Column, problem.Found).Should().Be((3, "分组 Axes", "budget-level:town; use:education"));
    }

    [Fact]
    public async Task ReadReport_ManyFaults_AreAllToldAtOnce()
    {
        const string Csv = "id,measure,pairing,supporter,recipient,programme,asWritten,basis,published,value,relation\n"
            + "a,labour.posts,p,甲,乙,other,5个,unspecified,yesterday,6,\n\n"
            + "b,labour.posts,p,丙,乙,other,many,unspecified,,,of:a\n";

        (await FluentActions.Awaiting(() => ReadReport(Csv)).Should().ThrowAsync<TableFormatException>()).Which.Problems
            .Select(problem => (problem.Row, problem.Column)).Should().BeEquivalentTo(
                [(2, "发布时间 Published"), (2, "数值 Number"), (4, "支援方 Supporter"), (4, "与其他数据的关系 Relations"), (4, "原文数值 Value as written")]);
    }

    [Fact]
    public async Task ReadReport_WhatIsWritten_IsEqual()
    {
        using TemporaryFolder folder = new();
        await FigureCsv.WriteAsync(folder["figures.csv"], Shipped.ToRows(), cancellationToken: TestContext.Current.CancellationToken);

        (await FigureCsv.ReadReportAsync(folder["figures.csv"], cancellationToken: TestContext.Current.CancellationToken)).Should().Be(Shipped);
    }

    private static string Edited(string column, string cell)
    {
        string?[][] rows = [.. Shipped.ToRows().Select(FigureRowCells.Write)];
        rows[2][FigureTable.All.IndexOf(column)] = cell;
        return string.Join(',', FigureTable.All.Columns.Select(one => one.Key)) + "\n"
            + string.Concat(rows.Select(row => string.Join(',', row.Select(one => one is null ? string.Empty : "\"" + one.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\n"));
    }

    private static MemoryStream Utf8(string csv) => new(Encoding.UTF8.GetBytes(csv));

    private static async Task<Report> ReadReport(string csv)
    {
        using MemoryStream stream = Utf8(csv);
        return await FigureCsv.ReadReportAsync(stream, null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Read_WrongCells_AreAllNamedAtOnce()
    {
        const string Csv = "id,measure,pairing,asWritten,basis,value,line,exact,lines\n"
            + "a,labour.posts,p,5个,unspecified,five,1,true,\n"
            + "b,labour.posts,p,5个,unspecified,5,-1,perhaps,\n"
            + ",labour.posts,p,5个,unspecified,5,2,,,too much\n";

        TableFormatException e = (await FluentActions.Awaiting(() => Read(Csv)).Should().ThrowAsync<TableFormatException>()).Which;

        e.Problems.Select(problem => (problem.Id, problem.Row, problem.Column, problem.Found)).Should().Equal(
            ("GM3103", 1, null, "lines"),
            ("GM3101", 2, "数值 Number", "five"),
            ("GM3101", 3, "原文行 Line", "-1"),
            ("GM3101", 3, "确数 Exact", "perhaps"),
            ("GM3101", 4, null, "too much"),
            ("GM3102", 4, "编号 Id", null));
        e.Problems[1].Message.English.Should().Be("row 2, column \"数值 Number\": found 'five', expected a number");
        e.Problems[1].Message.Chinese.Should().Be("第 2 行“数值 Number”列：“five”应为数字");
        e.Problems[0].Message.English.Should().Contain("nearest: line");
    }

    [Theory]
    [InlineData("", "a column \"Id\"")]
    [InlineData("id,measure\n", "a column \"Pairing\"")]
    [InlineData("id,id,measure,pairing,asWritten,basis\n", "each heading once")]
    public async Task Read_WrongHeadings_AreNamed(string csv, string expected) =>
        (await FluentActions.Awaiting(() => Read(csv)).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().Contain(problem => problem.Expected.English!.Contains(expected));

    [Fact]
    public async Task Read_QuoteThatNeverCloses_IsOneClearError() =>
        (await FluentActions.Awaiting(() => Read("id,measure,pairing,asWritten,basis\na,\"" + new string('x', 3_000_000))).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().ContainSingle().Which.Message.English.Should().Be(
                "row 2: expected at most 1048576 characters, and quotes in pairs: one that never closes swallows all rows behind it");

    [Fact]
    public async Task Read_BrokenQuote_IsOneClearError() =>
        (await FluentActions.Awaiting(() => Read("id,measure,pairing,asWritten,basis\na,\"b\"c,d,e,f\n")).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().ContainSingle().Which.Id.Should().Be("GM3116");

    [Fact]
    public async Task Read_LongField_IsNamed() =>
        (await FluentActions.Awaiting(() => Read("id,measure,pairing,asWritten,basis\na,m,p," + new string('5', 70_000) + ",annual\n")).Should().ThrowAsync<TableFormatException>())
            .Which.Problems.Should().ContainSingle().Which.Message.English.Should().Be("row 2, column \"原文数值 Value as written\": expected at most 65536 characters");

    [Fact]
    public async Task Read_OtherEncoding_SaysSo()
    {
        byte[] gb = [(byte)'i', (byte)'d', (byte)'\n', 0xB9, 0xE2, 0xC3, 0xF7, (byte)'\n'];
        using MemoryStream stream = new(gb);

        FileRefusedException e = (await FluentActions.Awaiting(() => FigureCsv.ReadAsync(stream, null, CancellationToken.None)).Should().ThrowAsync<FileRefusedException>()).Which;

        e.Fault.Should().Be(FileFault.WrongFormat);
        e.Message.Should().Contain("is not UTF-8");
    }

    [Fact]
    public async Task Write_FieldBeyondTheLimit_IsRefused() =>
        await FluentActions.Awaiting(() => Write([Row() with { NoteZh = new string('长', 70_000) }]))
            .Should().ThrowAsync<TableFormatException>().WithMessage("*row 2, column \"说明 Note in Chinese\": expected at most 65536 characters*");

    [Fact]
    public async Task WriteAsync_File_IsWholeAndReadsBack()
    {
        using TemporaryFolder folder = new();

        await FigureCsv.WriteAsync(folder["figures.csv"], Shipped.ToRows(), cancellationToken: TestContext.Current.CancellationToken);

        (await FigureCsv.ReadAsync(folder["figures.csv"], cancellationToken: TestContext.Current.CancellationToken)).Should().Equal(Shipped.ToRows());
        folder.Names.Should().Equal("figures.csv");
    }

    [Fact]
    public void Delimiter_Other_IsRefused() => FluentActions.Invoking(() => new CsvOptions { Delimiter = '"' }).Should().Throw<ArgumentOutOfRangeException>();

    private static FigureRow Row() => new() { Id = "a", Measure = "labour.posts", Pairing = "baihe", AsWritten = "5个", Basis = "unspecified" };

    private static async Task<string> Write(IEnumerable<FigureRow> rows, CsvOptions? options = null)
    {
        using MemoryStream stream = new();
        await FigureCsv.WriteAsync(stream, rows, options, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<ImmutableArray<FigureRow>> Read(string csv, CsvOptions? options = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(csv));
        return await FigureCsv.ReadAsync(stream, options, TestContext.Current.CancellationToken);
    }
}
