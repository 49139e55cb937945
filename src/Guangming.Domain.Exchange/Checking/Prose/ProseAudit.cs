namespace Guangming.Domain.Exchange;

/// <summary>Which checks of drafted prose mean something: only those where measure, subject and time truly are the same.</summary>
internal static class ProseAudit
{
    // The others rest on relations and rates that a draft does not know, or are the business of the rules of the text.
    private static readonly string[] Kept =
    [
        AuditRules.PartOfWhole.Id, AuditRules.HouseholdsAndPersons.Id, AuditRules.PersonsPerHousehold.Id, AuditRules.WithinDomain.Id, AuditRules.StatedTwice.Id,
        AuditRules.FundingStages.Id, AuditRules.YearAndCumulative.Id, AuditRules.CumulativeNeverFalls.Id, AuditRules.CumulativeDifference.Id,
        AuditRules.FinalAndBaseline.Id, AuditRules.TwoReports.Id, AuditRules.AsOfAndPublication.Id,
    ];

    private const decimal MostApart = 0.25m;

    /// <summary>The auditor without the rules that prose cannot bear.</summary>
    public static ReportAuditor Of(ReportAuditor auditor) =>
        auditor.Without(AuditRules.All.Select(rule => rule.Id).Where(id => !Kept.Contains(id, StringComparer.Ordinal) && auditor.Rules.Any(rule => rule.Id == id)));

    /// <summary>Whether a failing check is a doubt.</summary>
    public static bool IsMeant(Check check, IReadOnlyList<LoadedFile> files)
    {
        if (check.Rule.Id == AuditRules.AsOfAndPublication.Id)
        {
            // What is said of a whole year to come is an outlook.
            return check.Figures[0].Period.Basis != PeriodBasis.Annual;
        }

        if (check.Rule.Id != AuditRules.StatedTwice.Id || files[0].Prose is not { } prose)
        {
            return true;
        }

        // Nobody states one number twice in a sentence; a mean, a part or what another is compared with is another number.
        int[] mentions = [.. check.Figures.Select(prose.MentionOf).OfType<int>()];
        return mentions is not [var one, var other]
            || (!prose.Text.AreTogether(one, other) && mentions.All(mention => IsWhole(prose, mention)) && SaysTheSame(prose.Text, one, other) && IsLike(check));
    }

    // Two numbers of one thing that contradict each other look alike; what is of another size is another thing of that name.
    private static bool IsLike(Check check)
    {
        (decimal one, decimal other) = (check.Figures[0].Quantity.Amount, check.Figures[1].Quantity.Amount);
        return check.Diagnosis is not null || Math.Abs(one - other) <= MostApart * Math.Max(Math.Abs(one), Math.Abs(other))
            || Digits(check.Figures[0]).SequenceEqual(Digits(check.Figures[1]));
    }

    private static IEnumerable<char> Digits(Figure figure) => figure.Stated.Text.Where(char.IsAsciiDigit).Order();

    private static bool IsWhole(ProseReport prose, int mention)
    {
        ReadOnlySpan<char> gap = prose.Text.Gap(mention);
        return !prose.Lists.Any(list => list.Parts.Contains(mention)) && !ProseLexicon.Means.IsIn(gap) && !ProseChanges.IsBase(prose.Text, mention)
            && !Families.Contains(prose.FigureOf(mention)!.Measure.Code);
    }

    private static bool SaysTheSame(ProseText text, int one, int other) =>
        text[one].Noun is { } noun && text[other].Noun is { } again && (noun.EndsWith(again, StringComparison.Ordinal) || again.EndsWith(noun, StringComparison.Ordinal));

    // Growths and shares of anything at all share one code.
    private static readonly HashSet<string> Families = new(StringComparer.Ordinal) { Measures.GrowthRate.Code, "growth.points", "target.completion" };
}
