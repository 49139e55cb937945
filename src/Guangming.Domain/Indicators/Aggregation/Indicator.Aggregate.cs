using System.Collections.Immutable;

namespace Guangming.Domain;

/// <content>From the values of parts to the value of the whole, by the indicator's <see cref="Aggregation"/>.</content>
public sealed partial class Indicator
{
    /// <summary>The value over several areas (区域汇总): sums add, ratios are computed again from the sums of their terms.</summary>
    /// <remarks>
    /// Areas overlap where one pairing stands under another, where one subject lies within another, or where the recipients
    /// lie within each other. Then distinct units give bounds, from the largest part to the sum of all, and all else is
    /// refused. The same holds for bare statements, as nobody can tell what they are of, unless the caller says it.
    /// </remarks>
    /// <param name="parts">Results of this indicator, one an area.</param>
    /// <param name="overlap">What the caller knows about the areas. A pairing within another is never disjoint from it.</param>
    /// <param name="weight">For a mean over units, the measure of how many there are in each part; for no other rule.</param>
    /// <exception cref="ArgumentException">There is no part, one is of another indicator or edition or counts targets among actual numbers, or a weight is given where none is used.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number was cast to <see cref="AreaOverlap"/>.</exception>
    public IndicatorAggregate CombineAreas(IReadOnlyList<IndicatorResult> parts, AreaOverlap overlap = AreaOverlap.NotStated, Measure? weight = null)
    {
        ImmutableArray<IndicatorResult> all = Checked(parts, weight);
        if (overlap is < AreaOverlap.NotStated or > AreaOverlap.Possible)
        {
            throw new ArgumentOutOfRangeException(nameof(overlap), overlap, "Expected a member of AreaOverlap.");
        }

        Overlap known = Overlap.Of(all, overlap);
        return Combine(all, weight, Aggregation is AggregationRule.WeightedAverage && known.IsPossible ? known.Why : null, (rule, terms) => AreaCombination.Of(rule, terms, known));
    }

    /// <summary>The value over several periods of one area (跨期汇总): flows of disjoint periods add, of states and cumulative numbers the latest stands.</summary>
    /// <remarks>
    /// Two cumulative numbers of one series are never added, whatever the rule: the later one holds the earlier. Distinct units
    /// give bounds, as one may be counted in several periods.
    /// </remarks>
    /// <param name="parts">Results of this indicator, one a period.</param>
    /// <param name="weight">For a mean over units, the measure of how many there are in each part; for no other rule.</param>
    /// <exception cref="ArgumentException">As for <see cref="CombineAreas"/>, or the parts are of different pairings.</exception>
    public IndicatorAggregate CombinePeriods(IReadOnlyList<IndicatorResult> parts, Measure? weight = null)
    {
        ImmutableArray<IndicatorResult> all = Checked(parts, weight);
        RequireOneArea(all);
        return Overlap.Scopes(all) is { } different
            ? new IndicatorAggregate(this, all, Combined.Refused(different))
            : Combine(all, weight, null, PeriodCombination.Of);
    }

    /// <summary>What a cumulative number adds to an earlier one of its series (期间数 = 后期累计 − 前期累计).</summary>
    /// <param name="later">The later result.</param>
    /// <param name="earlier">The earlier result, of the same pairing.</param>
    /// <returns>The difference; refused where the two are not cumulative from one start, or have fallen.</returns>
    /// <exception cref="ArgumentException">As for <see cref="CombinePeriods"/>.</exception>
    public IndicatorAggregate Between(IndicatorResult later, IndicatorResult earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        ImmutableArray<IndicatorResult> both = Checked([later, earlier], null);
        RequireOneArea(both);
        if ((Overlap.Scopes(both) ?? Faults(both)) is { } reason)
        {
            return new IndicatorAggregate(this, both, Combined.Refused(reason));
        }

        (ReportingPeriod? to, ReportingPeriod? from) = (later.Period, earlier.Period);
        bool adds = Aggregation is AggregationRule.Sum or AggregationRule.Cumulative;
        bool isSlice = adds && to is { Basis: PeriodBasis.Cumulative, End: not null } && from is { Basis: PeriodBasis.Cumulative, End: not null }
            && to.Start == from.Start && to.End > from.End;
        return new IndicatorAggregate(this, both, isSlice ? PeriodCombination.Slice(TermOf(later), TermOf(earlier)) : Combined.Refused(
            NoValueKind.NotCombinable,
            "两者不是同一起点、先后两期的累计数",
            "the two are not sums counted from one start, the first to a later date than the second"));
    }

