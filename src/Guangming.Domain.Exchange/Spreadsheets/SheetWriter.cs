using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using WrittenCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using WrittenColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using WrittenText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Writes one sheet's part, row by row.</summary>
internal static class SheetWriter
{
    public static void Write(Stream stream, SheetPlan sheet, CancellationToken cancellationToken)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(stream);
        writer.WriteStartElement(new Worksheet());
        WriteView(writer, sheet);
        WriteColumns(writer, sheet);
        writer.WriteStartElement(new SheetData());
        uint number = 0;
        foreach (IReadOnlyList<SheetCell> row in sheet.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (number > SheetAddress.MostRows)
            {
                throw TableFormatException.Of(Problems.TooLarge(new CellPlace(sheet.Name, (int)number), new LocalizedText(
                    "至多 1048576 行（Excel 的上限）", "at most 1048576 rows, the limit of a sheet")));
            }

            WriteRow(writer, sheet, row, number);
        }

        writer.WriteEndElement();
        WriteChoices(writer, sheet);
        writer.WriteEndElement();
    }

    private static void WriteView(OpenXmlWriter writer, SheetPlan sheet)
    {
        SheetView view = new() { WorkbookViewId = 0 };
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
        {
            view.Append(new Pane
            {
                HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null,
                VerticalSplit = sheet.FrozenRows > 0 ? sheet.FrozenRows : null,
                TopLeftCell = SheetAddress.Column(sheet.FrozenColumns) + (sheet.FrozenRows + 1).ToString(CultureInfo.InvariantCulture),
                ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        writer.WriteElement(new SheetViews(view));
    }

    private static void WriteColumns(OpenXmlWriter writer, SheetPlan sheet)
    {
        Columns columns = new();
        for (int i = 0; i < sheet.Columns.Count; i++)
        {
            SheetColumn column = sheet.Columns[i];
            columns.Append(new WrittenColumn
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = column.Width,
                CustomWidth = true,
                Style = (uint)column.Style,
                Hidden = column.IsHidden ? true : null,
            });
        }

        if (columns.HasChildren)
        {
            writer.WriteElement(columns);
        }
    }

    private static void WriteRow(OpenXmlWriter writer, SheetPlan sheet, IReadOnlyList<SheetCell> row, uint number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        writer.WriteStartElement(new Row { RowIndex = number });
        for (int i = 0; i < row.Count; i++)
        {
            SheetCell cell = row[i];
            if (cell.Kind == SheetCellKind.Empty)
            {
                continue;
            }

            WrittenCell written = new() { CellReference = SheetAddress.Column(i) + digits, StyleIndex = cell.Style == SheetStyle.Plain ? null : (uint)cell.Style };
            if (cell.Kind == SheetCellKind.Text)
            {
                string text = SheetText.Encode(cell.Text!);
                if (text.Length > SheetText.Longest)
                {
                    throw TableFormatException.Of(Problems.TooLarge(
                        new CellPlace(sheet.Name, (int)number, SheetAddress.Column(i), SheetAddress.Column(i) + digits),
                        new LocalizedText("一格至多 32767 个字符（Excel 的上限）", "at most 32767 characters in a cell, the limit of a sheet")));
                }

                written.DataType = CellValues.InlineString;
                written.InlineString = new InlineString(new WrittenText(text) { Space = SpaceProcessingModeValues.Preserve });
            }
            else
            {
                written.CellValue = new CellValue(cell.Text!);
            }

            writer.WriteElement(written);
        }

        writer.WriteEndElement();
    }

    // What is offered is help: whoever types something else is not stopped here, but told on reading.
    private static void WriteChoices(OpenXmlWriter writer, SheetPlan sheet)
    {
        DataValidations validations = new();
        for (int i = 0; i < sheet.Columns.Count; i++)
        {
            if (sheet.Columns[i].Choices is { } range)
            {
                string letters = SheetAddress.Column(i);
                string first = (sheet.FrozenRows + 1).ToString(CultureInfo.InvariantCulture);
                validations.Append(new DataValidation(new Formula1(range))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    ShowErrorMessage = false,
                    SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letters}{first}:{letters}1048576" },
                });
            }
        }

        if (validations.HasChildren)
        {
            validations.Count = (uint)validations.ChildElements.Count;
            writer.WriteElement(validations);
        }
    }
}
