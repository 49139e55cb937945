namespace Guangming.Domain;

/// <summary>The slips that only a derived number can have (推算数的差错).</summary>
internal static class DerivationSlips
{
    public static SlipSearch Try(SlipSearch search, Derivation derivation, AuditData data)
    {
        search.Swapped();
        OtherFormula(search, derivation);
        for (int i = 0; i < derivation.Inputs.Length; i++)
        {
            OtherInput(search, derivation, data, i);
        }

        return search;
    }

    // Growth, multiple and points of one change are taken for each other.
    private static void OtherFormula(SlipSearch search, Derivation derivation)
    {
        if (derivation.Inputs.Length != 2 || !derivation.Inputs[0].Measure.Equals(derivation.Inputs[1].Measure))
        {
            return;
        }

        Measure measure = derivation.Inputs[0].Measure;
        bool isRate = measure.Unit == Unit.Percent;
        switch (derivation.Indicator!.Formula.Label)
        {
            case FormulaLabel.Growth:
                Offer(SlipKind.MultipleAsGrowth, Indicators.GrowthMultiple, 100, "把倍数当作增幅", "the multiple given as growth");
                PointsIfRate();
                break;
            case FormulaLabel.Decline:
                PointsIfRate();
                break;
            case FormulaLabel.Multiple:
                Offer(SlipKind.GrowthAsMultiple, Indicators.GrowthIncrease, 1, "把“增长了”的倍数当作“增长到”的倍数", "the increase given as the multiple");
                break;
            case FormulaLabel.Increase:
                Offer(SlipKind.MultipleAsGrowth, Indicators.GrowthMultiple, 1, "把“增长到”的倍数当作“增长了”的倍数", "the multiple given as the increase");
                break;
            case FormulaLabel.Change when isRate:
                Offer(SlipKind.PercentForPoints, Indicators.GrowthRate, 1, "把百分比当作百分点", "percent given as percentage points");
                Offer(SlipKind.PercentForPoints, Indicators.DeclineRate, 1, "把百分比当作百分点", "percent given as percentage points");
                break;
            default:
                break;
        }

        void PointsIfRate()
        {
            if (isRate)
            {
                Offer(SlipKind.PercentForPoints, Indicators.Difference, 1, "把百分点当作百分比", "percentage points given as percent");
                Offer(SlipKind.PercentForPoints, Indicators.Difference, -1, "把百分点当作百分比", "percentage points given as percent");
            }
        }

        void Offer(SlipKind kind, IndicatorFamily family, decimal factor, string zh, string en)
        {
            ValueRange? other = derivation.Compute(family.Of(measure), [.. search.Ranges]);
            search.Try(kind, derivation.Result, other is null ? null : other * factor, () => new LocalizedText(zh, en));
        }
    }

    private static void OtherInput(SlipSearch search, Derivation derivation, AuditData data, int i)
    {
        Figure input = derivation.Inputs[i];
        RoundingReading reading = data.Options.Reading;
        foreach (Figure companion in derivation.Report.CompanionsOf(input))
        {
            bool isOther = (input.Measure.Unit == Unit.Person && companion.Measure.Unit == Unit.Household) || (input.Measure.Unit == Unit.Household && companion.Measure.Unit == Unit.Person);
            if (isOther)
            {
                search.TryInput(SlipKind.HouseholdsForPersons, i, As(companion.Range(reading), input), () => new LocalizedText(
                    $"误用{companion.Stated}代替{input.Stated}", $"{companion.Stated} taken for {input.Stated}"));
            }
        }

        foreach (Figure other in data.Series.Siblings(input, derivation.Report))
        {
            if ((other.Period.Basis == PeriodBasis.Cumulative) != (input.Period.Basis == PeriodBasis.Cumulative) && !derivation.Inputs.Contains(other))
            {
                search.TryInput(SlipKind.YearForCumulative, i, other.Range(reading), () => new LocalizedText(
                    $"误用{other.Stated}（{other.Period.ToString(Language.Chinese)}）代替{input.Stated}", $"{other.Stated} ({other.Period}) taken for {input.Stated}"));
            }
        }

        if (input.Measure.Per is { } per)
        {
            foreach (Figure count in Counts(derivation.Report, input.Pairing, per))
            {
                decimal number = count.Stated.Amount;
                search.TryInput(SlipKind.OneForAll, i, search.Ranges[i] * number, () => new LocalizedText(
                    $"“{input.Stated}”是单个数，另一数是{count.Stated}的总数", $"'{input.Stated}' is of one, the other of all {count.Stated}"));
                search.TryInput(SlipKind.OneForAll, i, Divided(search.Ranges[i], number), () => new LocalizedText(
                    $"“{input.Stated}”是{count.Stated}的总数，不是单个数", $"'{input.Stated}' is of all {count.Stated}, not of one"));
            }
        }
    }

    // How many there are of what the input is per one of.
    private static List<Figure> Counts(Report report, Pairing pairing, Unit unit)
    {
        List<Figure> counts = [];
        foreach (Measure measure in report.Index.MeasuresOf(pairing).Where(measure => measure.Unit == unit))
        {
            foreach (Figure count in report.Index.Of(measure, pairing))
            {
                if (count.Stated is { IsExact: true, Amount: > 1 } && !counts.Exists(other => other.Stated.Amount == count.Stated.Amount))
                {
                    counts.Add(count);
                }
            }
        }

        return counts;
    }

    private static ValueRange As(ValueRange range, Figure figure) =>
        ValueRange.Of(range.Lower, range.IsLowerClosed, range.Upper, range.IsUpperClosed, figure.Measure.Unit);

    // Outwards by the last digit that a decimal has: the slip is looked for within the digits stated.
    private static ValueRange Divided(ValueRange range, decimal number) =>
        ValueRange.Of(range.Lower / number, range.IsLowerClosed, range.Upper / number, range.IsUpperClosed, range.Unit);
}