    private IndicatorAggregate Combine(
        ImmutableArray<IndicatorResult> parts, Measure? weight, LocalizedText? overlaps, Func<AggregationRule, IReadOnlyList<PartValue>, Combined> combine)
    {
        Combined combined = Faults(parts) is { } reason ? Combined.Refused(reason) : Aggregation switch
        {
            // The whole of one part is that part.
            _ when parts is [{ Range: not null } only] => Combined.Of(ExactRange.Of(only.Range), only.Exact, only.Notes),
            AggregationRule.Ratio => RatioCombination.Of(this, parts, combine),
            AggregationRule.WeightedAverage when overlaps is not null => Combined.Refused(
                NoValueKind.NotCombinable, $"不能平均：{overlaps.In(Language.Chinese)}", $"no mean: {overlaps.In(Language.English)}"),
            AggregationRule.WeightedAverage => WeightedMean.Of(parts, weight),
            _ => combine(Aggregation, [.. parts.Select(TermOf)]),
        };
        return new IndicatorAggregate(this, parts, combined);
    }

    private static PartValue TermOf(IndicatorResult part) => new(ExactRange.Of(part.Range!), part.Exact, part.Period);

    // What no rule can mend: a part of which nothing is known, or one figure in two parts.
    private NoValueReason? Faults(ImmutableArray<IndicatorResult> parts)
    {
        HashSet<Figure> seen = [];
        for (int i = 0; i < parts.Length; i++)
        {
            bool hasTerms = Aggregation == AggregationRule.Ratio && RatioCombination.HasTerms(parts[i]);
            if (parts[i].Range is null && !hasTerms)
            {
                LocalizedText name = PartNames.Of(parts, i);
                return new NoValueReason(
                    NoValueKind.MissingInput,
                    $"{name.In(Language.Chinese)}无值：{parts[i].Reason!.Message.In(Language.Chinese)}",
                    $"{name.In(Language.English)} has no value: {parts[i].Reason!.Message.In(Language.English)}",
                    parts[i].Reason!.Inputs);
            }

            foreach (Figure figure in (parts[i].Inputs?.Figures ?? [.. parts[i].Partial.OfType<Figure>()]).Distinct())
            {
                if (!seen.Add(figure))
                {
                    return new NoValueReason(
                        NoValueKind.NotCombinable, $"{figure.Id} 出现在两个部分中", $"{figure.Id} stands in two parts", figures: [figure]);
                }
            }
        }

        return null;
    }

    private ImmutableArray<IndicatorResult> Checked(IReadOnlyList<IndicatorResult> parts, Measure? weight)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException($"Expected one result of '{Code}' or more; there is none.", nameof(parts));
        }

        if (weight is not null && Aggregation != AggregationRule.WeightedAverage)
        {
            throw new ArgumentException($"'{Code}' is no mean over units (its rule is '{Aggregation.Code()}'): it takes no weight.", nameof(weight));
        }

        foreach (IndicatorResult part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            if (!Equals(part.Indicator))
            {
                throw new ArgumentException(FormattableString.Invariant(
                    $"Expected results of '{Code}', edition {Version}, in {Unit.Name}; found one of '{part.Code}', edition {part.Version}, in {part.Unit.Name}."), nameof(parts));
            }

            if (part.Context.Options.Status != parts[0].Context.Options.Status)
            {
                throw new ArgumentException($"Actual numbers, targets and expectations of '{Code}' do not combine with each other.", nameof(parts));
            }
        }

        return [.. parts];
    }

    private static void RequireOneArea(ImmutableArray<IndicatorResult> parts)
    {
        foreach (IndicatorResult part in parts)
        {
            if (part.Pairing != parts[0].Pairing || !Equals(part.Context.Subject, parts[0].Context.Subject))
            {
                throw new ArgumentException(
                    $"Periods combine for one area; found {PartNames.Of(parts, 0)} and {PartNames.Of(parts, parts.IndexOf(part))}.", nameof(parts));
            }
        }
    }
}
