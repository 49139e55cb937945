namespace Guangming.Domain;

/// <summary>Parts and wholes (其中与总数).</summary>
internal static class PartRules
{
    public static IEnumerable<Check> PartOfWhole(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (FigureRelation relation in report.Relations)
            {
                if (relation.Kind == FigureRelationKind.PartOf && AreActual(report, relation.Figures[0], relation.Figures[1]))
                {
                    (Figure part, Figure whole) = (report[relation.Figures[0]], report[relation.Figures[1]]);
                    yield return context.Judge(Limits.NoMore(part, whole, relation.Origin == RelationOrigin.Inferred, () => new LocalizedText(
                        $"其中{AuditText.Of(part, Language.Chinese)}不超过{AuditText.Of(whole, Language.Chinese)}",
                        $"{AuditText.Of(part, Language.English)} is part of {AuditText.Of(whole, Language.English)}")));
                }
            }
        }
    }

    /// <summary>
    /// Two or more parts of one whole. Those of different areas or kinds share nothing, so that their sum is no more than the whole, and
    /// equals it where they are numbers of the whole's own measure. Parts of other measures may overlap: nothing follows.
    /// </summary>
    public static IEnumerable<Check> PartsAndSum(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (IGrouping<string, FigureRelation> group in report.Relations
                .Where(relation => relation.Kind == FigureRelationKind.PartOf && AreActual(report, relation.Figures[0], relation.Figures[1]))
                .GroupBy(relation => relation.Figures[1], StringComparer.Ordinal))
            {
                Figure whole = report[group.Key];
                Figure[] parts = [.. group.Select(relation => report[relation.Figures[0]]).OrderBy(part => part.Id, StringComparer.Ordinal)];
                bool isInferred = group.Any(relation => relation.Origin == RelationOrigin.Inferred);
                if (parts.Length > 1 && Sum(context, whole, parts, isInferred) is { } check)
                {
                    yield return check;
                }
            }
        }
    }

    private static Check? Sum(AuditContext context, Figure whole, Figure[] parts, bool isInferred)
    {
        Func<LocalizedText> words = () => new LocalizedText(
            $"{string.Join("＋", parts.Select(part => part.Stated.Text))}＝{AuditText.Of(whole, Language.Chinese)}",
            $"{string.Join(" + ", parts.Select(part => part.Stated.Text))} = {AuditText.Of(whole, Language.English)}");
        if (Array.Find(parts, part => part.Measure.Unit != whole.Measure.Unit) is { } other)
        {
            return context.NotCheckable([whole, .. parts], words, $"{other.Stated}的单位不同", $"{other.Stated} is in another unit");
        }

        bool isMoney = whole.Measure.Kind == MeasureKind.Funding || whole.Measure.Equals(Measures.FundsTotal);
        bool shareMeasure = Array.TrueForAll(parts, part => part.Measure.Equals(whole.Measure));
        bool areKinds = isMoney && parts.Select(part => part.Measure.Code).Distinct(StringComparer.Ordinal).Count() == parts.Length;
        bool areAreas = shareMeasure && parts.Select(part => part.Subject).Distinct().Count() == parts.Length;
        bool arePeriods = shareMeasure && !areAreas && AreDisjoint(parts);
        bool overlapInTime = arePeriods && whole.Measure.Additivity.OverTime != AxisRule.Adds;
        if ((!areAreas && !areKinds && !arePeriods) || overlapInTime)
        {
            return null;
        }

        // Areas and kinds divide the whole; years need not be all of it.
        return context.Judge(new Claim(
            whole,
            [.. parts],
            ranges =>
            {
                ValueRange sum = ranges.Aggregate((a, b) => a + b);
                return areAreas || areKinds ? sum : Limits.From(sum, sum.Unit);
            },
            isInferred,
            words)
        {
            IsBound = arePeriods,
        });
    }

    private static bool AreDisjoint(Figure[] parts)
    {
        Figure[] ordered = [.. parts.OrderBy(part => part.Period.End)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (!ordered[i].Period.IsDated || !ordered[i - 1].Period.IsDated || ordered[i].Period.Overlaps(ordered[i - 1].Period))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreActual(Report report, string part, string whole) =>
        report[part].Status == FigureStatus.Actual && report[whole].Status == FigureStatus.Actual;
}
