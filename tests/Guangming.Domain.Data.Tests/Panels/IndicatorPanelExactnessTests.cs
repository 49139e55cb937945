using System.Numerics;
using CsCheck;

namespace Guangming.Domain.Data.Tests;

/// <summary>Every row of every formula equals the exact fraction, rounded once, with every width of vectors.</summary>
public sealed class IndicatorPanelExactnessTests
{
    private static readonly KernelLevel[] Levels = [.. Enum.GetValues<KernelLevel>().Where(level => level <= KernelLevels.Best)];

    [Fact]
    public void Compute_AnyFormulaAndNumbers_EqualsTheFractionInEveryRow() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            FormulaMaker maker = new(seed);
            Formula formula = maker.Any();
            int decimals = maker.Next(5);
            int rows = 1 + maker.Next(1_300);
            Indicator indicator = Indicator.Define("t.x", null, "x", formula, display: DisplayRule.Fixed(decimals));
            (ColumnTable table, TableMap map) = Table(maker, rows);

            long?[] expected = new long?[rows];
            Dictionary<NoValueKind, long> faults = Expect(indicator, table, map, decimals, expected);
            foreach (KernelLevel level in Levels)
            {
                PanelResult result = new IndicatorPanel(map, indicator).Compute(table, null, level);
                for (int row = 0; row < rows; row++)
                {
                    if (result[indicator].Units(row) != expected[row])
                    {
                        throw new InvalidOperationException(FormattableString.Invariant($"{level}, row {row}: {result[indicator].Units(row)} instead of {expected[row]} for {formula}"));
                    }
                }

                foreach (NoValueKind kind in Enum.GetValues<NoValueKind>())
                {
                    if (result.CountWithout(indicator, kind) != faults.GetValueOrDefault(kind))
                    {
                        throw new InvalidOperationException(FormattableString.Invariant($"{level}, {kind}: {result.CountWithout(indicator, kind)} rows instead of {faults.GetValueOrDefault(kind)} for {formula}"));
                    }
                }
            }
        },
        iter: 500,
        threads: 2);

    [Theory]
    [InlineData(1, 8, 13, "0.125 is 12.5%, half goes up")]
    [InlineData(-1, 8, -13, "and away from zero below it")]
    [InlineData(1, -8, -13, "whichever of the two has the sign")]
    [InlineData(-1, -8, 13, "or both")]
    [InlineData(0, 7, 0, "zero is a number")]
    [InlineData(1, 3, 33, "what lies below the half goes down")]
    [InlineData(2, 3, 67, "what lies above goes up")]
    [InlineData(90_071_992_547_409_93, 90_071_992_547_409_92, 100, "above 2^53, where doubles lose the last digit")]
    [InlineData(90_071_992_547_409_91, 180_143_985_094_819_83, 50, "just below a half, where the double quotient is a half")]
    [InlineData(long.MaxValue, 1, null, "a percentage that does not fit 64 bits is no number")]
    [InlineData(5, 0, null, "by zero there is none")]
    public void Compute_Share_IsRoundedOnceHalfAwayFromZero(long part, long whole, int? expected, string because)
    {
        Indicator share = Indicator.Define("t.share", null, "share", Formula.Share(FormulaMaker.Measures[0], FormulaMaker.Measures[1]), display: DisplayRule.Whole);
        TableMap map = new TableMap().Column(FormulaMaker.Measures[0], "a").Column(FormulaMaker.Measures[1], "b");
        foreach (int rows in new[] { 1, 17 })
        {
            ColumnTable table = new(
                TableColumn.Counts("a", Enumerable.Repeat(part, rows).ToArray()), TableColumn.Counts("b", Enumerable.Repeat(whole, rows).ToArray()));
            foreach (KernelLevel level in Levels)
            {
                PanelResult result = new IndicatorPanel(map, share).Compute(table, null, level, TestContext.Current.CancellationToken);

                result[share].Units(rows - 1).Should().Be(expected, because);
            }
        }
    }

    [Fact]
    public void Compute_YearlyGrowth_EqualsTheReportsEvaluation()
    {
        Measure income = Measures.CollectiveIncome;
        Indicator growth = Indicator.Define("t.yearly", null, "yearly growth", Formula.AnnualGrowth(Formula.Baseline(income), Formula.Final(income)));
        TableMap map = new TableMap().Input(Formula.Baseline(income), "before").Input(Formula.Final(income), "after");
        ColumnTable table = new(
            TableColumn.Fen("before", new long[] { 100_00, 200_00, 0, 123_45 }), TableColumn.Fen("after", new long[] { 121_00, 100_00, 5_00, 678_90 }));

        PanelResult result = new IndicatorPanel(map, growth).Compute(table, new PanelOptions { Years = 2 }, TestContext.Current.CancellationToken);

        result[growth].Units(0).Should().Be(1000, "10% a year make 21% in two");
        result[growth].Units(1).Should().Be(-2929, "1 ÷ √2 − 1");
        result[growth].Units(2).Should().BeNull("nothing grows from zero");
        result[growth].Units(3).Should().Be(13451, "√5.49939… − 1 = 1.34508…");
        result.CountWithout(growth, NoValueKind.NotPositive).Should().Be(1);
        result.Result(growth, 2).Reason!.Kind.Should().Be(NoValueKind.NotPositive);
    }

    private static (ColumnTable Table, TableMap Map) Table(FormulaMaker maker, int rows)
    {
        TableMap map = new();
        List<TableColumn> columns = [];
        foreach (Measure measure in FormulaMaker.Measures)
        {
            long[] numbers = maker.Numbers(rows);
            bool[] nulls = maker.Nulls(rows);
            bool isNarrow = Array.TrueForAll(numbers, number => number is >= int.MinValue and <= int.MaxValue);
            TableColumn column = isNarrow && maker.Next(2) == 0
                ? TableColumn.Counts(measure.Code, Array.ConvertAll(numbers, number => (int)number))
                : TableColumn.Counts(measure.Code, numbers);
            columns.Add(column.WithNulls(nulls));
            map = map.Column(measure, measure.Code);
        }

        return (new ColumnTable(columns), map);
    }

    private static Dictionary<NoValueKind, long> Expect(Indicator indicator, ColumnTable table, TableMap map, int decimals, long?[] expected)
    {
        Dictionary<NoValueKind, long> faults = [];
        BigInteger factor = BigInteger.Pow(10, decimals) * (indicator.Unit == Unit.Percent ? 100 : 1);
        for (int row = 0; row < expected.Length; row++)
        {
            Dictionary<InputNode, BigInteger> inputs = [];
            foreach (InputNode input in indicator.Formula.Inputs)
            {
                if (table.Column(map.Columns.Single(column => column.Input.Equals(input)).Column).Units(row) is { } units)
                {
                    inputs.Add(input, units);
                }
            }

            FractionReference reference = new(inputs);
            FractionReference.Fraction? value = inputs.Count < indicator.Formula.Inputs.Length ? null : indicator.Formula.Accept(reference);
            BigInteger? rounded = value?.Round(factor);
            bool fits = rounded >= long.MinValue && rounded <= long.MaxValue;
            expected[row] = fits ? (long)rounded!.Value : null;
            if (!fits)
            {
                NoValueKind kind = inputs.Count < indicator.Formula.Inputs.Length ? NoValueKind.MissingInput : value is null ? reference.Fault : NoValueKind.TooLarge;
                faults[kind] = faults.GetValueOrDefault(kind) + 1;
            }
        }

        return faults;
    }
}
