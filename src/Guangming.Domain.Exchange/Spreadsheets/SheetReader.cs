using System.Globalization;
using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Reads the rows of one sheet's part.</summary>
internal sealed class SheetReader(XmlReader reader, string sheet, Func<StoredCell, RawCell?> value, CancellationToken cancellationToken)
{
    private readonly SheetTexts _texts = new(reader);
    private readonly List<SheetValue> _cells = [];
    private int _row;
    private int _column;

    public void Read(Action<int, List<SheetValue>> row)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                cancellationToken.ThrowIfCancellationRequested();
                ReadRow();
                if (_cells.Count > 0)
                {
                    row(_row, _cells);
                }
            }
        }
    }

    private void ReadRow()
    {
        int number = _row + 1;
        if (reader.GetAttribute("r") is { } stated
            && (!int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number <= _row))
        {
            throw NoCell(stated);
        }

        if (number > SheetAddress.MostRows)
        {
            throw NoCell(number.ToString(CultureInfo.InvariantCulture));
        }

        (_row, _column) = (number, -1);
        _cells.Clear();
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        string? address = reader.GetAttribute("r");
        int column = address is null ? _column + 1 : SheetAddress.ColumnOf(address);
        if (column <= _column || column >= SheetAddress.MostColumns)
        {
            throw NoCell(address ?? "…");
        }

        _column = column;
        string? type = reader.GetAttribute("t");
        int style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : 0;
        string? content = null;
        string? formula = null;
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    ReadPart(ref content, ref formula);
                }
            }
        }

        if (value(new StoredCell(type, style, content, formula)) is { } cell && (cell.Text.Length > 0 || cell.Kind != RawKind.Text))
        {
            _cells.Add(new SheetValue(column, cell));
        }
    }

    private void ReadPart(ref string? content, ref string? formula)
    {
        switch (reader.LocalName)
        {
            case "v":
                content = Placed(_texts.ReadText);
                break;
            case "f":
                formula = Placed(_texts.ReadText);
                break;
            case "is":
                content = Placed(_texts.ReadPieces);
                break;
            default:
                break;
        }
    }

    // A text that is too long is complained of where it stands.
    private string Placed(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (TableFormatException e) when (e.Problems is [{ Row: null } problem])
        {
            string address = SheetAddress.Column(_column) + _row.ToString(CultureInfo.InvariantCulture);
            throw TableFormatException.Of(Problems.TooLarge(new CellPlace(sheet, _row, SheetAddress.Column(_column), address), problem.Expected), e);
        }
    }

    private TableFormatException NoCell(string found) => TableFormatException.Of(Problems.Unreadable(new CellPlace(sheet), found, new LocalizedText(
        "依次排列的行和列（至多 1048576 行、16384 列）", "rows and columns in their order, at most 1048576 rows and 16384 columns")));
}
