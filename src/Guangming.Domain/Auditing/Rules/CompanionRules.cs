namespace Guangming.Domain;

/// <summary>Numbers of one event in several units (同一事项的户、人、人次).</summary>
internal static class CompanionRules
{
    private const int MostPersonsPerHousehold = 12;

    public static IEnumerable<Check> HouseholdsAndPersons(AuditContext context) =>
        Pairs(context, Unit.Household, Unit.Person).Select(pair => context.Judge(Limits.NoMore(pair.First, pair.Second, pair.IsInferred, () => new LocalizedText(
            $"{pair.First.Stated}共{pair.Second.Stated}：户数不超过人数", $"{pair.First.Stated} with {pair.Second.Stated}: no more households than persons")) with
        {
            Slips = search => search.Try(
                SlipKind.SwappedOperands,
                pair.First,
                Exchanged(search),
                () => new LocalizedText("户数与人数颠倒", "households and persons exchanged")),
        }));

    public static IEnumerable<Check> PersonsPerHousehold(AuditContext context) =>
        Pairs(context, Unit.Person, Unit.Household).Select(pair => context.Judge(new Claim(
            pair.First,
            [pair.Second],
            ranges => Limits.UpTo(ranges[0] * MostPersonsPerHousehold, Unit.Person),
            pair.IsInferred,
            () => new LocalizedText($"{pair.Second.Stated}共{pair.First.Stated}：户均不超过12人", $"{pair.Second.Stated} with {pair.First.Stated}: at most 12 persons per household"))
        {
            IsBound = true,
        }));

    public static IEnumerable<Check> PersonsAndPersonTimes(AuditContext context) =>
        Pairs(context, Unit.Person, Unit.PersonTime).Select(pair => context.Judge(Limits.NoMore(pair.First, pair.Second, pair.IsInferred, () => new LocalizedText(
            $"{pair.First.Stated}、{pair.Second.Stated}：人数不超过人次", $"{pair.First.Stated} and {pair.Second.Stated}: no more persons than person-times")) with
        {
            Slips = search => search.Try(
                SlipKind.SwappedOperands, pair.First, Exchanged(search), () => new LocalizedText("人数与人次颠倒", "persons and person-times exchanged")),
        }));

    /// <summary>Percentages that stand together are shares of one whole; each rounded, they may miss 100 by their rounding.</summary>
    public static IEnumerable<Check> PercentagesOfWhole(AuditContext context)
    {
        foreach ((Report report, FigureRelation relation) in Relations(context))
        {
            Figure[] shares = [.. relation.Figures.Select(id => report[id])];
            if (!Array.TrueForAll(shares, share => share.Measure.Unit == Unit.Percent && !IsCoverage(share.Measure)))
            {
                continue;
            }

            Figure last = shares[^1];
            Figure[] others = shares[..^1];
            yield return context.Judge(new Claim(
                last,
                [.. others],
                ranges => Limits.UpTo(ValueRange.Exactly(100, Unit.Percent) + Negative(ranges.Aggregate((a, b) => a + b)), Unit.Percent),
                relation.Origin == RelationOrigin.Inferred,
                () => new LocalizedText(
                    $"{string.Join("＋", shares.Select(share => share.Stated.Text))}不超过100%",
                    $"{string.Join(" + ", shares.Select(share => share.Stated.Text))} make no more than 100%"))
            {
                IsBound = true,
            });
        }
    }

    // Rates of cover (water 100%, housing 100%) may stand together and exclude nothing.
    private static bool IsCoverage(Measure measure) => measure.Kind == MeasureKind.Rate && Measures.TryGet(measure.Code, out _);

    private static ValueRange Negative(ValueRange range) => -range;

    // What the second number may be if the two were exchanged: it bounds the first one then.
    private static ValueRange? Exchanged(SlipSearch search)
    {
        ValueRange stated = search.Stated;
        ValueRange other = search.Ranges[0];
        bool isPlausible = other.Upper is { } upper && stated.Lower is { } lower && upper > 0 && upper <= lower && lower <= upper * MostPersonsPerHousehold;
        return isPlausible ? stated : null;
    }

    private static IEnumerable<(Figure First, Figure Second, bool IsInferred)> Pairs(AuditContext context, Unit first, Unit second)
    {
        foreach ((Report report, FigureRelation relation) in Relations(context))
        {
            foreach (string id in relation.Figures)
            {
                foreach (string other in relation.Figures)
                {
                    if (report[id].Measure.Unit == first && report[other].Measure.Unit == second)
                    {
                        yield return (report[id], report[other], relation.Origin == RelationOrigin.Inferred);
                    }
                }
            }
        }
    }

    private static IEnumerable<(Report Report, FigureRelation Relation)> Relations(AuditContext context) =>
        from report in context.Reports
        from relation in report.Relations
        where relation.Kind == FigureRelationKind.Together && relation.Figures.All(id => report[id].Status == FigureStatus.Actual)
        select (report, relation);
}
