using System.Collections.Immutable;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>What became of anchors: how many are intact, and what happened to each of the others.</summary>
internal static class AnchorView
{
    public static void Write(Session session, ImmutableArray<(AnchorOwner Owner, AnchorCheck Check)> anchors)
    {
        (int Intact, int All) figures = Count(anchors.Where(anchor => anchor.Owner.IsFigure));
        (int Intact, int All) others = Count(anchors.Where(anchor => !anchor.Owner.IsFigure));

        // Scripts look for this line, so its wording is the same in every language.
        session.WriteLine(FormattableString.Invariant($"{figures.Intact} of {figures.All} anchors intact"));
        session.WriteLine(session.Say(
            $"其余锚点（事项、未收录）：{others.All} 处，完好 {others.Intact} 处",
            $"other anchors (milestones, left out): {others.Intact} of {others.All} intact"));
        foreach ((AnchorOwner owner, AnchorCheck check) in anchors.Where(anchor => anchor.Check.Status != AnchorStatus.Intact))
        {
            session.WriteLine(OneLine.Of($"{owner.Name}{session.Pick("：", ": ")}{Place(owner.Anchor, session)}{session.Pick("，", " ")}{Became(check, session)}"));
        }
    }

    private static (int Intact, int All) Count(IEnumerable<(AnchorOwner Owner, AnchorCheck Check)> anchors)
    {
        AnchorStatus[] all = [.. anchors.Select(anchor => anchor.Check.Status)];
        return (all.Count(status => status == AnchorStatus.Intact), all.Length);
    }

    private static string Place(SourceAnchor anchor, Session session) => session.Say(
        $"第{anchor.Line}行 {anchor.Start}..{anchor.End} “{anchor.Token}”",
        $"line {anchor.Line}, {anchor.Start}..{anchor.End}, \"{anchor.Token}\"");

    private static string Became(AnchorCheck check, Session session) => check switch
    {
        { Status: AnchorStatus.Moved, Found: { } found } => session.Say($"移到{Place(found, session)}", $"moved to {Place(found, session)}"),
        { Status: AnchorStatus.Changed, Found: { } found } => session.Say($"改成{Place(found, session)}", $"changed to {Place(found, session)}"),
        _ => session.Pick("已不在", "is gone"),
    };
}
