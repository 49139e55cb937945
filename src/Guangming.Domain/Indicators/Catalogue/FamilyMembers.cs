namespace Guangming.Domain;

/// <summary>The members of a family that a report has the inputs of (通用指标的适用).</summary>
internal static class FamilyMembers
{
    public static IEnumerable<Indicator> Of(IndicatorFamily family, Report report, Pairing pairing) => family.Plan switch
    {
        FamilyPlan.Change => report.Index.MeasuresOf(pairing).Where(measure => report.Index.ChangesOf(measure, pairing).Count > 0).Select(measure => family.Of(measure)),
        FamilyPlan.Target => report.Index.MeasuresOf(pairing).Where(measure => HasTarget(report, measure, pairing)).Select(measure => family.Of(measure)),
        _ => Companions(report, pairing).Select(pair => family.Of(pair.Persons, pair.Households)),
    };

    private static bool HasTarget(Report report, Measure measure, Pairing pairing)
    {
        foreach (Figure figure in report.Index.Of(measure, pairing))
        {
            if (figure.Status == FigureStatus.Target)
            {
                return true;
            }
        }

        return false;
    }

    // Persons and households of one group, or put together by the report.
    private static List<(Measure Persons, Measure Households)> Companions(Report report, Pairing pairing)
    {
        IReadOnlyList<Measure> measures = report.Index.MeasuresOf(pairing);
        List<(Measure, Measure)> pairs = [];
        foreach (Measure persons in measures)
        {
            if (persons.FullUnit != Unit.Person)
            {
                continue;
            }

            foreach (Measure households in measures)
            {
                bool fits = households.FullUnit == Unit.Household
                    && ((persons.Group is not null && persons.Group == households.Group) || AreTogether(report, pairing, persons, households));
                if (fits)
                {
                    pairs.Add((persons, households));
                }
            }
        }

        return pairs;
    }

    private static bool AreTogether(Report report, Pairing pairing, Measure persons, Measure households)
    {
        foreach (Figure figure in report.Index.Of(persons, pairing))
        {
            if (report.Graph.CompanionsOf(figure.Id).Any(id => report[id].Measure.Equals(households)))
            {
                return true;
            }
        }

        return false;
    }
}
