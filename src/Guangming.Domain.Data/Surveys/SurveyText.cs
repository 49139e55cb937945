using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>Numbers of survey measures in text (测算数值文本), the same in every culture.</summary>
internal static class SurveyText
{
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>To at most six decimals, without zeros at the end.</summary>
    public static string Short(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
