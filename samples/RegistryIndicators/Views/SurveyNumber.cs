using System.Globalization;
using Guangming.Domain.Data;

namespace RegistryIndicators.Views;

/// <summary>Survey measures as they are shown: to four decimals, or a share in %.</summary>
internal static class SurveyNumber
{
    public static string Index(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);

    public static string Percent(double share) => Math.Round(share * 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    /// <summary>A measure to four decimals, or in its place that there is none.</summary>
    public static string Index(SurveyResult? result, Session session) => result is { HasValue: true } ? Index(result.Value) : session.Pick("无值", "none");

    /// <summary>A share in %, or in its place that there is none.</summary>
    public static string Percent(SurveyResult? result, Session session) => result is { HasValue: true } ? Percent(result.Value) : session.Pick("无值", "none");
}
