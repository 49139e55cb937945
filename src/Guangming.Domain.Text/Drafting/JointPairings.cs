using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Pairings with several recipients together, for the figures that a text states of all of them: 向两县安排9600万元.</summary>
/// <remarks>
/// Only where every one of them was found, with one supporter, under one programme: the joint pairing then stands above theirs, so that no
/// sum counts a part beside its whole. Pairings that were given stay as they are.
/// </remarks>
internal static class JointPairings
{
    /// <summary>The pairings with the joint ones, and the choices that name them.</summary>
    public static ImmutableArray<DraftPairing> Join(ImmutableArray<DraftPairing> pairings, PairingChoice[] choices, ImmutableArray<FigureMention> mentions)
    {
        Dictionary<Pairing, Pairing> joint = [];
        List<DraftPairing> joined = [];
        for (int i = 0; i < choices.Length; i++)
        {
            Pairing[] group = choices[i].Pairing is null ? [.. choices[i].Group.Distinct()] : [];
            if (group.Length < 2 || group.Any(joint.ContainsKey) || !CanJoin(group, pairings))
            {
                continue;
            }

            Division[] recipients = [.. group.SelectMany(pairing => pairing.Recipient.Members).Distinct()];
            SourceAnchor anchor = choices[i].Place ?? mentions[i].ToAnchor();
            LocalizedText reason = new(
                $"由文本找出，待确认：文中有几方合计的数字，如“{mentions[i].Token}”", $"found in the text, to be confirmed: figures are stated of all together, such as {mentions[i].Token}");
            Pairing whole = new(string.Join('+', recipients.Select(division => division.Id)), group[0].Supporter, new Party(recipients), group[0].Programme, note: reason);
            joined.Add(new DraftPairing(whole, anchor, reason));
            foreach (Pairing pairing in group)
            {
                joint.Add(pairing, whole);
            }
        }

        return joint.Count == 0 ? pairings : Replace(pairings, choices, joint, joined);
    }

    private static bool CanJoin(Pairing[] group, ImmutableArray<DraftPairing> pairings) =>
        group.All(pairing => pairing.Parent is null && pairing.Supporter.Equals(group[0].Supporter) && pairing.Programme.Equals(group[0].Programme) && pairings.Any(one => one.IsFound && one.Pairing.Equals(pairing)));

    // Pairings are immutable: each below a joint one is made anew, and those below it too.
    private static ImmutableArray<DraftPairing> Replace(ImmutableArray<DraftPairing> pairings, PairingChoice[] choices, Dictionary<Pairing, Pairing> joint, List<DraftPairing> joined)
    {
        Dictionary<Pairing, Pairing> anew = [];
        foreach (DraftPairing one in pairings)
        {
            Pairing old = one.Pairing;
            Pairing? parent = joint.TryGetValue(old, out Pairing? whole) ? whole : old.Parent is { } above && anew.TryGetValue(above, out Pairing? made) ? made : old.Parent;
            Pairing pairing = ReferenceEquals(parent, old.Parent) ? old : new Pairing(old.Id, old.Supporter, old.Recipient, old.Programme, old.From, old.To, parent, old.Note);
            anew[old] = pairing;
            joined.Add(ReferenceEquals(pairing, old) ? one : new DraftPairing(pairing, one.Anchor, one.Reason));
        }

        for (int i = 0; i < choices.Length; i++)
        {
            if (choices[i].Pairing is { } single)
            {
                choices[i] = choices[i] with { Pairing = anew.GetValueOrDefault(single, single) };
            }
            else if (choices[i].Group.Distinct().ToArray() is { Length: > 1 } group && joint.TryGetValue(group[0], out Pairing? whole)
                && group.Length == joint.Values.Count(whole.Equals) && group.All(pairing => whole.Equals(joint.GetValueOrDefault(pairing))))
            {
                choices[i] = choices[i] with { Pairing = whole, Why = null };
            }
        }

        return [.. joined];
    }
}
