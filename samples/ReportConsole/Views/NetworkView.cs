using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Who supports whom: under each supporter its recipients, and below them the chains that end there.</summary>
internal static class NetworkView
{
    public static void Write(Page page, Session session, Report report)
    {
        ILookup<Pairing?, Pairing> children = PairingOrder.Children(report);
        foreach (IGrouping<Party, Pairing> supporter in PairingOrder.Of(report).GroupBy(pairing => pairing.Supporter))
        {
            Tree tree = new Tree(new Prose(supporter.Key.Name(session.Language), Styles.Heading)).Guide(TreeGuide.Line);
            foreach (Pairing pairing in supporter)
            {
                tree.AddNode(Label(pairing, session));
            }

            page.Write(tree);
        }

        Pairing[] ends = [.. PairingOrder.Of(report).Where(pairing => pairing.Parent is not null && !children[pairing].Any())];
        if (ends.Length > 0)
        {
            page.Blank();
            page.Write(new Prose(session.Pick("帮扶链条（逐级）", "Chains through levels"), Styles.Heading));
        }

        foreach (Pairing end in ends)
        {
            page.Write(new Hanging("  · ", new Prose(Chain(end, session)), Styles.Quiet));
        }
    }

    private static Prose Label(Pairing pairing, Session session)
    {
        string id = pairing.Parent is { } parent ? session.Say($"{pairing.Id}，属 {parent.Id}", $"{pairing.Id}, under {parent.Id}") : pairing.Id;
        return new Prose(pairing.Recipient.Name(session.Language))
            .Add("  ")
            .Add(PairingLabel.Facts(pairing, session, isUnderParent: false))
            .Add("  ")
            .Add($"[{id}]", Styles.Quiet);
    }

    private static string Chain(Pairing pairing, Session session)
    {
        string link = pairing.ToString(session.Language);
        return pairing.Parent is null ? link : Chain(pairing.Parent, session) + session.Pick("；", "; ") + link;
    }
}
