using System.Globalization;
using System.Text;
using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Data.Tests;

public sealed class CsvTableTests
{
    private static readonly TableSchema Schema = new TableSchema().Division("xz").Count("rs").Number("zj", ColumnScale.TenThousandYuan).Text("xm");

    [Fact]
    public async Task ReadAsync_StatedColumns_AreFoundByNameAndTheOthersLeftAlone()
    {
        ColumnTable table = await Read("note,zj,xz,rs,xm\r\nx,1.5,451029,12,a\r\n\"y,\nz\",0.000001,451029001,-3,\"b \"\"c\"\"\"\r\n\r\n,,,,\r\n");

        table.Rows.Should().Be(3);
        table.Columns.Select(column => column.Name).Should().Equal("xz", "rs", "zj", "xm");
        table.Column("zj").Units(0).Should().Be(15_000_00, "1.5万元 in 分");
        table.Column("zj").Units(1).Should().Be(1, "0.000001万元 is one 分");
        table.Column("xz").Division(1).Should().Be(DivisionCode.Parse("451029001"));
        table.Column("rs").Units(1).Should().Be(-3);
        table.Column("xm").Text(1).Should().Be("b \"c\"");
        table.Columns.Should().OnlyContain(column => column.IsNull(2) && column.NullCount == 1, "an empty cell is null, not zero");
    }

    [Theory]
    [InlineData("xz,rs,zj,xm\n451029,1,1,a\n451029,1.5,1,a\n", "r.csv, line 3, row 2, column 'rs': expected a whole number; nothing is rounded")]
    [InlineData("xz,rs,zj,xm\n451029,many,1,a\n", "r.csv, line 2, row 1, column 'rs': expected a whole number in plain digits")]
    [InlineData("xz,rs,zj,xm\n451029,\"1,000\",1,a\n", "r.csv, line 2, row 1, column 'rs': expected a whole number in plain digits")]
    [InlineData("xz,rs,zj,xm\n451029,１,1,a\n", "r.csv, line 2, row 1, column 'rs': expected a whole number in plain digits")]
    [InlineData("xz,rs,zj,xm\n451029,1e3,1,a\n", "r.csv, line 2, row 1, column 'rs': expected a whole number in plain digits")]
    [InlineData("xz,rs,zj,xm\n451029,9223372036854775808,1,a\n", "r.csv, line 2, row 1, column 'rs': the number does not fit 64 bits")]
    [InlineData("xz,rs,zj,xm\n\"451029\",1,1,\"a\nb\"\n451029,1,0.0000001,a\n", "r.csv, line 4, row 2, column 'zj': the sum is finer than 分: expected at most 6 decimals in 万元; nothing is rounded")]
    [InlineData("xz,rs,zj,xm\n001029,1,1,a\n", "r.csv, line 2, row 1, column 'xz': expected a division code of six, nine or twelve digits, its province by GB/T 2260")]
    [InlineData("xz,rs,zj,xm\n451029,1,1,a\n451029,1", "r.csv, line 3, row 2: 2 fields where the heading has 4; the file may be cut off")]
    [InlineData("xz,rs,zj,xm\n451029,1,1,\"a", "r.csv, line 2: a quotation mark has no partner: the file is cut off, or text follows a closing mark")]
    [InlineData("xz,rs,xm\n", "r.csv, column 'zj': there is no such column; there are: xz, rs, xm")]
    [InlineData("xz,rs,zj,xm,rs\n", "r.csv, column 'rs': the name stands twice: which column is meant is not known")]
    [InlineData("", "r.csv: the file has no heading")]
    public async Task ReadAsync_Fault_NamesFileLineRowAndColumn(string csv, string message)
    {
        Func<Task> read = () => Read(csv);

        (await read.Should().ThrowAsync<TableException>()).Which.Message.Should().Be(message);
    }

    [Fact]
    public async Task ReadAsync_Comments_AreNoComments()
    {
        ColumnTable table = await CsvTable.ReadAsync(Bytes("a,b\n#1,2\n"), new TableSchema().Text("a").Count("b"), cancellationToken: TestContext.Current.CancellationToken);

        table.Column("a").Text(0).Should().Be("#1");
    }

    [Fact]
    public async Task ReadAsync_OneColumn_ABlankLineIsANull()
    {
        ColumnTable table = await CsvTable.ReadAsync(Bytes("a\n1\n\n3\n"), new TableSchema().Count("a"), cancellationToken: TestContext.Current.CancellationToken);

        table.Column("a").NullCount.Should().Be(1);
        table.Rows.Should().Be(3);
    }

    [Fact]
    public async Task ReadAsync_HostileLengths_AreRefused()
    {
        TableSchema schema = new TableSchema().Text("a").Count("b");
        Func<Task> field = () => CsvTable.ReadAsync(Bytes("a,b\n" + new string('x', 70_000) + ",1\n"), schema);
        Func<Task> record = () => CsvTable.ReadAsync(Bytes("a,b\n\"" + new string('x', 3_000_000)), schema);
        Func<Task> rows = () => CsvTable.ReadAsync(Bytes("a,b\nx,1\ny,2\n"), schema, new CsvTableOptions { MostRows = 1 });

        (await field.Should().ThrowAsync<TableException>()).WithMessage("line 2, row 1, column 'a': the field has more than 65536 characters");
        (await record.Should().ThrowAsync<TableException>()).WithMessage("the record has more than 1048576 characters");
        (await rows.Should().ThrowAsync<TableException>()).WithMessage("line 3, row 1: there are more than 1 rows");
    }

