namespace Guangming.Domain;

/// <summary>A report's relations, asked from a figure: what is it part of, what comes with it.</summary>
internal sealed class FigureGraph
{
    private static readonly List<string> None = [];
    private readonly Dictionary<string, List<string>> _wholes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FigureRelation>> _together = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _revisions = new(StringComparer.Ordinal);

    public FigureGraph(IEnumerable<FigureRelation> relations)
    {
        foreach (FigureRelation relation in relations)
        {
            if (relation.Kind == FigureRelationKind.PartOf)
            {
                Link(_wholes, relation.Figures[0], relation.Figures[1]);
                Link(_parts, relation.Figures[1], relation.Figures[0]);
            }
            else if (relation.Kind == FigureRelationKind.Revises)
            {
                Link(_revisions, relation.Figures[1], relation.Figures[0]);
            }
            else if (relation.Kind == FigureRelationKind.Together)
            {
                foreach (string id in relation.Figures)
                {
                    Link(_together, id, relation);
                }
            }
        }
    }

    /// <summary>The ids of the figures that <paramref name="id"/> is directly part of.</summary>
    public IReadOnlyList<string> WholesOf(string id) => _wholes.GetValueOrDefault(id, None);

    /// <summary>The ids of the figures that are directly part of <paramref name="id"/>.</summary>
    public IReadOnlyList<string> PartsOf(string id) => _parts.GetValueOrDefault(id, None);

    /// <summary>The ids of the figures that state the same event in other units.</summary>
    public IEnumerable<string> CompanionsOf(string id) => _together.TryGetValue(id, out List<FigureRelation>? relations)
        ? relations.SelectMany(relation => relation.Figures.Where(other => !string.Equals(id, other, StringComparison.Ordinal)))
        : None;

    /// <summary>The id of a figure that replaces <paramref name="id"/>; <see langword="null"/> where it stands.</summary>
    public string? RevisionOf(string id) => _revisions.Count > 0 && _revisions.TryGetValue(id, out List<string>? revisions) ? revisions[0] : null;

    /// <summary>Whether two figures are stated together, or one as part of the other, so that they hold for one time.</summary>
    public bool AreLinked(string one, string other) =>
        WholesOf(one).Contains(other, StringComparer.Ordinal) || WholesOf(other).Contains(one, StringComparer.Ordinal) || CompanionsOf(one).Contains(other, StringComparer.Ordinal);

    /// <summary>The whole among <paramref name="candidates"/> that holds <paramref name="id"/>, directly or through others.</summary>
    public string? WholeAmong(string id, IReadOnlySet<string> candidates)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { id };
        Stack<string> open = new(WholesOf(id));
        while (open.TryPop(out string? whole))
        {
            if (candidates.Contains(whole))
            {
                return whole;
            }

            if (seen.Add(whole))
            {
                foreach (string next in WholesOf(whole))
                {
                    open.Push(next);
                }
            }
        }

        return null;
    }

    /// <summary>The ids on a cycle of parts, in order; <see langword="null"/> where there is none.</summary>
    public IReadOnlyList<string>? CycleOfParts() => Cycle(_wholes);

    /// <summary>The ids on a cycle of revisions, in order; <see langword="null"/> where there is none.</summary>
    public IReadOnlyList<string>? CycleOfRevisions() => Cycle(_revisions);

    private static List<string>? Cycle(Dictionary<string, List<string>> links)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (string start in links.Keys)
        {
            // Depth first without recursion: documents of strangers may be deep.
            List<string> path = [];
            HashSet<string> onPath = new(StringComparer.Ordinal);
            Stack<(string Id, bool Leaves)> open = new([(start, false)]);
            while (open.TryPop(out (string Id, bool Leaves) step))
            {
                if (step.Leaves)
                {
                    onPath.Remove(step.Id);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                if (onPath.Contains(step.Id))
                {
                    return [.. path.Skip(path.IndexOf(step.Id)), step.Id];
                }

                if (done.Add(step.Id))
                {
                    onPath.Add(step.Id);
                    path.Add(step.Id);
                    open.Push((step.Id, true));
                    foreach (string next in links.GetValueOrDefault(step.Id, None))
                    {
                        open.Push((next, false));
                    }
                }
            }
        }

        return null;
    }

    private static void Link<T>(Dictionary<string, List<T>> links, string from, T to)
    {
        if (!links.TryGetValue(from, out List<T>? targets))
        {
            links[from] = targets = [];
        }

        targets.Add(to);
    }
}
