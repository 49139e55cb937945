using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>The rules that hold the numbers of a text against the words around them (文内核对规则).</summary>
/// <remarks>They ask nothing of measures: what they rest on stands in the sentence itself. Their ids are stable; docs/checking.md lists them.</remarks>
internal static class ProseRules
{
    private const decimal LeastOfTwo = 0.93m;
    private const decimal LeastOfMany = 0.85m;

    /// <summary>The rules for one text.</summary>
    public static ImmutableArray<AuditRule> Of(ProseReport prose) =>
    [
        new("GM3001", new LocalizedText("所列各项与总数一致", "what a text lists adds up to its whole"), Severity.Error, context => Lists(context, prose)),
        new("GM3002", new LocalizedText("占比与所列各项一致", "a stated share agrees with the list it stands in"), Severity.Error, context => Shares(context, prose)),
        new("GM3003", new LocalizedText("变动与前后两数一致", "a stated change agrees with what it stands beside"), Severity.Error, context => Changes(context, prose)),
        new("GM3004", new LocalizedText("百分比之差用百分点", "a difference of percentages is in points"), Severity.Warning, context => Points(context, prose)),
        new("GM3005", new LocalizedText("完成率、支出率等与前述两数一致", "a stated rate agrees with the two numbers before it"), Severity.Error, context => Rates(context, prose)),
        new("GM3006", new LocalizedText("平均数与总数、个数一致", "a stated mean agrees with total and count"), Severity.Error, context => Means(context, prose)),
    ];

    // 其中 need not name everything: a sum that falls far short says nothing.
    private static IEnumerable<Check> Lists(AuditContext context, ProseReport prose)
    {
        foreach (ListFact list in prose.Lists.Where(list => list.Parts.Length > 1))
        {
            if (prose.FigureOf(list.Whole) is not { } whole || Figures(prose, list.Parts) is not { } parts)
            {
                continue;
            }

            ValueRange sum = parts.Select(part => ProseRanges.In(Range(context, part), whole.Measure.Unit)).Aggregate((a, b) => a + b);
            decimal share = whole.Quantity.Amount == 0 ? 0 : parts.Sum(part => part.Quantity.Amount) / whole.Quantity.Amount;
            bool isMeant = share >= (parts.Length == 2 ? LeastOfTwo : LeastOfMany) && (list.IsPlain || share <= 2 - LeastOfMany);
            if (isMeant)
            {
                yield return context.Compare(
                    new LocalizedText(
                        $"{string.Join("＋", parts.Select(part => part.Stated.Text))}＝{whole.Stated.Text}",
                        $"{string.Join(" + ", parts.Select(part => part.Stated.Text))} = {whole.Stated.Text}"),
                    whole, sum, parts);
            }
        }
    }

    private static IEnumerable<Check> Shares(AuditContext context, ProseReport prose)
    {
        foreach (ShareFact fact in prose.Shares)
        {
            if (prose.FigureOf(fact.Share) is { } share && Actual(prose, fact.Part, fact.Whole) is var (part, whole)
                && ProseRanges.Quotient(Range(context, part), Range(context, whole), 100, Unit.Percent) is { } allowed)
            {
                yield return context.Compare(
                    new LocalizedText($"{part.Stated.Text}占{whole.Stated.Text}的{share.Stated.Text}", $"{part.Stated.Text} is {share.Stated.Text} of {whole.Stated.Text}"),
                    share, allowed, [part, whole]);
            }
        }
    }

    private static IEnumerable<Check> Changes(AuditContext context, ProseReport prose)
    {
        foreach (ChangeFact fact in prose.Changes)
        {
            if (Ends(context, prose, fact) is not var (result, from, to, before, after) || IsPointsForPercent(fact, result, from, to))
            {
                continue;
            }

            ValueRange? allowed = fact.Kind switch
            {
                ChangeKind.Difference => ProseRanges.In(fact.IsFall ? before + (-after) : after + (-before), result.Measure.Unit),
                ChangeKind.Multiple => ProseRanges.Quotient(after, before, 1, Unit.Times),
                ChangeKind.Times => ProseRanges.Growth(before, after, fact.IsFall, 1, Unit.Times),
                _ => ProseRanges.Growth(before, after, fact.IsFall, 100, Unit.Percent),
            };
            if (allowed is not null)
            {
                yield return context.Compare(Words(fact, result, from, to, before, after), result, allowed, to is null ? [from] : [from, to]);
            }
        }
    }

    // 由96.2%提高到99.1%，提高2.9%: the growth is 3.0%, and 2.9 are points.
    private static IEnumerable<Check> Points(AuditContext context, ProseReport prose)
    {
        foreach (ChangeFact fact in prose.Changes)
        {
            if (Ends(context, prose, fact) is not var (result, from, to, before, after) || to is null || !IsPointsForPercent(fact, result, from, to)
                || ProseRanges.Growth(before, after, fact.IsFall, 100, Unit.Percent) is not { Lower: { } low, Upper: { } high })
            {
                continue;
            }

            decimal growth = decimal.Round((low + high) / 2 / result.Stated.Step, 0, MidpointRounding.AwayFromZero) * result.Stated.Step;
            yield return context.Compare(
                new LocalizedText(
                    $"{from.Stated.Text}到{to.Stated.Text}相差的是{result.Stated.Text.TrimEnd('%')}个百分点，不是{result.Stated.Text}",
                    $"{from.Stated.Text} and {to.Stated.Text} are {result.Stated.Text.TrimEnd('%')} points apart, not {result.Stated.Text}"),
                result, ValueRange.Exactly(growth, Unit.Percent), [from, to]);
        }
    }

