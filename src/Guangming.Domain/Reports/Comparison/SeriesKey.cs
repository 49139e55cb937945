namespace Guangming.Domain;

/// <summary>What makes two figures, perhaps of different reports, numbers of one series: all but the period.</summary>
internal readonly record struct SeriesKey(
    string Measure, string Supporter, string Recipient, Programme Programme, string Place, LocalizedText? Scope, string? Axes, PopulationGroup? Population, FigureStatus Status)
{
    public static SeriesKey Of(Figure figure) => new(
        figure.Measure.Code,
        Name(figure.Pairing.Supporter),
        Name(figure.Pairing.Recipient),
        figure.Pairing.Programme,
        figure.Subject.Place is { } place ? Name(place) : string.Empty,
        figure.Subject.Scope,
        RowCodes.OfAxes(figure.Subject.Axes),
        figure.Population,
        figure.Status);

    /// <summary>The series of another measure beside the figure's: of the same population where that is its own word.</summary>
    public SeriesKey Beside(Figure figure, Measure measure) => this with { Measure = measure.Code, Population = figure.Parts.Population ?? measure.Group };

    /// <summary>Of what tells most series apart: a key is looked up several times for each figure.</summary>
    public override int GetHashCode() => HashCode.Combine(Measure, Supporter, Recipient, Place);

    private static string Name(Party party) => party.Members is [var only]
        ? Name(only)
        : string.Join(' ', party.Members.Select(Name).Order(StringComparer.Ordinal));

    private static string Name(Division division) => division.Code?.ToString() ?? division.Id;
}