    [Fact]
    public async Task ReadAsync_BytesOfAnotherEncoding_AreRefusedAndReadWhenNamed()
    {
        byte[] latin = Encoding.Latin1.GetBytes("a,b\né,1\n");
        TableSchema schema = new TableSchema().Text("a").Count("b");
        Func<Task> read = () => CsvTable.ReadAsync(new MemoryStream(latin), schema);

        (await read.Should().ThrowAsync<TableException>()).WithMessage("some bytes are no characters of the encoding*");
        ColumnTable named = await CsvTable.ReadAsync(new MemoryStream(latin), schema, new CsvTableOptions { Encoding = Encoding.Latin1 }, TestContext.Current.CancellationToken);
        named.Column("a").Text(0).Should().Be("é");
    }

    [Fact]
    public async Task ReadAsync_StreamFailsMidway_SaysSo()
    {
        Func<Task> read = () => CsvTable.ReadAsync(new BrokenStream("a,b\nx,1\n"), new TableSchema().Text("a").Count("b"), new CsvTableOptions { Name = "r.csv" });

        (await read.Should().ThrowAsync<TableException>()).WithMessage("r.csv,*it cannot be read: the disk is gone");
    }

    [Fact]
    public async Task ReadAsync_NullTextsAndOtherDelimiter_AreTaken()
    {
        ColumnTable table = await CsvTable.ReadAsync(
            Bytes("\uFEFFa;b\nx;NULL\n-;2\n"), new TableSchema().Text("a").Count("b"), new CsvTableOptions { Delimiter = ';', NullTexts = ["NULL", "-"] }, TestContext.Current.CancellationToken);

        table.Column("b").IsNull(0).Should().BeTrue();
        table.Column("a").IsNull(1).Should().BeTrue();
    }

    [Fact]
    public async Task ReadFileAsync_NoFile_SaysSo()
    {
        Func<Task> read = () => CsvTable.ReadFileAsync("no-such-file.csv", Schema);

        (await read.Should().ThrowAsync<TableException>()).WithMessage("no-such-file.csv: the file cannot be opened: *");
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("fr-FR")]
    public async Task ReadAsync_AnyCulture_ReadsPlainDigits(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Named(culture);
            ColumnTable table = await Read("xz,rs,zj,xm\n451029,-7,-0.25,a\n");

            table.Column("rs").Units(0).Should().Be(-7);
            table.Column("zj").Units(0).Should().Be(-2_500_00);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public Task ReadAsync_AnyTableAsWritten_ReadsBackEqual() => Gen.Select(Gen.Long.Nullable(), Gen.String[Gen.Char["ab,;\"\n\r 汉０"], 0, 8]).Array[1, 200].SampleAsync(async rows =>
    {
        StringBuilder csv = new("text,number\n");
        foreach ((long? number, string text) in rows)
        {
            csv.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\",").Append(CultureInfo.InvariantCulture, $"{number}").Append('\n');
        }

        ColumnTable table = await CsvTable.ReadAsync(Bytes(csv.ToString()), new TableSchema().Count("number").Text("text"));
        return table.Rows == rows.Length && Enumerable.Range(0, rows.Length).All(row =>
            table.Column("number").Units(row) == rows[row].Item1 && (table.Column("text").Text(row) ?? string.Empty) == rows[row].Item2);
    });

    [Fact]
    public async Task ReadAsync_CutOffAnywhere_IsNeverAnythingButATableOrATableException()
    {
        byte[] whole = Encoding.UTF8.GetBytes("xz,rs,zj,xm\n451029,12,1.5,\"a\"\"b\"\n451029001,3,0.25,汉字\n");
        for (int length = 0; length < whole.Length; length++)
        {
            Func<Task> read = () => CsvTable.ReadAsync(new MemoryStream(whole, 0, length), Schema);

            (await Record.ExceptionAsync(read)).Should().Match<Exception?>(error => error == null || error is TableException);
        }
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Func<Task> read = () => CsvTable.ReadAsync(Bytes("a\n1\n"), new TableSchema().Count("a"), null, source.Token);

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Of_Map_AsksForKeysAndMeasures()
    {
        TableMap map = new TableMap().Key(By.Township, "xz").Key(By.Year, "nf").Key(By.Programme, "xm").Column(Measures.FiscalAllocated, "zj");

        TableSchema.Of(map).Columns.Select(column => column.ToString()).Should().Equal("xz (Division)", "nf (Number, 0)", "xm (Text)", "zj (Number, 元)");
    }

    private static Task<ColumnTable> Read(string csv) => CsvTable.ReadAsync(Bytes(csv), Schema, new CsvTableOptions { Name = "r.csv" });

    private static MemoryStream Bytes(string csv) => new(Encoding.UTF8.GetBytes(csv));

    private sealed class BrokenStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => Position < Length ? base.Read(buffer) : throw new IOException("the disk is gone");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : ValueTask.FromException<int>(new IOException("the disk is gone"));
    }
}
