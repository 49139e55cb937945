namespace Guangming.Domain.Exchange;

/// <summary>A cell to be written.</summary>
internal readonly record struct SheetCell
{
    private SheetCell(SheetCellKind kind, string? text, SheetStyle style) => (Kind, Text, Style) = (kind, text, style);

    public static SheetCell Empty { get; }

    public SheetCellKind Kind { get; }

    /// <summary>The text, or the number's digits.</summary>
    public string? Text { get; }

    public SheetStyle Style { get; }

    /// <summary>A text; one that would be a formula is marked as text.</summary>
    public static SheetCell OfText(string? text, SheetStyle style = SheetStyle.Text) =>
        text is null ? Empty : new(SheetCellKind.Text, text, style == SheetStyle.Text && FormulaGuard.IsSuspect(text) ? SheetStyle.GuardedText : style);

    public static SheetCell OfNumber(string digits, SheetStyle style = SheetStyle.Plain) => new(SheetCellKind.Number, digits, style);
}
