using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Reads a cell into the invariant text of its column's type, with patience for what people type.</summary>
internal static class CellText
{
    public const string Yes = "true";
    public const string No = "false";

    private const int LongestId = 128;
    private const int LongestCode = 64;

    private static readonly string[] YesWords = ["true", "yes", "y", "1", "是", "对", "√", "✓", "是 yes"];
    private static readonly string[] NoWords = ["false", "no", "n", "0", "否", "不", "×", "否 no"];

    // What a time without an offset means to whoever types a Chinese report.
    private static readonly Offset Beijing = Offset.FromHours(8);

    private static readonly LocalDateTimePattern[] LocalTimes =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
    ];

    /// <summary>Reads a cell.</summary>
    /// <param name="column">What the cell should hold.</param>
    /// <param name="cell">What it holds.</param>
    /// <param name="text">The text; <see langword="null"/> where the cell is blank.</param>
    /// <param name="expected">What was expected, where it is something else.</param>
    public static bool TryRead(Column column, RawCell cell, out string? text, [NotNullWhen(false)] out LocalizedText? expected)
    {
        (text, expected) = string.IsNullOrWhiteSpace(cell.Text) ? (null, null) : Read(column, cell);
        return expected is null;
    }

    private static (string? Text, LocalizedText? Expected) Read(Column column, RawCell cell) => column.Type switch
    {
        ColumnType.Text or ColumnType.Names => (cell.Kind == RawKind.Moment ? WithoutMidnight(cell.Text) : cell.Text, null),
        ColumnType.Value when cell.Kind is RawKind.Moment or RawKind.Truth => (null, Expected.Value),
        ColumnType.Value or ColumnType.Measure => (cell.Text.Trim(), null),
        ColumnType.Json => Held(cell.Text.Trim(), IsJsonObject, Expected.Json),
        ColumnType.Id => Held(cell.Text.Trim(), IsId, Expected.Id),
        ColumnType.Ids => Ids(SplitIds(cell.Text)),
        ColumnType.Axes => Found(Axes(column, cell.Text), Expected.Axes),
        ColumnType.Code => Found(CodeOf(column, cell.Text), Expected.Code),
        ColumnType.Choice => Chosen(column, cell.Text) is { } choice ? (choice, null) : (null, Expected.OneOf(column.Choices)),
        ColumnType.Truth => Found(Truth(Folded(cell.Text)), Expected.Truth),
        ColumnType.Whole => Held(Folded(cell.Text), IsWhole, Expected.Whole),
        ColumnType.Number => Found(Number(cell), Expected.Number),
        ColumnType.Day or ColumnType.Date => Found(Date(cell), Expected.Date),
        _ => Found(Time(cell), Expected.Time),
    };

    private static (string?, LocalizedText?) Found(string? text, LocalizedText expected) => (text, text is null ? expected : null);

    private static (string?, LocalizedText?) Held(string text, Predicate<string> isOne, LocalizedText expected) => (text, isOne(text) ? null : expected);

    private static (string?, LocalizedText?) Ids(string[] ids) => (string.Join(' ', ids), ids.Length > 0 && ids.All(IsId) ? null : Expected.Id);

    // A code of the report's own may read like a known one's name; the code wins.
    private static string? CodeOf(Column column, string cell) =>
        Folded(cell) is var text && (IsCode(text) || IsFigureBase(column, text)) ? text : Chosen(column, cell);

    // Known values by name as well; a semicolon behind the last is a slip of the keyboard.
    private static string? Axes(Column column, string cell)
    {
        string[] parts = Folded(cell).Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return RowCodes.TryReadAxes(string.Join(';', parts.Select(part => Chosen(column, part) ?? part)), out ImmutableArray<ScopeValue> axes) ? RowCodes.OfAxes(axes) : null;
    }

    private static bool IsWhole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>Full-width forms as ASCII, without blanks around.</summary>
    public static string Folded(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return trimmed.ContainsAnyInRange('\uFF01', '\uFF5E')
            ? string.Concat(trimmed.ToString().Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c))
            : trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    /// <summary>The ids in a cell: between blanks and commas.</summary>
    public static string[] SplitIds(string text) =>
        text.Split([' ', ',', '，', '\u3000', '\u00A0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ':' or '~');

    public static bool IsCode(string text)
    {
        bool inWord = false;
        foreach (char c in text)
        {
            bool isLetter = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!isLetter && !(inWord && c is ('.' or '-')))
            {
                return false;
            }

            inWord = isLetter;
        }

        return inWord && text.Length <= LongestCode;
    }

    private static string? Chosen(Column column, string text)
    {
        string folded = Folded(text);
        return column.Choices.FirstOrDefault(choice => choice.IsNamed(folded))?.Code;
    }

    // What a rate is of may be a figure: figure:ID.
    private static bool IsFigureBase(Column column, string text) =>
        column.Key == "rateOf" && text.StartsWith("figure:", StringComparison.Ordinal) && IsId(text["figure:".Length..]);

    private static string? Truth(string text) =>
        YesWords.Contains(text, StringComparer.OrdinalIgnoreCase) ? Yes : NoWords.Contains(text, StringComparer.OrdinalIgnoreCase) ? No : null;

    private static string WithoutMidnight(string moment) =>
        moment.EndsWith("T00:00:00", StringComparison.Ordinal) ? moment[..^"T00:00:00".Length] : moment;

    private static string? Number(RawCell cell)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        string text = Folded(cell.Text);
        bool isPercent = text.EndsWith('%');
        return decimal.TryParse(isPercent ? text[..^1] : text, Style, CultureInfo.InvariantCulture, out decimal number)
            ? isPercent ? (number / 100m).ToString(CultureInfo.InvariantCulture) : text
            : null;
    }

    private static string? Date(RawCell cell)
    {
        if (cell.Kind == RawKind.Moment)
        {
            return cell.Text[.."2020-12-21".Length];
        }

        string text = Folded(cell.Text);
        if (PartialDate.TryParse(text, out _))
        {
            return text;
        }

        // 2020年5月3日, 2020/5/3, 2020.5.3.
        return !Dates.TryReadAlone(text, out DateToken date) || date is not { Kind: DateKind.Date, HasYear: true, IsSpan: false, IsEnd: false } ? null
            : (date.Day > 0 ? PartialDate.OfDay(date.Year, date.Month, date.Day) : date.Month > 0 ? PartialDate.OfMonth(date.Year, date.Month) : PartialDate.OfYear(date.Year)).ToString();
    }

    private static string? Time(RawCell cell)
    {
        string text = Folded(cell.Text);
        if (OffsetDateTimePattern.Rfc3339.Parse(text).Success)
        {
            return text;
        }

        foreach (LocalDateTimePattern pattern in LocalTimes)
        {
            if (pattern.Parse(text) is { Success: true, Value: var local })
            {
                return OffsetDateTimePattern.Rfc3339.Format(local.WithOffset(Beijing));
            }
        }

        return Date(cell) is { Length: 10 } day && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date }
            ? OffsetDateTimePattern.Rfc3339.Format(date.AtMidnight().WithOffset(Beijing))
            : null;
    }

    private static bool IsJsonObject(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
