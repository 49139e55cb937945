namespace Guangming.Domain;

/// <summary>What rows name beside figures, by id: pairings, places, own measures.</summary>
/// <remarks>What could not be read has something to stand in for it, so that its fault is told once and hides no other; no report comes of it.</remarks>
internal sealed class RowThings
{
    private static readonly Division Place = new("unknown", new LocalizedText(null, "unknown"), DivisionKind.Organisation);
    private static readonly Division OtherPlace = new("unknown-too", new LocalizedText(null, "unknown"), DivisionKind.Organisation);
    private static readonly Pairing Unknown = new("unknown", Place, OtherPlace, Programme.Of("other"));

    public Dictionary<string, Pairing> Pairings { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Division> Divisions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Measure> Measures { get; } = new(StringComparer.Ordinal);

    /// <summary>Lets something stand in for what a row names.</summary>
    public void StandIn(FigureRow row)
    {
        Pairings[row.Pairing ?? string.Empty] = Unknown;
        if (row.Place is not null)
        {
            Divisions[row.Place] = Place;
        }
    }

    /// <summary>Takes the things of a report.</summary>
    public void Take(ReportContent content)
    {
        // Of two with one id either will do: that there are two is told elsewhere.
        foreach (Pairing pairing in content.Pairings)
        {
            Pairings[pairing.Id] = pairing;
        }

        foreach (Division division in content.Divisions)
        {
            Divisions[division.Id] = division;
        }

        foreach (Measure measure in content.Measures)
        {
            Measures[measure.Code] = measure;
        }
    }
}
