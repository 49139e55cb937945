namespace Guangming.Domain;

/// <summary>Picks the typed figure by the measure's kind, so that there is no second truth.</summary>
internal static class FigureFactory
{
    /// <summary>Makes the figure, or says why it cannot be one.</summary>
    public static Figure? Create(in FigureParts parts, out string? fault)
    {
        decimal amount = parts.Stated.Amount;
        MeasureKind kind = parts.Measure.Kind;
        fault = null;
        switch (kind)
        {
            case MeasureKind.Funding when !IsMoney(amount):
                fault = NoMoney(parts.Stated);
                return null;
            case MeasureKind.Funding:
                return new FundingAllocation(parts);
            case MeasureKind.Beneficiaries or MeasureKind.Tally when !IsWhole(amount):
                fault = NotWhole(parts);
                return null;
            case MeasureKind.Beneficiaries:
                return new BeneficiaryCount(parts);
            case MeasureKind.Tally:
                return new Tally(parts);
            case MeasureKind.Rate:
                return new Rate(parts);
            default:
                return new Figure(parts);
        }
    }

    // Plain yuan, as nearly always, need no closer look.
    private static bool IsMoney(decimal amount) => (amount.Scale == 0 && amount is >= 0 and <= int.MaxValue) || Money.TryFromYuan(amount, out _);

    private static bool IsWhole(decimal amount) =>
        (amount.Scale == 0 || amount == decimal.Truncate(amount)) && amount is >= -long.MaxValue and <= long.MaxValue;

    private static string NoMoney(StatedValue stated) =>
        $"{stated} is beyond what money can hold: expected less than 10^15 元 with at most 8 decimals";

    private static string NotWhole(in FigureParts parts) => $"{parts.Stated} is no whole number of {parts.Measure.Unit.Symbol}";
}
