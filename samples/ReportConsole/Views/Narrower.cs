using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>What a figure is about within its pairing: a place, a scope, the people it counts.</summary>
internal static class Narrower
{
    /// <summary>Such as <c>柳村，市级财政，registered-poor</c>; empty where it is the pairing as a whole, and the people its measure counts.</summary>
    public static IEnumerable<string> Of(Figure figure, Session session)
    {
        Subject subject = figure.Subject;
        if (subject.Place is { } place)
        {
            yield return place.Name.In(session.Language);
        }

        foreach (ScopeValue value in subject.Axes)
        {
            yield return value.Name(session.Language);
        }

        if (subject.Scope is { } scope)
        {
            yield return scope.In(session.Language);
        }

        if (OwnPopulation(figure) is { } people)
        {
            yield return people;
        }
    }

    /// <summary>The code of the people it counts, where its measure does not say so.</summary>
    public static string? OwnPopulation(Figure figure) => figure.Population == figure.Measure.Group ? null : figure.Population?.Code;
}
