using System.Globalization;
using Sylvan.Data.Csv;

namespace Guangming.Domain.Exchange;

/// <summary>Makes rows of a table out of records.</summary>
internal sealed class CsvRecords(TableData data, CsvOptions options, TableBudget budget, ProblemList problems)
{
    private readonly List<int> _missing = [];
    private int[] _columns = [];
    private string[] _headings = [];

    /// <summary>Reads the record that the reader stands on first: the headings.</summary>
    public void ReadHeadings(CsvDataReader reader)
    {
        if (!reader.Read())
        {
            _columns = [];
        }
        else
        {
            _headings = [.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)];
            _columns = [.. _headings.Select(ColumnOf)];
        }

        foreach (Column column in data.Table.Columns.Where(column => column.IsRequired && !_columns.Contains(data.Table.IndexOf(column.Key))))
        {
            problems.Add(Problems.MissingHeading(new CellPlace(data.Name, 1), column));
            _missing.Add(data.Table.IndexOf(column.Key));
        }
    }

    /// <summary>Reads the record that the reader stands on; <see langword="null"/> where it is blank.</summary>
    public TableRow? Read(CsvDataReader reader, int number, bool isVerbatim)
    {
        string?[] cells = new string?[data.Table.Columns.Length];
        TableRow row = new(number, cells);
        _missing.ForEach(row.MarkFaulty);
        bool isBlank = true;
        for (int i = 0; i < reader.RowFieldCount; i++)
        {
            string field = reader.GetString(i);
            if (field.Length == 0)
            {
                continue;
            }

            isBlank = false;
            if (i >= _columns.Length)
            {
                problems.Add(Problems.Unreadable(new CellPlace(data.Name, number), field, new LocalizedText(
                    string.Create(CultureInfo.InvariantCulture, $"至多 {_columns.Length} 个字段，与表头一样多"),
                    string.Create(CultureInfo.InvariantCulture, $"at most {_columns.Length} fields, as many as there are headings"))));
                break;
            }

            if (_columns[i] is >= 0 and var column)
            {
                ReadCell(row, column, field, isVerbatim);
            }
        }

        if (isBlank)
        {
            return null;
        }

        budget.KeepRow(cells.Length);
        return row;
    }

    private void ReadCell(TableRow row, int index, string field, bool isVerbatim)
    {
        Column column = data.Table.Columns[index];
        if (field.Length > CsvTable.LongestField && column.Key != FigureTable.Head)
        {
            row.MarkFaulty(index);
            problems.Add(Problems.TooLarge(data.At(row, index), CsvTable.Limit(CsvTable.LongestField)));
            return;
        }

        bool isText = CsvTable.IsText(column);
        string text = isText && options.GuardsFormulas ? FormulaGuard.Undo(field) : field;
        if (isText && isVerbatim)
        {
            row[index] = budget.Keep(text);
        }
        else if (CellText.TryRead(column, RawCell.OfText(text), out string? read, out LocalizedText? expected))
        {
            row[index] = read is null ? null : budget.Keep(read);
        }
        else
        {
            row.MarkFaulty(index);
            problems.Add(Problems.Unreadable(data.At(row, index), text, expected));
        }
    }

    private int ColumnOf(string heading, int position)
    {
        string name = CellText.Folded(heading);
        if (name.Length == 0 || name[0] == '#')
        {
            return -1;
        }

        CellPlace place = new(data.Name, 1);
        for (int i = 0; i < data.Table.Columns.Length; i++)
        {
            if (data.Table.Columns[i].IsNamed(name))
            {
                if (_headings.Take(position).Any(earlier => data.Table.Columns[i].IsNamed(CellText.Folded(earlier))))
                {
                    problems.Add(Problems.RepeatedHeading(place, heading));
                }

                return i;
            }
        }

        problems.Add(Problems.UnknownHeading(place, heading, NearMiss.List(name, data.Table.Columns.Select(column => column.Key))));
        return -1;
    }
}
