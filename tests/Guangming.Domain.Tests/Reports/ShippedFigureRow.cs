using System.Globalization;
using NodaTime;

namespace Guangming.Domain.Tests;

/// <summary>One line of the hand-checked table.</summary>
internal sealed record ShippedFigureRow(
    string Id,
    string Measure,
    string Pairing,
    decimal Value,
    string Unit,
    string Qualifier,
    string Basis,
    LocalDate? Start,
    LocalDate? End,
    int Line,
    int Offset,
    string Token)
{
    public static IReadOnlyList<ShippedFigureRow> All { get; } =
    [
        .. TestData.Text("shipped-figures.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Read),
    ];

    private static ShippedFigureRow Read(string line)
    {
        string[] cells = line.Split(" | ");
        return new ShippedFigureRow(
            cells[0],
            cells[1],
            cells[2],
            decimal.Parse(cells[3], CultureInfo.InvariantCulture),
            cells[4],
            cells[5],
            cells[6],
            Date(cells[7]),
            Date(cells[8]),
            int.Parse(cells[9], CultureInfo.InvariantCulture),
            int.Parse(cells[10], CultureInfo.InvariantCulture),
            cells[11]);
    }

    private static LocalDate? Date(string text) =>
        text == "-" ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
