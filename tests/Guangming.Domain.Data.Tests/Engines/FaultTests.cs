using Guangming.Domain.Data.DuckDB;

namespace Guangming.Domain.Data.Tests;

/// <summary>What is wrong with a table is said once, with its place; nothing half-done is left behind.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly TableMap Map = new TableMap().Key(By.County, "xzqh").Column(Measures.PoorPersons, "pk_rs").Column(Measures.FiscalAllocated, "cz", ColumnScale.TenThousandYuan);
    private readonly string _folder = Directory.CreateTempSubdirectory("guangming-faults").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string> TextFaults => new()
    {
        { "xzqh,pk_rs,cz\n451029,5,1.25\n451029,abc,1.25\n", "*t.csv, row 2, column 'pk_rs': 'abc' is not a whole number" },
        { "xzqh,pk_rs,cz\n451029,5,1.25\n\"451029\",5.5,1.25\n", "*t.csv, row 2, column 'pk_rs': '5.5' is not a whole number" },
        { "xzqh,pk_rs,cz\n451029,1e3,1.25\n", "*t.csv, row 1, column 'pk_rs': '1e3' is not a whole number" },
        { "xzqh,pk_rs,cz\n451029,5,1.2500001\n", "*t.csv, row 1, column 'cz': '1.2500001' is not a number in 万元 with at most 6 decimals" },
        { "xzqh,pk_rs,cz\n45x029,5,1.25\n", "*t.csv, row 1, column 'xzqh': '45x029' is not a division code of six, nine or twelve digits" },
        { "xzqh,pk_rs,cz\n990000,5,1.25\n", "*t.csv, column 'xzqh': '990000000000' is no division code (with zeros up to twelve digits): expected six, nine or twelve digits, a province of GB/T 2260 first" },
        { "xzqh,pkrs,cz\n451029,5,1.25\n", "*t.csv, column 'pk_rs': there is no such column; the table has xzqh, pkrs, cz" },
        { "xzqh,pk_rs,cz\n451029,5,1.25\n451029,5\n", "*t.csv, line 3: the line is no CSV of this table: *" },
    };

    [Theory]
    [MemberData(nameof(TextFaults))]
    public async Task SumAsync_Csv_SaysWhere(string text, string message)
    {
        string file = Path.Join(_folder, "t.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        (await AskAsync(file).Should().ThrowAsync<TableException>()).WithMessage(message);
    }

    [Theory]
    [InlineData("t.csv", "\uFEFFxzqh,pk_rs,note,cz\r\n451029,5,\"a, b\r\nc\",1.25\r\n451029,,x,\r\n")]
    [InlineData("t.csv", "cz,note,pk_rs,xzqh\n1.25,,5,451029104\n,\"\"\"\",7,451029\n")]
    [InlineData("t.tsv", "xzqh\tpk_rs\tcz\n451029\t5\t1.250000000\n451029\t\t2\n")]
    public async Task SumAsync_FormsOfText_AreRead(string name, string text)
    {
        string file = Path.Join(_folder, name);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        using DuckDbSource source = new(file, Map);
        List<string> found = [];
        await foreach (GroupSums group in source.SumAsync(new AggregateQuery(Map, [Formula.Input(Measures.PoorPersons), Formula.Input(Measures.FiscalAllocated)], [By.County]), null, TestContext.Current.CancellationToken))
        {
            found.Add(FormattableString.Invariant($"{group.Keys[0]}: {group.Sums[0]} {group.Sums[1]} {group.Rows}+{group.RowsLeftOut}"));
        }

        found.Should().Equal("451029: 5 12500.00 1+1");
    }

    [Fact]
    public async Task SumAsync_NoFile_SaysSo() =>
        (await AskAsync(Path.Join(_folder, "none.csv")).Should().ThrowAsync<TableException>()).WithMessage("*none.csv: there is no such file");

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.01)]
    public async Task SumAsync_ParquetCutOff_SaysSo(double share)
    {
        string csv = Path.Join(_folder, "t.csv");
        string parquet = Path.Join(_folder, "t.parquet");
        await File.WriteAllTextAsync(csv, "xzqh,pk_rs,cz\n451029,5,1.25\n", TestContext.Current.CancellationToken);
        using (DuckDbSource source = new(csv, Map))
        {
            await source.WriteParquetAsync(parquet, TestContext.Current.CancellationToken);
        }

        byte[] bytes = await File.ReadAllBytesAsync(parquet, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(parquet, bytes[..(int)(bytes.Length * share)], TestContext.Current.CancellationToken);

        (await AskAsync(parquet).Should().ThrowAsync<TableException>()).WithMessage("*t.parquet: it is no complete Parquet file, perhaps it was cut off: *");
    }

    [Fact]
    public async Task WriteParquetAsync_BadRow_LeavesTheOldFile()
    {
        string csv = Path.Join(_folder, "t.csv");
        string parquet = Path.Join(_folder, "t.parquet");
        await File.WriteAllTextAsync(csv, "xzqh,pk_rs,cz\n451029,5,1.25\n451029,x,1.25\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(parquet, "as it was", TestContext.Current.CancellationToken);
        using DuckDbSource source = new(csv, Map);

        Func<Task> act = () => source.WriteParquetAsync(parquet, TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<TableException>()).WithMessage("*t.csv, row 2, column 'pk_rs': 'x' is not a whole number");
        Directory.GetFiles(_folder).Select(Path.GetFileName).Should().BeEquivalentTo("t.csv", "t.parquet");
        (await File.ReadAllTextAsync(parquet, TestContext.Current.CancellationToken)).Should().Be("as it was");
    }

    [Fact]
    public async Task WriteAsync_NoFolder_IsAnErrorAndLeavesNothing()
    {
        Func<Task> act = () => ParquetFile.WriteAsync(
            Path.Join(_folder, "none", "t.parquet"), [ParquetColumn<int>.Whole("n", n => n)], AsyncEnumerable.Range(0, 3), cancellationToken: TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<TableException>()).WithMessage("*t.parquet: the file cannot be read or written: *");
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public async Task WriteAsync_FailingRecords_LeaveNothing()
    {
        string file = Path.Join(_folder, "t.parquet");
        Func<Task> act = () => ParquetFile.WriteAsync(
            file, [ParquetColumn<int>.Fen("cz", n => Money.FromYuan(n < 2 ? 1 : 0.001m))], AsyncEnumerable.Range(0, 3), cancellationToken: TestContext.Current.CancellationToken);

        (await act.Should().ThrowAsync<ArgumentException>()).WithMessage("0.001元 in the column 'cz' is finer than 分.");
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public async Task WriteAsync_Records_AreReadBackExactly()
    {
        string file = Path.Join(_folder, "t.parquet");
        long count = await ParquetFile.WriteAsync<int>(
            file,
            [
                ParquetColumn<int>.Text("xzqh", n => n % 5 == 4 ? null : "451029"),
                ParquetColumn<int>.Whole("pk_rs", n => n == 7 ? null : n),
                ParquetColumn<int>.Decimal("cz", 6, n => n + 0.000001m),
            ],
            AsyncEnumerable.Range(0, 10),
            cancellationToken: TestContext.Current.CancellationToken);
        List<GroupSums> sums = [];
        using DuckDbSource source = new(file, Map);
        await foreach (GroupSums group in source.SumAsync(new AggregateQuery(Map, [Formula.Input(Measures.PoorPersons), Formula.Input(Measures.FiscalAllocated)], [By.County]), null, TestContext.Current.CancellationToken))
        {
            sums.Add(group);
        }

        count.Should().Be(10);
        sums.Select(group => FormattableString.Invariant($"{group.Keys[0]}: {group.Sums[0]} {group.Sums[1]} {group.Rows}+{group.RowsLeftOut}")).Should().Equal(
            "not stated: 13 130000.02 2+0", "451029: 25 250000.07 7+1");
    }

    [Fact]
    public async Task ReadAsync_Parquet_KeepsEveryDigitAndNull()
    {
        string file = Path.Join(_folder, "t.parquet");
        await ParquetFile.WriteAsync<int>(
            file,
            [
                ParquetColumn<int>.Text("xzqh", n => n == 1 ? null : "451029104"),
                ParquetColumn<int>.Whole("pk_rs", n => n == 2 ? null : long.MaxValue - n),
                ParquetColumn<int>.Decimal("cz", 6, n => n == 0 ? null : -123456789.123456m),
                ParquetColumn<int>.Whole("code", n => 440311),
            ],
            AsyncEnumerable.Range(0, 3),
            cancellationToken: TestContext.Current.CancellationToken);

        ColumnTable table = await ParquetFile.ReadAsync(
            file,
            new TableSchema().Division("xzqh").Count("pk_rs").Number("cz", ColumnScale.TenThousandYuan).Division("code"),
            cancellationToken: TestContext.Current.CancellationToken);

        Enumerable.Range(0, 3).Select(row => FormattableString.Invariant($"{table.Column("xzqh").Division(row)} {table.Column("pk_rs").Units(row)} {table.Column("cz").Units(row)} {table.Column("code").Division(row)}")).Should().Equal(
            "451029104 9223372036854775807  440311", " 9223372036854775806 -123456789123456 440311", "451029104  -123456789123456 440311");
        Func<Task> missing = () => ParquetFile.ReadAsync(file, new TableSchema().Count("none"), cancellationToken: TestContext.Current.CancellationToken);
        Func<Task> text = () => ParquetFile.ReadAsync(file, new TableSchema().Count("xzqh"), cancellationToken: TestContext.Current.CancellationToken);
        (await missing.Should().ThrowAsync<TableException>()).WithMessage("*t.parquet*'none'*");
        (await text.Should().ThrowAsync<TableException>()).WithMessage("*t.parquet, column 'xzqh': the column is of type VARCHAR*");
    }

    private Func<Task> AskAsync(string file) => async () =>
    {
        using DuckDbSource source = new(file, Map);
        AggregateQuery query = new(Map, [Formula.Input(Measures.PoorPersons), Formula.Input(Measures.FiscalAllocated)], [By.County]);
        await foreach (GroupSums _ in source.SumAsync(query, null, TestContext.Current.CancellationToken))
        {
        }
    };
}
