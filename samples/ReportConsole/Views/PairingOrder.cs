using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>The pairings of a report as they stand under one another: each before its children.</summary>
internal static class PairingOrder
{
    public static IEnumerable<Pairing> Of(Report report)
    {
        ILookup<Pairing?, Pairing> children = Children(report);
        return children[null].SelectMany(root => WithChildren(root, children));
    }

    public static ILookup<Pairing?, Pairing> Children(Report report) => report.Pairings.All.ToLookup(pairing => pairing.Parent);

    private static IEnumerable<Pairing> WithChildren(Pairing pairing, ILookup<Pairing?, Pairing> children) =>
        children[pairing].SelectMany(child => WithChildren(child, children)).Prepend(pairing);
}
