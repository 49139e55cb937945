using System.Numerics.Tensors;
using Microsoft.Data.Analysis;

namespace Guangming.Domain.Data.Benchmarks.Panels;

/// <summary>The same four indicators and totals as others would compute them.</summary>
internal sealed class PanelPeers
{
    private const int Block = 2048;

    private readonly PanelData _data;
    private readonly double[][] _columns;
    private readonly double[][] _results;
    private readonly double[] _above = new double[Block];
    private readonly double[] _totals;

    public PanelPeers(PanelData data)
    {
        _data = data;
        _columns = [.. new[] { data.Poor, data.People, data.Fen, data.Persons, data.Households }.Select(column => Array.ConvertAll(column, number => (double)number))];
        _results = [.. Enumerable.Range(0, 4).Select(_ => new double[data.Rows])];
        _totals = new double[data.Groups * 5];
    }

    public static List<PanelRow> Objects(PanelData data) =>
    [
        .. Enumerable.Range(0, data.Rows).Select(row => new PanelRow(
            data.Group[row], data.Poor[row], data.People[row], data.Fen[row] / 100m, data.Persons[row], data.Households[row])),
    ];

    public static decimal Linq(List<PanelRow> rows)
    {
        var results = rows.Select(row => (
            Rate: decimal.Round(100m * row.Poor / row.People, 2, MidpointRounding.AwayFromZero),
            PerPerson: decimal.Round(row.Money / row.Persons, 2, MidpointRounding.AwayFromZero),
            PerHousehold: decimal.Round(row.Money / row.Households, 2, MidpointRounding.AwayFromZero),
            Size: decimal.Round(row.Persons / row.Households, 2, MidpointRounding.AwayFromZero))).ToList();
        var totals = rows.GroupBy(row => row.Group).Select(group => (
            Poor: group.Sum(row => row.Poor), People: group.Sum(row => row.People), Money: group.Sum(row => row.Money), Persons: group.Sum(row => row.Persons), Households: group.Sum(row => row.Households))).ToList();
        return results[^1].Rate + totals[^1].Money;
    }

    /// <summary>Doubles in a plain loop; the last digit is wrong where the double quotient lies on the other side of a half.</summary>
    public double Loop()
    {
        (double[] poor, double[] people, double[] money, double[] persons, double[] households) = (_columns[0], _columns[1], _columns[2], _columns[3], _columns[4]);
        (double[] w, double[] x, double[] y, double[] z) = (_results[0], _results[1], _results[2], _results[3]);
        byte[] groups = _data.Group;
        for (int row = 0; row < groups.Length; row++)
        {
            w[row] = Math.Round(1e4 * poor[row] / people[row], MidpointRounding.AwayFromZero);
            x[row] = Math.Round(money[row] / persons[row], MidpointRounding.AwayFromZero);
            y[row] = Math.Round(money[row] / households[row], MidpointRounding.AwayFromZero);
            z[row] = Math.Round(1e2 * persons[row] / households[row], MidpointRounding.AwayFromZero);
            int total = groups[row] * 5;
            _totals[total] += poor[row];
            _totals[total + 1] += people[row];
            _totals[total + 2] += money[row];
            _totals[total + 3] += persons[row];
            _totals[total + 4] += households[row];
        }

        return z[^1];
    }

    /// <summary>Whole numbers in a plain loop, exact.</summary>
    public static long ExactLoop(PanelData data, long[][] results, long[] totals)
    {
        (long[] w, long[] x, long[] y, long[] z) = (results[0], results[1], results[2], results[3]);
        for (int row = 0; row < data.Rows; row++)
        {
            w[row] = Divide(10_000 * data.Poor[row], data.People[row]);
            x[row] = Divide(data.Fen[row], data.Persons[row]);
            y[row] = Divide(data.Fen[row], data.Households[row]);
            z[row] = Divide(100 * data.Persons[row], data.Households[row]);
            int total = data.Group[row] * 5;
            totals[total] += data.Poor[row];
            totals[total + 1] += data.People[row];
            totals[total + 2] += data.Fen[row];
            totals[total + 3] += data.Persons[row];
            totals[total + 4] += data.Households[row];
        }

        return z[^1];
    }

    /// <summary>TensorPrimitives over blocks that stay in the cache.</summary>
    public double Tensors()
    {
        for (int from = 0; from < _data.Rows; from += Block)
        {
            int count = Math.Min(Block, _data.Rows - from);
            Share(0, 1, 1e4, 0, from, count);
            Share(2, 3, 1, 1, from, count);
            Share(2, 4, 1, 2, from, count);
            Share(3, 4, 1e2, 3, from, count);
            for (int run = from; run < from + count;)
            {
                int end = _data.Group.AsSpan(run, from + count - run).IndexOfAnyExcept(_data.Group[run]);
                end = end < 0 ? from + count : run + end;
                for (int column = 0; column < 5; column++)
                {
                    _totals[(_data.Group[run] * 5) + column] += TensorPrimitives.Sum<double>(_columns[column].AsSpan(run, end - run));
                }

                run = end;
            }
        }

        return _results[3][^1];
    }

    /// <summary>Microsoft.Data.Analysis: whole columns, and a GroupBy for the totals.</summary>
    public static DataFrameColumn Frames(DataFrame frame)
    {
        DataFrameColumn rate = frame["poor"] * 1e4 / frame["people"];
        DataFrameColumn perPerson = frame["money"] / frame["persons"];
        DataFrameColumn perHousehold = frame["money"] / frame["households"];
        DataFrameColumn size = frame["persons"] * 1e2 / frame["households"];
        _ = (rate, perPerson, perHousehold);
        DataFrame totals = frame.GroupBy("group").Sum("poor", "people", "money", "persons", "households");
        return totals.Rows.Count > 0 ? size : rate;
    }

    public DataFrame Frame() => new(
        new ByteDataFrameColumn("group", _data.Group),
        new DoubleDataFrameColumn("poor", _columns[0]),
        new DoubleDataFrameColumn("people", _columns[1]),
        new DoubleDataFrameColumn("money", _columns[2]),
        new DoubleDataFrameColumn("persons", _columns[3]),
        new DoubleDataFrameColumn("households", _columns[4]));

    private void Share(int above, int below, double factor, int result, int from, int count)
    {
        Span<double> scaled = _above.AsSpan(0, count);
        Span<double> target = _results[result].AsSpan(from, count);
        TensorPrimitives.Multiply(_columns[above].AsSpan(from, count), factor, scaled);
        TensorPrimitives.Divide(scaled, _columns[below].AsSpan(from, count), target);
        TensorPrimitives.Round<double>(target, MidpointRounding.AwayFromZero, target);
    }

    private static long Divide(long above, long below) => ((2 * above) + below) / (2 * below);

    internal sealed record PanelRow(byte Group, decimal Poor, decimal People, decimal Money, decimal Persons, decimal Households);
}
