using System.Globalization;
using CsCheck;

namespace Guangming.Domain.Tests;

/// <summary>Formulas turned round: their shape, and that forwards and backwards agree.</summary>
public sealed class IndicatorInvertTests
{
    private static readonly Measure Share = Rate("own.share");
    private static readonly Measure Growth = Rate("own.growth");
    private static readonly Measure Points = new("own.points", new LocalizedText("变动", "change"), Unit.PercentagePoint, MeasureKind.Other, Additivity.None);
    private static readonly Measure Times = new("own.times", new LocalizedText("倍数", "times"), Unit.Times, MeasureKind.Other, Additivity.None);
    private static readonly Measure Sum = new("own.sum", new LocalizedText("合计", "sum"), Unit.Person, MeasureKind.Other, Additivity.None);

    private static readonly Formula Baseline = Formula.Baseline(Measures.PersonsPlaced);
    private static readonly Formula Final = Formula.Final(Measures.PersonsPlaced);

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "share", "labour.employed", "(coverage.persons * own.share)" },
        { "rest", "labour.employed", "((coverage.persons * (own.share * 0.01[1/percent])) / (1 - (own.share * 0.01[1/percent])))" },
        { "growth", "labour.employed@baseline", "(labour.employed@final / (1 + (own.growth * 0.01[1/percent])))" },
        { "increase", "labour.employed@baseline", "(labour.employed@final / (1 + (own.times * 1[1/times])))" },
        { "sum", "labour.employed", "(own.sum - coverage.persons)" },
        { "points", "poverty.headcount-rate@final", "((own.points * 1[percent/percentage-point]) + poverty.headcount-rate@baseline)" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TryInvert_Formula_LeavesNoClutter(string relation, string unknown, string expected)
    {
        Indicator indicator = Relation(relation);

        Invert(indicator, unknown).Formula.Canonical.Should().Be(expected);
    }

    [Theory]
    [InlineData("square")]
    [InlineData("largest")]
    [InlineData("annual")]
    public void TryInvert_NotOfDegreeOne_SaysSo(string relation)
    {
        Indicator indicator = Relation(relation);

        indicator.TryInvert(indicator.Formula.Inputs[0], out Indicator? inverse, out LocalizedText? fault).Should().BeFalse();
        inverse.Should().BeNull();
        fault!.In(Language.English).Should().StartWith("the formula is no fraction of degree one in");
        fault.In(Language.Chinese).Should().Contain("不是一次分式");
    }

    [Fact]
    public void TryInvert_KnownPartOfAnyDegree_Works()
    {
        Indicator indicator = Indicator.Define(
            "own.capped", null, "capped", Measures.PersonsPlaced + (Formula)Formula.Min(Measures.PersonsReached, Measures.PoorPersons), statedAs: Sum);

        Invert(indicator, "labour.employed").Formula.Canonical.Should().Be("(own.sum - min(coverage.persons, poverty.registered.persons))");
    }

    [Fact]
    public void Share_OfARoundedRate_ContainsTheTruePart() => Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 100_000]).Sample((part, rest) =>
    {
        string rate = Rounded(100m * part / (part + rest));

        HoldsOrHasNoDivisor(Evaluate("rest", "labour.employed", rate + "%", $"{Text(rest)}人"), part, rate == "100.00");
    });

    [Fact]
    public void Growth_OfARoundedRate_ContainsTheTrueBaseline() => Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 100_000]).Sample((baseline, final) =>
    {
        string rate = Rounded(100m * (final - baseline) / baseline);

        HoldsOrHasNoDivisor(Evaluate("growth", "labour.employed@baseline", rate + "%", $"{Text(final)}人"), baseline, rate == "-100.00");
    });

    [Theory]
    [InlineData(22_765, 1)]
    [InlineData(5, 0)]
    public void Growth_ThatRoundsToMinusAHundredPercent_HasNoBaseline(int baseline, int final)
    {
        string rate = Rounded(100m * (final - baseline) / baseline);

        Evaluate("growth", "labour.employed@baseline", rate + "%", $"{Text(final)}人").Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator);
    }

    [Fact]
    public void Growth_BackAndForth_GivesTheNumberAgain() => Gen.Select(Gen.Int[-9_000, 100_000], Gen.Int[1, 100_000]).Sample((hundredths, final) =>
    {
        // Exact numbers: what is inferred, put into the formula again, is the rate that was stated.
        decimal rate = hundredths / 100m;
        decimal baseline = Evaluate("growth", "labour.employed@baseline", Rounded(rate) + "%", $"{Text(final)}人").Value.Amount;

        decimal.Abs(((final - baseline) / baseline * 100) - rate).Should().BeLessThan(0.000_000_000_001m);
    });

    [Fact]
    public void Share_BackAndForth_IsTight()
    {
        // 30% of part and rest, the rest 70: the part is 30; of [29.5%, 30.5%], within [29.29…, 30.72…].
        IndicatorResult result = Evaluate("rest", "labour.employed", "30%", "70人");

        result.Value.Amount.Should().Be(30);
        result.Range!.Lower!.Value.Should().BeApproximately(29.2908m, 0.0001m);
        result.Range.Upper!.Value.Should().BeApproximately(30.7194m, 0.0001m);
    }

    // A rate that is written as the whole leaves nothing to divide by: no value, and no guess.
    private static void HoldsOrHasNoDivisor(IndicatorResult result, decimal value, bool isWhole)
    {
        if (isWhole)
        {
            result.Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator);
        }
        else
        {
            result.Range!.Contains(value).Should().BeTrue();
        }
    }

    private static IndicatorResult Evaluate(string relation, string unknown, string number, string other)
    {
        Indicator inverse = Invert(Relation(relation), unknown);
        bool numberFirst = inverse.Formula.Inputs[0].Measure.Code.StartsWith("own.", StringComparison.Ordinal);
        StatedValue[] inputs = [StatedValue.Parse(number), StatedValue.Parse(other)];
        return inverse.EvaluateStatements(numberFirst ? inputs : [inputs[1], inputs[0]]);
    }

    private static Indicator Invert(Indicator indicator, string unknown)
    {
        InputNode input = indicator.Formula.Inputs.Single(one => one.Canonical == unknown);
        indicator.TryInvert(input, out Indicator? inverse, out LocalizedText? fault).Should().BeTrue(fault?.ToString());
        inverse!.Code.Should().Be(input.Measure.Code);
        inverse.Unit.Should().Be(input.Unit);
        return inverse;
    }

    private static Indicator Relation(string name) => name switch
    {
        "share" => Define(Formula.Share(Measures.PersonsPlaced, Measures.PersonsReached), Share),
        "rest" => Define(Formula.Share(Measures.PersonsPlaced, Measures.PersonsPlaced + (Formula)Measures.PersonsReached), Share),
        "growth" => Define(Formula.Growth(Baseline, Final), Growth),
        "increase" => Define(Formula.Increase(Baseline, Final), Times),
        "sum" => Define(Measures.PersonsPlaced + (Formula)Measures.PersonsReached, Sum),
        "points" => Define(Formula.Change(Formula.Baseline(Measures.HeadcountRate), Formula.Final(Measures.HeadcountRate)), Points),
        "square" => Define(Formula.Share(Measures.PersonsPlaced * (Formula)Measures.PersonsPlaced, Measures.PersonsReached * (Formula)Measures.PersonsReached), Share),
        "largest" => Define(Formula.Max(Measures.PersonsPlaced, Measures.PersonsReached), Sum),
        _ => Define(Formula.AnnualGrowth(Baseline, Final), Growth),
    };

    private static Indicator Define(Formula formula, Measure statedAs) =>
        Indicator.Define("own.relation", null, "relation", formula, unit: statedAs.Unit, statedAs: statedAs);

    private static Measure Rate(string code) => new(code, new LocalizedText(code, code), Unit.Percent, MeasureKind.Other, Additivity.None);

    private static string Rounded(decimal number) => number.ToString("F2", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
