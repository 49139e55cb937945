using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Guangming.Domain.Exchange;

/// <summary>The list of styles in the order of <see cref="SheetStyle"/>.</summary>
internal static class SheetStyles
{
    private const uint General = 0;
    private const uint WholeInGroups = 3;
    private const uint PercentOfTwoDecimals = 10;
    private const uint TextAsTyped = 49;
    private const uint PercentOfMoreDecimals = 164;

    private const uint Usual = 0;
    private const uint Bold = 1;
    private const uint Grey = 2;
    private const uint Large = 3;

    private const uint NoFill = 0;
    private const uint HeadingFill = 2;
    private const uint ComputedFill = 3;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = PercentOfMoreDecimals, FormatCode = "0.00########%" }) { Count = 1 },
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Italic(), new FontSize { Val = 10 }, new Color { Rgb = "FF606060" }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 14 }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDDEBF7"),
            Solid("FFEDEDED")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = General, FontId = Usual, FillId = NoFill, BorderId = 0 }),
        new CellFormats(
            Format(General, Usual),
            Format(General, Large),
            Wrapped(Format(General, Grey)),
            Wrapped(Format(General, Bold, HeadingFill)),
            Wrapped(Format(General, Bold, ComputedFill)),
            Format(TextAsTyped, Usual),
            Guarded(Format(TextAsTyped, Usual)),
            Format(WholeInGroups, Usual),
            Format(PercentOfTwoDecimals, Usual),
            Format(PercentOfMoreDecimals, Usual),
            Wrapped(Format(TextAsTyped, Usual))));

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint number, uint font, uint fill = NoFill) => new()
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = number != General,
        ApplyFont = font != Usual,
        ApplyFill = fill != NoFill,
    };

    private static CellFormat Wrapped(CellFormat format)
    {
        format.ApplyAlignment = true;
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return format;
    }

    private static CellFormat Guarded(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }
}
