using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Numbers of cells as invariant text.</summary>
internal static class SheetNumbers
{
    // Day 60 is 29 February 1900, which never was; from there on the count is one behind.
    private const double LeapThatNeverWas = 60;
    private const double LastDay = 2_958_465; // 9999-12-31
    private const int From1904 = 1462;

    private static readonly LocalDate Zero = new(1899, 12, 30);

    /// <summary>The digits that a person would see of a number kept as a double; <see langword="null"/> where it is none.</summary>
    public static string? Plain(string stored) =>
        TryRead(stored, out decimal number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A fraction as a percentage: <c>0.0157</c> is <c>1.57%</c>.</summary>
    public static string? Percent(string stored) =>
        TryRead(stored, out decimal number) ? WithoutZeros(number * 100m).ToString(CultureInfo.InvariantCulture) + "%" : null;

    /// <summary>A count of days as a moment: <c>2020-12-21T08:02:58</c>.</summary>
    public static string? Moment(string stored, bool isFrom1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double days) || !(days >= 0 && days <= LastDay))
        {
            return null;
        }

        double shifted = isFrom1904 ? days + From1904 : days < LeapThatNeverWas ? days + 1 : days;
        double whole = Math.Floor(shifted);
        long seconds = (long)Math.Round((shifted - whole) * NodaConstants.SecondsPerDay, MidpointRounding.AwayFromZero);
        LocalDateTime moment = Zero.PlusDays((int)whole).AtMidnight().PlusSeconds(seconds);
        return LocalDateTimePattern.GeneralIso.Format(moment);
    }

    /// <summary>A moment that is stored as text, <c>2020-12-21</c> or <c>2020-12-21T08:02:58.000Z</c>; <see langword="null"/> where it is none.</summary>
    public static string? IsoMoment(string stored)
    {
        string text = stored.TrimEnd('Z');
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? LocalDateTimePattern.GeneralIso.Format(day.AtMidnight())
            : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var moment } ? LocalDateTimePattern.GeneralIso.Format(moment)
            : null;
    }

    // The shortest digits that are this double, as applications show them; text in the file may have more.
    private static bool TryRead(string stored, out decimal number)
    {
        number = 0;
        bool isRead = double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out double binary)
            && double.IsFinite(binary)
            && decimal.TryParse(binary.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        number = WithoutZeros(number);
        return isRead;
    }

    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;
}
