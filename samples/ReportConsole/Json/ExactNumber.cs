using System.Globalization;
using System.Text.Json.Serialization;
using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>A number in JSON with all its digits; a percentage as a fraction.</summary>
/// <remarks>The decimal point is moved in the text: a division by 100 could lose the last of 28 digits.</remarks>
[JsonConverter(typeof(ExactNumberConverter))]
internal readonly record struct ExactNumber
{
    private const int PercentPlaces = 2;

    private ExactNumber(string text) => Text = text;

    /// <summary>The number as JSON writes it.</summary>
    public string Text { get; }

    /// <summary>A number in a unit; nothing for nothing, such as an end that is not there.</summary>
    public static ExactNumber? Of(decimal? amount, Unit unit) => amount is { } number
        ? new ExactNumber(unit == Unit.Percent ? Shifted(Digits(number)) : Digits(number))
        : null;

    private static string Digits(decimal amount)
    {
        string text = amount.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    private static string Shifted(string text)
    {
        string sign = text.StartsWith('-') ? "-" : string.Empty;
        string[] halves = text[sign.Length..].Split('.');
        string whole = halves[0].PadLeft(PercentPlaces + 1, '0');
        string fraction = (whole[^PercentPlaces..] + (halves.Length > 1 ? halves[1] : string.Empty)).TrimEnd('0');
        string shifted = whole[..^PercentPlaces].TrimStart('0');
        return sign + (shifted.Length == 0 ? "0" : shifted) + (fraction.Length == 0 ? string.Empty : "." + fraction);
    }
}
