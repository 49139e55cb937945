using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>The pairings as a tree, each under the one it stands under.</summary>
internal static class PairingTreeView
{
    public static void Write(Page page, Session session, Report report)
    {
        Tree tree = new Tree(new Prose(session.Pick("结对关系", "Pairings"), Styles.Heading)).Guide(TreeGuide.Line);
        ILookup<Pairing?, Pairing> children = PairingOrder.Children(report);
        Add(tree, null, children, session);
        page.Write(tree);
    }

    private static void Add(IHasTreeNodes node, Pairing? parent, ILookup<Pairing?, Pairing> children, Session session)
    {
        foreach (Pairing pairing in children[parent])
        {
            Prose label = new Prose(pairing.ToString(session.Language)).Add("  ").Add(PairingLabel.Facts(pairing, session, isUnderParent: true), Styles.Quiet);
            Add(node.AddNode(label), pairing, children, session);
        }
    }
}
