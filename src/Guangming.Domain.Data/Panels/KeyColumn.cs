using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>The values of one key in a column (键列取值): different cells may give one value, as townships do by county.</summary>
internal sealed class KeyColumn
{
    private const int NoValue = -1;

    private readonly TableColumn _column;
    private readonly By _by;
    private readonly string? _table;
    private readonly long _unit;
    private readonly Dictionary<long, int> _byCell = [];
    private readonly Dictionary<GroupKey, int> _byKey = [];
    private readonly List<GroupKey> _values = [];
    private long _lastCell;
    private int _lastValue = NoValue;

    private KeyColumn(TableColumn column, By by, string? table) =>
        (_column, _by, _table, _unit) = (column, by, table, column.Kind == ColumnKind.Division ? Unit(by) : 1);

    /// <summary>The values met so far.</summary>
    public IReadOnlyList<GroupKey> Values => _values;

    /// <summary>The column of a table that holds a key.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mapping">Which column it is.</param>
    /// <param name="by">The key wanted, perhaps wider than that of the column.</param>
    public static KeyColumn Of(ColumnTable table, KeyMapping mapping, By by)
    {
        TableColumn column = table.Column(mapping.Column);
        bool fits = by.Kind switch
        {
            ByKind.Division => column.Kind != ColumnKind.Number || column.Scale!.Decimals == 0,
            ByKind.Number => column.Kind == ColumnKind.Text || (column.Kind == ColumnKind.Number && column.Scale!.Decimals == 0),
            _ => column.Kind != ColumnKind.Number || column.Scale!.Decimals == 0,
        };
        return fits ? new KeyColumn(column, by, table.Name) : throw SchemaFaults.Kind(
            column.Name, $"键“{by.Name.In(Language.Chinese)}”的值", $"values of the key '{by}'", column.Kind, table.Name);
    }

    /// <summary>Which of <see cref="Values"/> a row has.</summary>
    /// <exception cref="TableException">The cell is no value of the key.</exception>
    public int ValueAt(int row)
    {
        if (_column.IsNullAt(row))
        {
            return Value(GroupKey.NotStated(_by));
        }

        long cell = _column.RawAt(row);
        cell = _unit == 1 ? cell : cell / _unit;
        if (cell != _lastCell || _lastValue == NoValue)
        {
            if (!_byCell.TryGetValue(cell, out int value))
            {
                value = Value(Key(cell, row));
                _byCell.Add(cell, value);
            }

            (_lastCell, _lastValue) = (cell, value);
        }

        return _lastValue;
    }

    private int Value(GroupKey key)
    {
        if (!_byKey.TryGetValue(key, out int value))
        {
            value = _values.Count;
            _values.Add(key);
            _byKey.Add(key, value);
        }

        return value;
    }

    private GroupKey Key(long cell, int row)
    {
        string text = _column.Kind switch
        {
            ColumnKind.Text => _column.Words[cell],
            ColumnKind.Division => (cell * _unit).ToString("D12", CultureInfo.InvariantCulture),
            _ => cell.ToString(CultureInfo.InvariantCulture),
        };
        switch (_by.Kind)
        {
            case ByKind.Division:
                return DivisionCode.TryParse(text.AsSpan().Trim(' '), out DivisionCode code)
                    ? GroupKey.Of(_by, code)
                    : throw Fault(row, "应为六位、九位或十二位的区划代码", "expected a division code of six, nine or twelve digits");
            case ByKind.Number:
                return CellNumber.Read(text, ColumnScale.Whole, out long number) is null
                    ? GroupKey.Of(_by, number)
                    : throw Fault(row, "应为整数", "expected a whole number");
            default:
                return GroupKey.Of(_by, _column.Kind == ColumnKind.Division ? _column.Division(row)!.Value.ToString() : text);
        }
    }

    private TableException Fault(int row, string chinese, string english) =>
        new(new LocalizedText(chinese, english), _table, row + 1L, _column.Name);

    // What one division of the level is worth in a code of twelve digits: cells of one division are found by dividing.
    private static long Unit(By by) => by.Level switch
    {
        DivisionLevel.Province => 10_000_000_000,
        DivisionLevel.Prefecture => 100_000_000,
        DivisionLevel.County => 1_000_000,
        DivisionLevel.Township => 1_000,
        _ => 1,
    };
}
