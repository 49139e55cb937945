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
                    yield return context.Judge(Bounds.NoMore(smaller, larger, isInferred: false, () => new LocalizedText(
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
                    $"{AuditText.Of(sum.Whole, Language.Chinese)}包含{string.Join("、", sources.Select(one => one.Name(Language.Chinese)))}",
                    $"{AuditText.Of(sum.Whole, Language.English)} holds {string.Join(", ", sources.Select(one => one.Name(Language.English)))}"));
            }
        }
    }

    public static IEnumerable<Check> CountedTwice(AuditContext context)
    {
        foreach (FigureSum sum in FigureSum.All(context).Where(sum => sum.Terms.Length > 1 && sum.Terms.Select(term => term.Pairing).Distinct().Count() > 1))
        {
            (Figure Child, Figure Parent)? twice = Twice(sum.Terms);
            string zh = twice is { } one ? $"“{one.Child.Pairing.ToString(Language.Chinese)}”含在“{one.Parent.Pairing.ToString(Language.Chinese)}”内" : "各结对互不包含";
            string en = twice is { } two ? $"{two.Child.Pairing} lies within {two.Parent.Pairing}" : "no pairing lies within another";
            yield return Judged(context, sum, twice is null, new LocalizedText(
                $"{AuditText.Of(sum.Whole, Language.Chinese)}的各项不重复计算：{zh}", $"the terms of {AuditText.Of(sum.Whole, Language.English)} count nothing twice: {en}"));
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
