using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Guangming.Domain.Data.Tests;

/// <summary>
/// A register of households that is the same everywhere: each cell follows from its row and column alone. It has
/// nulls, a county in which a column is never stated, townships whose denominators are zero, keys that are missing or
/// written in six, nine and twelve digits, and every hundredth row twice.
/// </summary>
internal sealed class GeneratedRegister
{
    public const int MostRows = 1_000_000;
    private static readonly string?[] Programmes = ["east-west-collaboration", "省内对口帮扶", "counterpart-support", null];
    private static readonly string[] Provinces = ["44", "45", "54"];
    private readonly ulong[] _salts;
    private readonly (string? Code, int Year, string? Programme)[] _keys;

    public GeneratedRegister(int rows)
    {
        Rows = rows;
        TableMap all = IndicatorCatalogue.BuiltIn.All.SelectMany(one => one.Formula.Inputs).Distinct()
            .Where(input => input.Measure.Unit == Unit.Yuan || input.Measure.Unit.IsCountable)
            .Aggregate(new TableMap(), (map, input) => map.Input(input, input.Canonical));
        Indicators = [.. IndicatorCatalogue.BuiltIn.All.Where(one => AggregateQuery.TryFor(one, all, [], out _, out _))];
        Inputs = [.. Indicators.SelectMany(one => one.Formula.Inputs).Distinct()];
        _salts = [.. Inputs.Select((_, i) => Mix((ulong)i + 1000))];
        _keys = [.. Enumerable.Range(0, rows).Select(row => (Code(row), Year(row), Programme(row)))];
        Map = Inputs.Select((input, i) => (input, i)).Aggregate(
            new TableMap().Key(By.Township, "xzqh").Key(By.Year, "nf").Key(By.Programme, "bfjz"), (map, one) => map.Input(one.input, Column(one.i), Scale(one.i)));
    }

    public int Rows { get; }

    /// <summary>Every indicator of the catalogue whose value over a group is its formula of the sums.</summary>
    public Indicator[] Indicators { get; }

    public InputNode[] Inputs { get; }

    public TableMap Map { get; }

    public static string Column(int input) => string.Create(CultureInfo.InvariantCulture, $"s{input:D2}");

    /// <summary>Counts are whole; money comes in 元, 万元 and 分 in turn.</summary>
    public ColumnScale Scale(int input) => Inputs[input].Measure.Unit != Unit.Yuan ? ColumnScale.Whole
        : (input % 3) switch { 0 => ColumnScale.Yuan, 1 => ColumnScale.TenThousandYuan, _ => ColumnScale.Fen };

    /// <summary>The code as written, of a township or only a county.</summary>
    public string? Code(int row)
    {
        int at = Original(row);
        ulong h = Hash(at, 1);
        int place = Place(at);
        return h % 200 == 0 ? null : (h % 7) switch
        {
            0 => County(place),
            1 => Township(place) + "000",
            _ => Township(place),
        };
    }

    public int Year(int row) => 2019 + (int)(Hash(Original(row), 2) % 2);

    public string? Programme(int row) => Programmes[Hash(Original(row), 3) % 4];

    /// <summary>A cell in the column's last decimal place, so that 1.25元 is 125; none where nothing is stated.</summary>
    public long? Value(int row, int input)
    {
        int at = Original(row);
        int place = Place(at);
        ulong h = Mix((ulong)at ^ _salts[input]);
        if (h % 37 == 0 || (place / 8 == 5 && input % 4 == 1))
        {
            return null;
        }

        if (place % 8 == 7 || (place == 9 && input % 2 == 1))
        {
            return 0;
        }

        h = Mix(h);
        return Inputs[input].Measure.Unit != Unit.Yuan ? (long)(h % 9)
            : Scale(input).Decimals == 6 ? (long)(h % 4_000_000_000) * 100
            : (long)(h % 100_000_000_000) - 5_000_000_000;
    }

    /// <summary>The whole register, or every second row of it, as the text that COPY of PostgreSQL and TabSeparated of ClickHouse both read.</summary>
    public async Task WriteTextAsync(TextWriter writer, int from = 0, int step = 1)
    {
        StringBuilder text = new();
        for (int row = from; row < Rows; row += step)
        {
            text.Append(Code(row) ?? "\\N").Append('\t').Append(CultureInfo.InvariantCulture, $"{Year(row)}").Append('\t').Append(Programme(row) ?? "\\N");
            for (int i = 0; i < Inputs.Length; i++)
            {
                text.Append('\t');
                AppendCell(text, row, i);
            }

            text.Append('\n');
            if (text.Length > 1 << 16)
            {
                await writer.WriteAsync(text);
                text.Clear();
            }
        }

        await writer.WriteAsync(text);
    }

