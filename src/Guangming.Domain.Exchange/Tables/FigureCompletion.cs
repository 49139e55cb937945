using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain.Exchange;

/// <summary>Completes the rows of figures that people typed: a measure by its name, a number without its measure word, a date without its day.</summary>
internal sealed class FigureCompletion
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    private readonly Dictionary<string, Measure> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly TableData _figures;

    public FigureCompletion(TableData figures, TableData ownMeasures, ProblemList problems)
    {
        (_figures, _problems) = (figures, problems);
        foreach (Measure measure in Guangming.Domain.Measures.All)
        {
            AddNames(measure);
            _units[measure.Code] = measure.Unit;
        }

        foreach (TableRow row in ownMeasures.Rows)
        {
            AddOwn(ownMeasures.Table, row);
        }
    }

    public void Run()
    {
        foreach (TableRow row in _figures.Rows)
        {
            CompleteMeasure(row);
            CompleteValue(row);
            FigurePeriods.Complete(row);
        }
    }

    private void AddNames(Measure measure)
    {
        foreach (string name in new[] { measure.Name.Chinese, measure.Name.English }.OfType<string>().Select(CellText.Folded))
        {
            // A name that two measures share names neither.
            _byName[name] = _byName.ContainsKey(name) ? Ambiguous : measure;
        }
    }

    private static Measure Ambiguous { get; } =
        new("ambiguous", new LocalizedText(null, "ambiguous"), Unit.Dimensionless, MeasureKind.Other, Additivity.None);

    private void AddOwn(Table table, TableRow row)
    {
        if (row[table.IndexOf("code")] is { } code && Unit.TryParse(row[table.IndexOf("unit")], out Unit? unit))
        {
            _units.TryAdd(code, unit);
            foreach (string name in new[] { row[table.IndexOf("nameZh")], row[table.IndexOf("nameEn")] }.OfType<string>().Select(CellText.Folded).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                _byName[name] = _byName.ContainsKey(name)
                    ? Ambiguous
                    : new Measure(code, new LocalizedText(null, code), unit, MeasureKind.Other, Additivity.None);
            }
        }
    }

    private void CompleteMeasure(TableRow row)
    {
        int column = _figures.Table.IndexOf("measure");
        if (row[column] is not { } text || _units.ContainsKey(text))
        {
            return;
        }

        if (_byName.TryGetValue(CellText.Folded(text), out Measure? measure) && !ReferenceEquals(measure, Ambiguous))
        {
            row[column] = measure.Code;
        }
        else if (!CellText.IsCode(text))
        {
            string nearest = NearMiss.List(text, _byName.Keys);
            Complain(row, column, text, new LocalizedText(
                Expected.Measure.In(Language.Chinese) + (nearest.Length > 0 ? "，最接近的是" + nearest : string.Empty),
                Expected.Measure.In(Language.English) + (nearest.Length > 0 ? "; nearest: " + nearest : string.Empty)));
        }
    }

    private void CompleteValue(TableRow row)
    {
        int column = _figures.Table.IndexOf("asWritten");
        if (row[column] is not { } text || row[_figures.Table.IndexOf("measure")] is not { } measure)
        {
            return;
        }

        if (IsBareNumber(text, out string? number))
        {
            if (!_units.TryGetValue(measure, out Unit? unit))
            {
                Complain(row, column, text, Expected.Value);
            }
            else if (unit == Unit.Percent)
            {
                Complain(row, column, text, Expected.Percentage);
            }
            else if (unit != Unit.Dimensionless)
            {
                row[column] = number + unit.Symbol;
            }
        }
    }

    private static bool IsBareNumber(string text, [NotNullWhen(true)] out string? number)
    {
        number = CellText.Folded(text);
        ReadOnlySpan<char> digits = number.StartsWith('-') ? number.AsSpan(1) : number;
        return !digits.IsEmpty && char.IsAsciiDigit(digits[0]) && !digits.ContainsAnyExcept(OfNumbers);
    }

    private void Complain(TableRow row, int column, string found, LocalizedText expected)
    {
        _problems.Add(Problems.Unreadable(_figures.At(row, column), found, expected));
        row[column] = null;
        row.MarkFaulty(column);
    }
}
