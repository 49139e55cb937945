namespace Guangming.Domain;

/// <summary>What a number must be by itself, or beside another statement of the same (数值本身).</summary>
internal static class ValueRules
{
    /// <summary>Shares always; any other number only where it fails, so that the list of checks stays readable.</summary>
    public static IEnumerable<Check> WithinDomain(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (Figure figure in report.Content.Figures)
            {
                if (figure.Status == FigureStatus.Actual && figure.Measure.Domain is { } domain
                    && (figure.Measure.Kind == MeasureKind.Rate || !figure.Stated.Range(context.Options.Reading).Meets(domain)))
                {
                    yield return context.Judge(new Claim(figure, [], _ => domain, IsInferred: false, () => new LocalizedText(
                        $"{AuditText.Of(figure, Language.Chinese)}在合理范围内", $"{AuditText.Of(figure, Language.English)} makes sense"))
                    {
                        IsBound = true,
                    });
                }
            }
        }
    }

    public static IEnumerable<Check> StatedTwice(AuditContext context)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> number in context.Series.Numbers)
        {
            if (number.Count < 2 || !number[0].Period.IsDated)
            {
                continue; // Without a date nobody can tell whether it is the same number.
            }

            foreach (IGrouping<int, FigureSeries.Entry> inOne in number.GroupBy(entry => entry.Order))
            {
                Figure[] statements = [.. inOne.Select(entry => entry.Figure).OrderBy(figure => figure.Stated.Step).ThenBy(figure => figure.Id, StringComparer.Ordinal)];
                FigureGraph graph = inOne.First().Report.Graph;
                foreach (Figure again in statements.Skip(1))
                {
                    bool isPart = graph.WholesOf(again.Id).Contains(statements[0].Id, StringComparer.Ordinal) || graph.WholesOf(statements[0].Id).Contains(again.Id, StringComparer.Ordinal);
                    if (!isPart)
                    {
                        yield return Same(context, again, statements[0], isInferred: false);
                    }
                }
            }
        }
    }

    public static Check Same(AuditContext context, Figure figure, Figure other, bool isInferred) => context.Judge(new Claim(
        figure, [other], ranges => ranges[0], isInferred, () => new LocalizedText(
            $"{AuditText.Of(figure, Language.Chinese)}另述为{other.Stated}", $"{AuditText.Of(figure, Language.English)} is stated as {other.Stated} too")));

    public static IEnumerable<Check> ZeroMeansNobody(AuditContext context)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> series in context.Series.All)
        {
            Figure first = series[0].Figure;
            if (first.Measure.Kind != MeasureKind.Rate || !context.Options.Catalogue.TryGet(first.Measure.Code, out Indicator? indicator)
                || indicator.Formula is not QuotientNode { Dividend: InputNode { Measure: var counted } })
            {
                continue;
            }

            foreach (FigureSeries.Entry entry in series.Where(entry => entry.Figure.Stated is { IsExact: true, Amount: 0 }))
            {
                Func<LocalizedText> words = () => new LocalizedText(
                    $"{AuditText.Of(entry.Figure, Language.Chinese)}，故{counted.Name.In(Language.Chinese)}为零",
                    $"{AuditText.Of(entry.Figure, Language.English)}, so {counted.Name.In(Language.English)}: none");
                Figure[] counts = [.. context.Series.Beside(entry, counted)];
                if (counts.Length == 0)
                {
                    yield return context.NotCheckable([entry.Figure], words, $"没有写明{counted.Name.In(Language.Chinese)}", $"not stated: {counted.Name.In(Language.English)}");
                }

                foreach (Figure count in counts)
                {
                    yield return context.Judge(new Claim(count, [entry.Figure], _ => ValueRange.Exactly(0, counted.Unit), IsInferred: false, words));
                }
            }
        }
    }

    /// <summary>A rate of a stated figure implies a number of whole things, which must exist within the digits; without a base nothing can be checked.</summary>
    public static IEnumerable<Check> RateAndBase(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (Rate rate in report.Content.Figures.OfType<Rate>().Where(rate => rate.Status == FigureStatus.Actual && rate.Parts.Of is not null))
            {
                Func<LocalizedText> words = () => new LocalizedText($"{AuditText.Of(rate, Language.Chinese)}与其基数相合", $"{AuditText.Of(rate, Language.English)} agrees with its base");
                if (rate.Of.FigureId is not { } id)
                {
                    yield return rate.Of.Population is { } population
                        ? context.NotCheckable([rate], words, $"没有写明“{population.In(Language.Chinese)}”的数目", $"the size of its base is not stated: {population.In(Language.English)}")
                        : context.NotCheckable([rate], words, "没有写明基数", "its base is not named");
                }
                else if (report[id].Stated is { IsExact: true, Amount: > 0 } whole)
                {
                    yield return context.Judge(new Claim(rate, [report[id]], _ => Possible(rate, whole.Amount), IsInferred: false, words));
                }
                else
                {
                    yield return context.NotCheckable([rate, report[id]], words, "基数不是确数", "its base is no exact number");
                }
            }
        }
    }

    // The share of the whole number nearest to what is stated: k of n.
    private static ValueRange Possible(Rate rate, decimal whole)
    {
        decimal count = decimal.Round(rate.Stated.Amount / 100 * whole, 0, MidpointRounding.AwayFromZero);
        return ValueRange.Exactly(count * 100 / whole, Unit.Percent);
    }
}
