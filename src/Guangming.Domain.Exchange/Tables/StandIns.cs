using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>What stands in for a wrong row or cell while the others are looked at; never part of a report.</summary>
internal static class StandIns
{
    private const string Supporter = "·supporter";
    private const string Recipient = "·recipient";
    private const string PairingId = "·pairing";

    // Of a figure these say what it is: without one of them there is nothing to look at.
    private static readonly string[] Essential = ["measure", "asWritten", "basis", "periodStart", "periodEnd"];

    public static TableRow Source() => Row(
        ReportTables.Source, ("kind", SourceKinds.Other), ("titleEn", "unknown"), ("publisherEn", "unknown"), ("published", "2000-01-01T00:00:00Z"));

    public static IEnumerable<TableRow> Divisions() =>
        new[] { Supporter, Recipient }.Select(id => Row(ReportTables.Divisions, ("id", id), ("nameEn", "unknown"), ("kind", DivisionKind.Organisation.Code())));

    public static TableRow Pairing() => Row(
        ReportTables.Pairings, ("id", PairingId), ("supporter", Supporter), ("recipient", Recipient), ("programme", "other"));

    /// <summary>A figure with stand-ins for what is not sound of it; <see langword="null"/> where nothing is left to look at.</summary>
    public static TableRow? Complete(TableRow row)
    {
        Table table = FigureTable.Sheet;
        if (Essential.Any(key => row.IsFaulty(table.IndexOf(key))) || row[table.IndexOf("measure")] is null)
        {
            return null;
        }

        TableRow copy = row.Copy();
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (row.IsFaulty(i) || table.Columns[i] is { RefersTo: not null } or { IsComputed: true })
            {
                copy[i] = null;
            }
        }

        copy[table.IndexOf("id")] = "·" + row.Number.ToString(CultureInfo.InvariantCulture);
        copy[table.IndexOf("pairing")] = PairingId;
        copy[table.IndexOf("rateOf")] = null;
        foreach (string key in new[] { "line", "start", "token" })
        {
            copy[table.IndexOf(key)] = null;
        }

        return copy;
    }

    private static TableRow Row(Table table, params (string Key, string Cell)[] cells)
    {
        TableRow row = new(0, new string?[table.Columns.Length]);
        foreach ((string key, string cell) in cells)
        {
            row[table.IndexOf(key)] = cell;
        }

        return row;
    }
}
