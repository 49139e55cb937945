namespace Guangming.Domain;

/// <summary>The mean of groups weighted by their size (加权均值), with the range it can lie in.</summary>
internal static class WeightedMean
{
    /// <summary>The mean over parts, each weighted by its number for a measure.</summary>
    public static Combined Of(IReadOnlyList<IndicatorResult> parts, Measure? weight)
    {
        if (weight is null)
        {
            return Combined.Refused(NoValueKind.NotCombinable, "均值须按人数等加权，权数没有给出", "a mean is combined only with the sizes of the groups: no weight is given");
        }

        Indicator size = Indicator.Of(weight);
        PartValue[] weights = new PartValue[parts.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            IndicatorResult part = parts[i];
            IndicatorResult? found = part.Context.Report is null ? null : size.Evaluate(part.Context with { Indicator = size });
            if (found?.Range is null)
            {
                LocalizedText name = PartNames.Of(parts, i);
                return Combined.Refused(
                    NoValueKind.MissingInput,
                    $"{name.In(Language.Chinese)}的权数（{weight.Name.In(Language.Chinese)}）不明",
                    $"the weight of {name.In(Language.English)} ({weight.Name.In(Language.English)}) is not known");
            }

            weights[i] = new PartValue(ExactRange.Of(found.Range), found.Exact, found.Period);
        }

        Combined mean = Of([.. parts.Select(part => new PartValue(ExactRange.Of(part.Range!), part.Exact, part.Period))], weights);
        return mean.Range is not { } range ? mean : Combined.Of(range, mean.Point,
        [
            new LocalizedText($"按{weight.Name.In(Language.Chinese)}加权平均", $"mean weighted by {weight.Name.In(Language.English)}"),
        ]);
    }

    /// <summary>The weighted mean of values, and all that it can be.</summary>
    public static Combined Of(IReadOnlyList<PartValue> values, IReadOnlyList<PartValue> weights)
    {
        if (weights.Any(weight => weight.Range.Low.Sign < 0))
        {
            return Combined.Refused(NoValueKind.NotCombinable, "权数不能为负", "a weight may be below zero");
        }

        if (weights.All(weight => weight.Range.High.Sign == 0))
        {
            return Combined.Refused(NoValueKind.ZeroDenominator, "权数之和为零", "the weights add to zero");
        }

        Rational? above = Rational.Zero;
        Rational all = Rational.Zero;
        for (int i = 0; i < values.Count; i++)
        {
            above = above is { } sum && values[i].Point is { } value && weights[i].Point is { } weight ? sum + (value * weight) : null;
            all += weights[i].Point ?? Rational.Zero;
        }

        if (above is not null && all.IsZero)
        {
            return Combined.Refused(NoValueKind.ZeroDenominator, "权数之和为零", "the weights add to zero");
        }

        (Extended Value, PartValue Weight)[] lows = [.. values.Zip(weights, (value, weight) => (value.Range.Low, weight))];
        (Extended Value, PartValue Weight)[] highs = [.. values.Zip(weights, (value, weight) => (-value.Range.High, weight))];
        Extended low = Least(lows);
        Extended high = -Least(highs);
        return Combined.Of(ExactRange.Between(low, true, high, true)!.Value, above is { } total ? total / all : null, []);
    }

    // The mean is least where the least values weigh as much as they can and the others as little: some place between
    // them in their order is best, and all places are tried.
    private static Extended Least((Extended Value, PartValue Weight)[] groups)
    {
        Array.Sort(groups, (a, b) => a.Value.CompareTo(b.Value));
        if (Array.Exists(groups, group => !group.Value.IsFinite || !group.Weight.Range.High.IsFinite))
        {
            return groups[0].Value;
        }

        Rational above = Rational.Zero;
        Rational below = Rational.Zero;
        foreach ((Extended value, PartValue weight) in groups)
        {
            above += value.Value * weight.Range.Low.Value;
            below += weight.Range.Low.Value;
        }

        Rational? least = below.IsZero ? null : above / below;
        foreach ((Extended value, PartValue weight) in groups)
        {
            Rational more = weight.Range.High.Value - weight.Range.Low.Value;
            (above, below) = (above + (value.Value * more), below + more);
            least = !below.IsZero && (least is not { } known || above / below < known) ? above / below : least;
        }

        return least!.Value;
    }
}
