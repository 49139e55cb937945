using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReportConsole.Views;

/// <summary>A table with one thin line below its head, two spaces from the margin, and nothing else.</summary>
internal sealed class UnderlinedHead : TableBorder
{
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderLeft or TableBorderPart.CellLeft or TableBorderPart.HeaderBottomLeft => "  ",
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
        _ => string.Empty,
    };
}
