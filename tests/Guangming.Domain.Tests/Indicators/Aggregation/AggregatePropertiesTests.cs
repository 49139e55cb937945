using System.Globalization;
using CsCheck;

namespace Guangming.Domain.Tests;

/// <summary>Parts recombine to the whole, and the ranges hold whatever the parts stand for.</summary>
public sealed class AggregatePropertiesTests
{
    private static readonly Measure Score = new(
        "own.score", new LocalizedText("平均得分", "mean score"), Unit.Yuan, MeasureKind.Other, Additivity.Average, per: Unit.Person);

    private static readonly Indicator MeanScore = Indicator.Of(Score);

    // One part: so many 万元 (stated to the nearest 万元), so many persons, and where the true sum lies in the range.
    private static readonly Gen<(int Money, int Persons, int Place)[]> Parts =
        Gen.Select(Gen.Int[1, 5000], Gen.Int[1, 3000], Gen.Int[-5000, 5000]).Array[1, 8];

    [Fact]
    public void Ratio_OverAreas_IsTheRatioOfSumsAndHoldsEveryReading() => Parts.Sample(parts =>
    {
        IndicatorAggregate all = Indicators.FiscalPerPerson.CombineAreas([.. parts.Select(Part)], AreaOverlap.Disjoint);

        decimal persons = parts.Sum(part => part.Persons);
        decimal stated = parts.Sum(part => part.Money * 10_000m);
        decimal actual = parts.Sum(part => (part.Money * 10_000m) + part.Place);
        decimal.Abs(all.Value.Amount - (stated / persons)).Should().BeLessThan(0.000_000_001m);
        all.Range!.Contains(actual / persons).Should().BeTrue();
    });

    [Fact]
    public void Ratio_OverAreas_IsNeverTheMeanOfRatios() => Parts.Where(parts => parts.Length > 1).Sample(parts =>
    {
        IndicatorResult[] results = [.. parts.Select(Part)];
        decimal mean = results.Average(result => result.Value.Amount);
        decimal ofSums = parts.Sum(part => part.Money * 10_000m) / parts.Sum(part => part.Persons);
        decimal value = Indicators.FiscalPerPerson.CombineAreas(results, AreaOverlap.Disjoint).Value.Amount;

        (decimal.Abs(mean - ofSums) < 0.001m || decimal.Abs(value - mean) > 0.0005m).Should().BeTrue();
    });

    [Fact]
    public void Ratio_WholeSplitInParts_RecombinesToIt() => Parts.Sample(parts =>
    {
        IndicatorResult whole = Indicators.PostsPerEnterprise.EvaluateStatements([Stated(parts.Sum(part => part.Money), "个"), Stated(parts.Sum(part => part.Persons), "家")]);
        IndicatorAggregate all = Indicators.PostsPerEnterprise.CombineAreas(
            [.. parts.Select(part => Indicators.PostsPerEnterprise.EvaluateStatements([Stated(part.Money, "个"), Stated(part.Persons, "家")]))], AreaOverlap.Disjoint);

        all.Value.Should().Be(whole.Value);
        all.Range.Should().Be(whole.Range);
    });

    [Fact]
    public void Distinct_MayOverlap_HoldsEveryUnion() => Parts.Sample(parts =>
    {
        // Any union lies between the largest set and all of them together.
        Indicator persons = Indicator.Of(Measures.PersonsReached);
        IndicatorAggregate all = persons.CombineAreas([.. parts.Select(part => persons.EvaluateStatements([Stated(part.Persons, "人")]))], AreaOverlap.Possible);
        int largest = parts.Max(part => part.Persons);
        int sum = parts.Sum(part => part.Persons);

        all.Range.Should().Be(ValueRange.Closed(largest, sum, Unit.Person));
    });

    [Fact]
    public void WeightedAverage_OverAreas_HoldsEveryReadingAndIsReached() => Gen.Select(Parts, Gen.Int[0, 255]).Sample(
        (parts, bits) =>
        {
            IndicatorResult[] results = [.. parts.Select(WithSize)];
            IndicatorAggregate mean = MeanScore.CombineAreas(results, weight: Measures.RuralPopulation);
            if (parts.Length == 1)
            {
                return;
            }

            // The sizes are known to the nearest 万人: each at one of its ends.
            decimal[] sizes = [.. parts.Select((part, i) => (part.Persons * 10_000m) + ((bits >> i & 1) == 0 ? -5000 : 5000))];
            decimal reading = parts.Zip(sizes, (part, size) => (part.Money + (part.Place / 10_000m)) * 10_000m * size).Sum() / sizes.Sum();
            mean.Range!.Contains(reading).Should().BeTrue();
            mean.Range.Contains(mean.Value.Amount).Should().BeTrue();
        },
        iter: 60);

    private static IndicatorResult Part((int Money, int Persons, int Place) part) =>
        Indicators.FiscalPerPerson.EvaluateStatements([Stated(part.Money, "万元"), Stated(part.Persons, "人")]);

    private static IndicatorResult WithSize((int Money, int Persons, int Place) part, int at)
    {
        string id = FormattableString.Invariant($"area{at}");
        Pairing pairing = new(
            id, TestReports.Hedong, new Division(id, new LocalizedText(id, id), DivisionKind.County), Programme.EastWestCollaboration);
        return MeanScore.Evaluate(
            AreaReports.Of(
                TestReports.Draft(id + ".score", Score, Text(part.Money, "万元"), ReportingPeriod.Year(2020), pairing),
                TestReports.Draft(id + ".size", Measures.RuralPopulation, Text(part.Persons, "万人"), ReportingPeriod.At(PartialDate.OfYear(2020)), pairing)),
            pairing);
    }

    private static StatedValue Stated(int number, string unit) => StatedValue.Parse(Text(number, unit));

    private static string Text(int number, string unit) => number.ToString(CultureInfo.InvariantCulture) + unit;
}
