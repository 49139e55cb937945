namespace Guangming.Domain;

/// <summary>What makes two figures, perhaps of different reports, numbers of one series: all but the period.</summary>
internal readonly record struct SeriesKey(
    string Measure, string Supporter, string Recipient, Programme Programme, string Place, LocalizedText? Scope, FigureStatus Status)
{
    public static SeriesKey Of(Figure figure) => new(
        figure.Measure.Code,
        Name(figure.Pairing.Supporter),
        Name(figure.Pairing.Recipient),
        figure.Pairing.Programme,
        figure.Subject.Place is { } place ? Name(place) : string.Empty,
        figure.Subject.Scope,
        figure.Status);

    private static string Name(Party party) => party.Members is [var only]
        ? Name(only)
        : string.Join(' ', party.Members.Select(Name).Order(StringComparer.Ordinal));

    private static string Name(Division division) => division.Code?.ToString() ?? division.Id;
}
