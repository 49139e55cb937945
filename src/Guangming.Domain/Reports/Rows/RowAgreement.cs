using System.Globalization;
using NodaTime;

namespace Guangming.Domain;

/// <summary>Holds what a row says twice against itself (冗余列): each such column against the row that would be written for the figure read.</summary>
/// <remarks>A column that is empty says nothing. Where two columns disagree nobody can tell which one is meant.</remarks>
internal sealed class RowAgreement(RowWriter writer, bool hasHead, List<Finding> problems)
{
    private static readonly Said Number = new(figure => $"asWritten {figure.Stated.Text}") { Verb = "is" };
    private static readonly Said Measure = new(figure => $"measure {figure.Measure.Code}");
    private static readonly Said Dates = new(figure => $"the period {figure.Period}", figure => $"期间 {figure.Period.ToString(Language.Chinese)}");
    private static readonly Said Quotation = new(figure => $"token {figure.Anchor?.Token}");
    private static readonly Said Pairing = new(figure => $"pairing {figure.Pairing.Id}");
    private static readonly Said Place = new(figure => $"place {figure.Subject.Place?.Id}");
    private static readonly Said Report = new(_ => "the report", _ => "报告");

    // What follows from the other columns of the row.
    private static readonly Column[] OfTheRow =
    [
        new("value", row => row.Value, Number),
        new("low", row => row.Low, Number) { IsBound = true },
        new("lowIncluded", row => row.LowIncluded, Number) { IsBound = true },
        new("high", row => row.High, Number) { IsBound = true },
        new("highIncluded", row => row.HighIncluded, Number) { IsBound = true },
        new("unit", row => row.Unit, Measure),
        new("unitText", row => row.UnitText, Measure),
        new("qualifier", row => row.Qualifier, Number),
        new("asOf", row => row.AsOf, Dates),
        new("period", row => row.Period, Dates),
        new("length", row => row.Length, Quotation),
    ];

    // What follows from the description of the measure, where there is one.
    private static readonly Column[] OfTheMeasure =
    [
        new("kind", row => row.Kind, Measure), new("nameZh", row => row.NameZh, Measure), new("nameEn", row => row.NameEn, Measure), new("per", row => row.Per, Measure),
    ];

    // What stands in the rest of the report, where a row carries it.
    private static readonly Column[] OfTheHead =
    [
        .. RowColumns.OfPairing.Select(column => new Column(column.Name, column.Cell, Pairing)),
        .. RowColumns.OfPlace.Select(column => new Column(column.Name, column.Cell, Place)),
        new("relation", row => row.Relation, Report),
        .. RowColumns.OfSource.Select(column => new Column(column.Name, column.Cell, Report)),
    ];

    /// <summary>Adds a finding for each column of a row that contradicts the figure that its other columns make.</summary>
    public void Hold(FigureRow row, int index, Figure figure, bool isMeasureKnown)
    {
        Column[][] parts = (isMeasureKnown, hasHead) switch
        {
            (true, true) => [OfTheMeasure, OfTheHead, OfTheRow],
            (true, false) => [OfTheMeasure, OfTheRow],
            (false, true) => [OfTheHead, OfTheRow],
            _ => [OfTheRow],
        };
        FigureRow? written = null;
        foreach (Column column in parts.SelectMany(part => part))
        {
            if (column.Cell(row) is not { } cell)
            {
                continue;
            }

            written ??= writer.Row(figure);
            object? right = column.Cell(written);
            if (!Agrees(column, cell, right, figure, isMeasureKnown))
            {
                problems.Add(ModelFindings.ContradictedCell(
                    index, column.Name, Shown(cell), column.Said.Chinese(figure), $"{column.Said.English(figure)} {(right is null ? "has" : column.Said.Verb)}", right is null ? null : Shown(right)));
            }
        }
    }

    private static bool Agrees(Column column, object cell, object? right, Figure figure, bool isMeasureKnown) => (cell, right) switch
    {
        (string code, _) when column.Name == "qualifier" => RowCodes.IsCodeOf(code, figure.Stated.Qualifier),
        (string time, string written) when column.Name == "published" => IsSameTime(time, written),
        _ when column.IsBound && !isMeasureKnown => IsWithin(cell, figure),
        (decimal one, decimal other) => IsSame(one, other),
        _ => cell.Equals(right),
    };

    // JavaScript and spreadsheets keep a number as the double next to it.
    private static bool IsSame(decimal one, decimal other) => one == other || ((double)one).Equals((double)other);

    private static bool IsSameTime(string one, string other) =>
        IsoDates.TryReadTime(one, out OffsetDateTime a) && IsoDates.TryReadTime(other, out OffsetDateTime b) && a == b;

    // A measure that is not described here may have had a domain, to which the bounds were cut.
    private static bool IsWithin(object cell, Figure figure)
    {
        if (cell is not decimal bound)
        {
            return true;
        }

        ValueRange range = figure.Range();
        decimal amount = RowWriter.FromBaseUnit(bound, figure);
        return (range.Lower is not { } low || low <= amount || IsSame(low, amount)) && (range.Upper is not { } high || amount <= high || IsSame(high, amount));
    }

    private static string Shown(object cell) => cell switch
    {
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };

    /// <summary>What a column follows from, in words.</summary>
    private sealed record Said(Func<Figure, string> English, Func<Figure, string> Chinese)
    {
        public string Verb { get; init; } = "has";

        public Said(Func<Figure, string> both)
            : this(both, both)
        {
        }
    }

    private sealed record Column(string Name, Func<FigureRow, object?> Cell, Said Said)
    {
        /// <summary>Whether it is a bound, which the measure's domain cuts.</summary>
        public bool IsBound { get; init; }
    }
}
