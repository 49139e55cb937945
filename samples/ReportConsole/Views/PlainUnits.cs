using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>Amounts without scale words, digits in threes: <c>179,600,000 元</c>, and the range that one stands for.</summary>
internal static class PlainUnits
{
    /// <summary>The number itself, behind the sign of its bound where it states one.</summary>
    public static string Value(Figure figure, Session session) =>
        Sign(figure.Stated.Qualifier) + WithUnit(figure.Stated.Amount, Digits(figure.Stated.Amount), figure.Measure, session);

    /// <summary>What it stands for, where that is more than one value and the sign of its bound does not say it: <c>179,550,000–179,650,000</c>.</summary>
    public static string? Range(Figure figure)
    {
        ValueRange range = figure.Range();
        string unit = figure.Measure.Unit == Unit.Percent ? "%" : string.Empty;
        if (range.IsPoint || range.Lower is not { } lower || range.Upper is not { } upper)
        {
            return null;
        }

        (string low, string high) = (Digits(lower) + unit, Digits(upper) + unit);
        return range.IsLowerClosed && range.IsUpperClosed
            ? $"{low}–{high}"
            : $"{(range.IsLowerClosed ? "≥" : ">")} {low}, {(range.IsUpperClosed ? "≤" : "<")} {high}";
    }

    private static string Digits(decimal amount) => amount.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string WithUnit(decimal amount, string digits, Measure measure, Session session)
    {
        Unit unit = measure.FullUnit;
        return unit == Unit.Percent ? digits + "%"
            : session.Language == Language.Chinese ? $"{digits} {unit.Symbol}"
            : unit == Unit.Yuan ? $"{digits} yuan"
            : unit.IsCompound ? $"{digits} {unit.EnglishName}"
            : Quantity.Of(amount, unit).ToString("E");
    }

    private static string Sign(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over => "> ",
        Qualifier.AtLeast => "≥ ",
        Qualifier.Under => "< ",
        Qualifier.AtMost => "≤ ",
        Qualifier.About or Qualifier.Nearly => "≈ ",
        _ => string.Empty,
    };
}
