namespace Guangming.Domain.Data;

/// <content>Sums over incomes in order.</content>
public sealed partial class IncomeDistribution
{
    /// <summary>Σ w y (2c − w) by N T, less one.</summary>
    internal double Gini => GiniOf(Count) ?? 0;

    /// <summary>The poor by a line: their weight, their mean gap, their Gini coefficient unless all have nothing.</summary>
    internal (double Population, double GapRatio, double? Gini) Poor(PovertyLine line)
    {
        (double z, int poor) = ((double)line.Value, PoorCount(line));
        RunningSum weight = default;
        RunningSum gap = default;
        for (int i = 0; i < poor; i++)
        {
            weight.Add(_weights[i]);
            gap.Add(_weights[i] * Math.Max(z - _incomes[i], 0));
        }

        return poor == 0 ? (0, 0, null) : (weight.Value, gap.Value / weight.Value / z, GiniOf(poor));
    }

    /// <summary>P1 (1 + G) with G the Gini coefficient of the gaps of everybody: (2/N²) Σ w g (N − c + w/2) from the poorest on.</summary>
    internal double Sst(PovertyLine line)
    {
        (double z, int poor) = ((double)line.Value, PoorCount(line));
        RunningSum before = default;
        RunningSum sum = default;
        for (int i = 0; i < poor; i++)
        {
            double gap = Math.Max(z - _incomes[i], 0) / z;
            sum.Add(2 * _weights[i] * gap * (Population - before.Value - (_weights[i] / 2)));
            before.Add(_weights[i]);
        }

        return sum.Value / Population / Population;
    }

    /// <summary>2/((q + 1) n z) Σ (z − y) (q + 1 − i) over the q poor, i counting from the poorest.</summary>
    internal double FiniteSen(PovertyLine line)
    {
        (double z, int poor) = ((double)line.Value, PoorCount(line));
        double q = 0;
        for (int i = 0; i < poor; i++)
        {
            q += _weights[i];
        }

        RunningSum sum = default;
        double before = 0;
        for (int i = 0; i < poor; i++)
        {
            // Places before + 1 to before + k, for k rows that tie.
            double k = _weights[i];
            sum.Add(Math.Max(z - _incomes[i], 0) * ((k * (q + 1 - before)) - (k * (k + 1) / 2)));
            before += k;
        }

        return 2 * sum.Value / ((q + 1) * Population * z);
    }

    /// <summary>The share of income of those above the upper quintile by that of those up to the lower, by averaged quantiles; no value without the latter.</summary>
    internal Outcome QuintileRatioByRows()
    {
        (double low, double high) = (QuantileAt(0.2, isAveraged: true), QuantileAt(0.8, isAveraged: true));
        RunningSum poor = default;
        RunningSum rich = default;
        for (int i = 0; i < Count; i++)
        {
            if (_incomes[i] <= low)
            {
                poor.Add(_weights[i] * _incomes[i]);
            }

            if (_incomes[i] > high)
            {
                rich.Add(_weights[i] * _incomes[i]);
            }
        }

        return Ratio(rich.Value, poor.Value);
    }

    internal static Outcome Ratio(double upper, double lower) => lower > 0
        ? upper / lower
        : Outcome.None(NoValueKind.ZeroDenominator, "最低收入组的收入份额为零", "the poorest share has no income");

    private int PoorCount(PovertyLine line)
    {
        int at = Array.BinarySearch(_incomes, line.PoorBelow(fen: false));
        return at < 0 ? ~at : at;
    }

    // Of the first incomes; none where they add up to nothing.
    private double? GiniOf(int count)
    {
        RunningSum weight = default;
        RunningSum amount = default;
        RunningSum sum = default;
        for (int i = 0; i < count; i++)
        {
            double product = _weights[i] * _incomes[i];
            sum.Add(product * ((2 * weight.Value) + _weights[i]));
            weight.Add(_weights[i]);
            amount.Add(product);
        }

        return amount.Value == 0 ? null : (sum.Value / weight.Value / amount.Value) - 1;
    }
}