    private static IEnumerable<Check> Rates(AuditContext context, ProseReport prose)
    {
        foreach (RateFact fact in prose.Rates)
        {
            if (prose.FigureOf(fact.Rate) is { } rate && Actual(prose, fact.Part, fact.Whole) is var (part, whole)
                && ProseRanges.Quotient(Range(context, part), Range(context, whole), 100, Unit.Percent) is { } allowed)
            {
                yield return context.Compare(
                    new LocalizedText($"{part.Stated.Text}÷{whole.Stated.Text}＝{rate.Stated.Text}", $"{part.Stated.Text} ÷ {whole.Stated.Text} = {rate.Stated.Text}"),
                    rate, allowed, [part, whole]);
            }
        }
    }

    private static IEnumerable<Check> Means(AuditContext context, ProseReport prose)
    {
        foreach (MeanFact fact in prose.Means)
        {
            if (prose.FigureOf(fact.Mean) is { } mean && Actual(prose, fact.Total, fact.Count) is var (total, count)
                && ProseRanges.Quotient(Range(context, total), Range(context, count), 1, mean.Measure.Unit) is { } allowed)
            {
                // A mean of things is written to the whole one.
                ValueRange around = allowed + ValueRange.Closed(-mean.Stated.Step, mean.Stated.Step, allowed.Unit);
                yield return context.Compare(
                    new LocalizedText($"{total.Stated.Text}÷{count.Stated.Text}＝{mean.Stated.Text}", $"{total.Stated.Text} ÷ {count.Stated.Text} = {mean.Stated.Text}"),
                    mean, around, [total, count]);
            }
        }
    }

    private static (Figure Result, Figure From, Figure? To, ValueRange Before, ValueRange After)? Ends(AuditContext context, ProseReport prose, ChangeFact fact)
    {
        Figure? to = fact.To is { } final ? prose.FigureOf(final) : null;
        return prose.FigureOf(fact.Result) is { } result && prose.FigureOf(fact.From) is { } from && (fact.To is null || to is not null) && result.Status == FigureStatus.Actual
            ? (result, from, to, Range(context, from), to is null ? ValueRange.Exactly(0, from.Measure.Unit) : Range(context, to))
            : null;
    }

    private static bool IsPointsForPercent(ChangeFact fact, Figure result, Figure from, Figure? to)
    {
        if (to is null || fact.Kind != ChangeKind.Growth || from.Measure.Unit != Unit.Percent || from.Quantity.Amount == 0)
        {
            return false;
        }

        (decimal before, decimal after, decimal stated) = (from.Quantity.Amount, to.Quantity.Amount, result.Quantity.Amount);
        decimal points = Math.Abs(after - before);
        decimal growth = Math.Abs((after - before) * 100 / before);
        return Math.Abs(points - stated) <= result.Stated.Step / 2 && Math.Abs(growth - stated) > result.Stated.Step / 2;
    }

    // The commonest slip of all, said where it would explain the number: 是2.5倍，即增长1.5倍.
    private static LocalizedText Words(ChangeFact fact, Figure result, Figure from, Figure? to, ValueRange before, ValueRange after)
    {
        string end = to?.Stated.Text ?? "0";
        decimal factor = fact.Kind == ChangeKind.Growth ? 100 : 1;
        bool isMultiple = !fact.IsFall && fact.Kind is ChangeKind.Times or ChangeKind.Growth
            && ProseRanges.Quotient(after, before, factor, result.Measure.Unit) is { } ratio && ratio.Meets(result.Stated.Range());
        return new LocalizedText(
            $"{from.Stated.Text}→{end}，{(fact.IsFall ? "下降" : "增长")}{result.Stated.Text}{(isMultiple ? "（这是末期为基期的倍数，不是增长数）" : string.Empty)}",
            $"{from.Stated.Text} → {end}, {(fact.IsFall ? "a fall" : "a rise")} of {result.Stated.Text}{(isMultiple ? " (that is the final value over the baseline, not the growth)" : string.Empty)}");
    }

    private static (Figure One, Figure Other)? Actual(ProseReport prose, int one, int other) =>
        prose.FigureOf(one) is { } a && prose.FigureOf(other) is { } b ? (a, b) : null;

    private static Figure[]? Figures(ProseReport prose, ImmutableArray<int> mentions)
    {
        Figure[] figures = [.. mentions.Select(prose.FigureOf).OfType<Figure>()];
        return figures.Length == mentions.Length ? figures : null;
    }

    private static ValueRange Range(AuditContext context, Figure figure) => figure.Stated.Range(context.Options.Reading);
}