    /// <summary>The columns with their types in an engine's words.</summary>
    public string Columns(string text, string whole, string number) => string.Join(", ",
        Inputs.Select((_, i) => $"{Column(i)} {(Scale(i).Decimals == 0 ? whole : string.Format(CultureInfo.InvariantCulture, number, Scale(i).Decimals))}")
            .Prepend($"bfjz {text}").Prepend($"nf {whole}").Prepend($"xzqh {text}"));

    /// <summary>The whole register in memory.</summary>
    public ColumnTable Table() => new(
    [
        TableColumn.Divisions("xzqh", Enumerable.Range(0, Rows).Select(Code)),
        TableColumn.Counts("nf", Enumerable.Range(0, Rows).Select(Year).ToArray()),
        TableColumn.Texts("bfjz", Enumerable.Range(0, Rows).Select(Programme)),
        .. Inputs.Select((_, i) => TableColumn.Numbers(Column(i), Enumerable.Range(0, Rows).Select(row => Value(row, i)).ToArray(), Scale(i))),
    ]);

    /// <summary>What every engine must answer: added up one row after the other in integers without limit.</summary>
    public List<GroupSums> Sums(AggregateQuery query)
    {
        int[] inputs = [.. query.Columns.Select(column => Array.IndexOf(Inputs, column.Mapping.Input))];
        Dictionary<(string?, int, string?), (BigInteger[] Sums, long Rows, long LeftOut)> cells = [];
        long[] values = new long[inputs.Length];
        for (int row = 0; row < Rows; row++)
        {
            bool isComplete = true;
            for (int i = 0; isComplete && i < inputs.Length; i++)
            {
                long? value = Value(row, inputs[i]);
                (isComplete, values[i]) = (value is not null, value.GetValueOrDefault());
            }

            (string?, int, string?) key = _keys[row];
            ref (BigInteger[] Sums, long Rows, long LeftOut) cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, key, out _);
            cell.Sums ??= new BigInteger[inputs.Length];
            for (int i = 0; isComplete && i < values.Length; i++)
            {
                cell.Sums[i] += values[i];
            }

            _ = isComplete ? cell.Rows++ : cell.LeftOut++;
        }

        return [.. cells
            .GroupBy(cell => string.Join('|', query.By.Select(by => Key(by, cell.Key).ToString())), StringComparer.Ordinal)
            .Select(group => new GroupSums(
                [.. query.By.Select(by => Key(by, group.First().Key))],
                [.. inputs.Select((input, i) => new ExactSum(group.Aggregate(BigInteger.Zero, (sum, cell) => sum + cell.Value.Sums[i]), Scale(input).SumDecimals))],
                group.Sum(cell => cell.Value.Rows),
                group.Sum(cell => cell.Value.LeftOut)))
            .OrderBy(group => group.Keys, Comparer<IReadOnlyList<GroupKey>>.Create((a, b) => a.Zip(b, (x, y) => x.CompareTo(y)).FirstOrDefault(order => order != 0)))];
    }

    private static GroupKey Key(By by, (string? Code, int Year, string? Programme) cell) =>
        by.Equals(By.Year) ? GroupKey.Of(by, cell.Year)
        : by.Equals(By.Programme) ? cell.Programme is { } programme ? GroupKey.Of(by, programme) : GroupKey.NotStated(by)
        : cell.Code is { } code ? GroupKey.Of(by, DivisionCode.Parse(code)) : GroupKey.NotStated(by);

    private void AppendCell(StringBuilder text, int row, int input)
    {
        if (Value(row, input) is not { } value)
        {
            text.Append("\\N");
            return;
        }

        int decimals = Scale(input).Decimals;
        text.Append(new ExactSum(value, decimals).ToString());
    }

    // Every hundredth row is the one before it again.
    private static int Original(int row) => row % 100 == 99 ? row - 1 : row;

    // 3 provinces of 2 prefectures of 6 counties of 8 townships.
    private static int Place(int row) => (int)(Hash(row, 0) % 288);

    private static string County(int place)
    {
        int county = place / 8;
        return string.Create(CultureInfo.InvariantCulture, $"{Provinces[county / 12]}0{1 + (county / 6 % 2)}2{county % 6}");
    }

    private static string Township(int place) => string.Create(CultureInfo.InvariantCulture, $"{County(place)}1{place % 8:D2}");

    private static ulong Hash(int row, ulong salt) => Mix(((ulong)row << 3) + salt);

    // SplitMix64.
    private static ulong Mix(ulong x) => unchecked(Finish(x + 0x9E3779B97F4A7C15));

    private static ulong Finish(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
