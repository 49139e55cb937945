namespace Guangming.Domain;

/// <summary>Stages and kinds of money, and what is counted twice (资金环节、性质与重复计算).</summary>
internal static class MoneyRules
{
    // What comes later on its way is no more than what came before.
    private static readonly (FundingStage Less, FundingStage More)[] Order =
        [(FundingStage.InPlace, FundingStage.Allocated), (FundingStage.Spent, FundingStage.InPlace), (FundingStage.Spent, FundingStage.Allocated), (FundingStage.Actual, FundingStage.Agreed)];

    public static IEnumerable<Check> Stages(AuditContext context)
    {
        foreach (IGrouping<object, FigureSeries.Entry> group in context.Series.All.SelectMany(series => series)
            .Where(entry => entry.Figure is FundingAllocation && entry.Period.IsDated)
            .GroupBy(entry => (object)(entry.Order, entry.Series with { Measure = string.Empty }, PeriodKey.Of(entry.Period), entry.Figure.Measure.Source)))
        {
            foreach ((FundingStage less, FundingStage more) in Order)
            {
                Figure? smaller = First(group, less);
                Figure? larger = First(group, more);
                bool isByThird = less == FundingStage.Spent && more == FundingStage.Allocated && First(group, FundingStage.InPlace) is not null;
                if (smaller is not null && larger is not null && !isByThird)
                {
                    yield return context.Judge(Limits.NoMore(smaller, larger, isInferred: false, () => new LocalizedText(
                        $"{AuditText.Of(smaller, Language.Chinese)}不超过{AuditText.Of(larger, Language.Chinese)}",
                        $"{AuditText.Of(smaller, Language.English)} is no more than {AuditText.Of(larger, Language.English)}")));
                }
            }
        }
    }

    public static IEnumerable<Check> Kinds(AuditContext context)
    {
        foreach (FigureSum sum in FigureSum.All(context))
        {
            FundingSource[] sources = [.. sum.Terms.Select(term => term.Measure.Source).OfType<FundingSource>().Distinct()];
            bool isOfOneKind = sum.Whole.Measure.Source is { } source ? sources.All(one => one == source) : sources.Length < 2 || sources.All(one => one.IsAid);
            if (sources.Length > 0)
            {
                yield return Judged(context, sum, isOfOneKind, new LocalizedText(
                    $"{AuditText.Of(sum.Whole, Language.Chinese)}由性质相同的资金（{string.Join("、", sources.Select(one => one.Name(Language.Chinese)))}）合成",
                    $"{AuditText.Of(sum.Whole, Language.English)} holds money that may be added: {string.Join(", ", sources.Select(one => one.Name(Language.English)))}"));
            }
        }
    }

    public static IEnumerable<Check> CountedTwice(AuditContext context)
    {
        foreach (FigureSum sum in FigureSum.All(context).Where(sum => sum.Terms.Length > 1 && sum.Terms.Select(term => term.Pairing).Distinct().Count() > 1))
        {
            (Figure Child, Figure Parent)? twice = Twice(sum.Terms);
            (string zh, string en) = (AuditText.Of(sum.Whole, Language.Chinese), AuditText.Of(sum.Whole, Language.English));
            yield return Judged(context, sum, twice is null, twice is var (child, parent)
                ? new LocalizedText(
                    $"“{child.Pairing.ToString(Language.Chinese)}”与其上级“{parent.Pairing.ToString(Language.Chinese)}”不重复计入{zh}",
                    $"{child.Pairing} and {parent.Pairing}, under which it stands, are not both counted in {en}")
                : new LocalizedText($"{zh}的各项不重复计算", $"the terms of {en} count nothing twice"));
        }
    }

    private static Check Judged(AuditContext context, FigureSum sum, bool holds, LocalizedText words) => new(
        context.Rule,
        holds ? CheckVerdict.Holds : CheckVerdict.Fails,
        [sum.Whole, .. sum.Terms],
        !sum.Whole.IsConfirmed || sum.Terms.Any(term => !term.IsConfirmed) ? Certainty.Unconfirmed : sum.IsInferred ? Certainty.Inferred : Certainty.Stated,
        () => words,
        null);

    private static Figure? First(IEnumerable<FigureSeries.Entry> group, FundingStage stage) =>
        group.Select(entry => entry.Figure).Where(figure => figure.Measure.Stage == stage)
            .OrderBy(figure => figure.Stated.Step).ThenBy(figure => figure.Id, StringComparer.Ordinal).FirstOrDefault();

    private static (Figure Child, Figure Parent)? Twice(IReadOnlyList<Figure> terms)
    {
        ILookup<(Pairing Pairing, string Measure), Figure> byPairing = terms.ToLookup(term => (term.Pairing, term.Measure.Code));
        foreach (Figure term in terms)
        {
            for (Pairing? above = term.Pairing.Parent; above is not null; above = above.Parent)
            {
                if (byPairing[(above, term.Measure.Code)].FirstOrDefault() is { } parent)
                {
                    return (term, parent);
                }
            }
        }

        return null;
    }
}
