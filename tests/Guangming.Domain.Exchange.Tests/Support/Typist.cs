using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using WrittenText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Fills in a workbook cell by cell, as a person does in a spreadsheet: shared texts, numbers, percentages, dates.</summary>
internal sealed class Typist : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;
    private readonly SharedStringTable _texts;
    private readonly uint _percent;
    private readonly uint _date;

    public Typist(byte[] workbook)
    {
        _stream.Write(workbook);
        _document = SpreadsheetDocument.Open(_stream, isEditable: true);
        WorkbookPart part = _document.WorkbookPart!;
        SharedStringTablePart texts = part.SharedStringTablePart ?? part.AddNewPart<SharedStringTablePart>();
        texts.SharedStringTable ??= new SharedStringTable();
        _texts = texts.SharedStringTable;
        CellFormats formats = part.WorkbookStylesPart!.Stylesheet.CellFormats!;
        _percent = Format(formats, 10);
        _date = Format(formats, 14);
    }

    /// <summary>An empty template to fill in.</summary>
    public static async Task<Typist> OnTemplateAsync()
    {
        using MemoryStream template = new();
        await ReportWorkbook.WriteTemplateAsync(template, TestContext.Current.CancellationToken);
        return new Typist(template.ToArray());
    }

    /// <summary>Fills in the form of the source.</summary>
    public void Source(string heading, object value)
    {
        Worksheet sheet = Sheet("来源");
        Row row = sheet.Descendants<Row>().Single(one => one.Elements<Cell>().Any(cell => Text(cell).TrimEnd('*', ' ') == heading));
        Put(sheet, row.RowIndex!, 2, value);
    }

    /// <summary>Fills in a row below the headings: pairs of heading and value.</summary>
    /// <param name="sheet">How the sheet's name begins.</param>
    /// <param name="row">The row below the headings, from 1.</param>
    /// <param name="cells">The cells.</param>
    public void Row(string sheet, int row, params (string Heading, object Value)[] cells)
    {
        Worksheet worksheet = Sheet(sheet);
        foreach ((string heading, object value) in cells)
        {
            Put(worksheet, (uint)(6 + row), ColumnOf(worksheet, heading), value);
        }
    }

    /// <summary>Puts a value into a cell, whatever was there.</summary>
    public void Cell(string sheet, uint row, int column, object value) => Put(Sheet(sheet), row, column, value);

    /// <summary>The column below a heading, from 0.</summary>
    public int ColumnOf(string sheet, string heading) => ColumnOf(Sheet(sheet), heading);

    public void Rename(string sheet, string name) => SheetElement(sheet).Name = name;

    public void Remove(string sheet) => SheetElement(sheet).Remove();

    public MemoryStream Save()
    {
        _document.Save();
        return new MemoryStream(_stream.ToArray());
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private static uint Format(CellFormats formats, uint number)
    {
        formats.Append(new CellFormat { NumberFormatId = number, ApplyNumberFormat = true });
        return (uint)formats.ChildElements.Count - 1;
    }

    private Sheet SheetElement(string name) => _document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name!.Value!.StartsWith(name, StringComparison.Ordinal));

    private Worksheet Sheet(string name) => ((WorksheetPart)_document.WorkbookPart!.GetPartById(SheetElement(name).Id!)).Worksheet;

    private int ColumnOf(Worksheet sheet, string heading)
    {
        Row headings = sheet.Descendants<Row>().Single(row => row.RowIndex! == 5);
        Cell cell = headings.Elements<Cell>().Single(one => Text(one).TrimEnd('*', ' ') == heading);
        return SheetAddress.ColumnOf(cell.CellReference!.Value);
    }

    private string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? _texts.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : cell.InnerText;

    private void Put(Worksheet sheet, uint row, int column, object value)
    {
        SheetData data = sheet.GetFirstChild<SheetData>()!;
        Row? at = data.Elements<Row>().FirstOrDefault(one => one.RowIndex! == row);
        if (at is null)
        {
            at = new Row { RowIndex = row };
            Row? after = data.Elements<Row>().FirstOrDefault(one => one.RowIndex! > row);
            data.InsertBefore(at, after);
        }

        string address = SheetAddress.Column(column) + row.ToString(CultureInfo.InvariantCulture);
        at.Elements<Cell>().FirstOrDefault(one => one.CellReference == address)?.Remove();
        Cell? next = at.Elements<Cell>().FirstOrDefault(one => SheetAddress.ColumnOf(one.CellReference!.Value) > column);
        at.InsertBefore(Made(value, address), next);
    }

    private Cell Made(object value, string address)
    {
        Cell cell = new() { CellReference = address };
        switch (value)
        {
            case string text:
                _texts.Append(new SharedStringItem(new WrittenText(text) { Space = SpaceProcessingModeValues.Preserve }));
                cell.DataType = CellValues.SharedString;
                cell.CellValue = new CellValue((_texts.ChildElements.Count - 1).ToString(CultureInfo.InvariantCulture));
                break;
            case Percent percent:
                cell.StyleIndex = _percent;
                cell.CellValue = new CellValue((percent.Value / 100).ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly date:
                cell.StyleIndex = _date;
                cell.CellValue = new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture));
                break;
            case bool truth:
                cell.DataType = CellValues.Boolean;
                cell.CellValue = new CellValue(truth);
                break;
            case Formula formula:
                cell.CellFormula = new CellFormula(formula.Text);
                cell.CellValue = new CellValue("3");
                break;
            case Error error:
                cell.DataType = CellValues.Error;
                cell.CellValue = new CellValue(error.Text);
                break;
            default:
                cell.CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }

        return cell;
    }

    /// <summary>A percentage, which a spreadsheet keeps as a fraction.</summary>
    internal sealed record Percent(double Value);

    /// <summary>A formula with a result that was kept.</summary>
    internal sealed record Formula(string Text);

    /// <summary>An error such as #N/A.</summary>
    internal sealed record Error(string Text);
}
