using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Checks that a report's things fit together.</summary>
internal static class ReportValidator
{
    private const int MostHints = 32;

    /// <summary>Makes the report, or adds what does not fit to <paramref name="problems"/>.</summary>
    public static Report? Accept(ReportContent content, List<Finding> problems)
    {
        Dictionary<string, Figure> byId = new(content.Figures.Length, StringComparer.Ordinal);
        CheckIds(content, byId, problems);
        CheckMeasures(content, problems);
        CheckFigures(content, byId, problems);
        CheckRelations(content, byId, problems);
        return problems.Count == 0 ? new Report(content, byId) : null;
    }

    /// <summary>What is odd about a report that is sound as it is.</summary>
    public static ImmutableArray<Finding> Remarks(ReportContent content)
    {
        ImmutableArray<Finding>.Builder remarks = ImmutableArray.CreateBuilder<Finding>();
        HashSet<string> own = [.. content.Measures.Select(measure => measure.Code)];
        for (int i = 0; i < content.Figures.Length; i++)
        {
            Figure figure = content.Figures[i];
            if (!Measures.TryGet(figure.Measure.Code, out _) && !own.Contains(figure.Measure.Code))
            {
                remarks.Add(ModelFindings.UnknownMeasure(ModelPath.Figure(i) + ".measure", figure));
            }

            string value = figure.Stated.Text;
            if (figure.Anchor is { } anchor
                && !value.Contains(anchor.Token, StringComparison.Ordinal)
                && !anchor.Token.Contains(value, StringComparison.Ordinal))
            {
                remarks.Add(ModelFindings.TokenDiffers(ModelPath.Figure(i) + ".anchor", figure));
            }
        }

        return remarks.ToImmutable();
    }

    private static void CheckIds(ReportContent content, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        CheckUnique(content.Divisions, "divisions", "division", division => division.Id, problems);
        CheckUnique(content.Pairings, "pairings", "pairing", pairing => pairing.Id, problems);
        CheckUnique(content.Measures, "measures", "measure", measure => measure.Code, problems);
        CheckUnique(content.Milestones, "milestones", "milestone", milestone => milestone.Id, problems);
        for (int i = 0; i < content.Figures.Length; i++)
        {
            Figure figure = content.Figures[i];
            if (!byId.TryAdd(figure.Id, figure))
            {
                problems.Add(ModelFindings.DuplicateId(ModelPath.Figure(i) + ".id", "figure", figure.Id));
            }
        }
    }

    private static void CheckUnique<T>(ImmutableArray<T> items, string list, string what, Func<T, string> id, List<Finding> problems)
    {
        if (items.Length < 2)
        {
            return;
        }

        HashSet<string> seen = new(items.Length, StringComparer.Ordinal);
        for (int i = 0; i < items.Length; i++)
        {
            if (!seen.Add(id(items[i])))
            {
                string member = items is ImmutableArray<Measure> ? ".code" : ".id";
                problems.Add(ModelFindings.DuplicateId(ModelPath.Item(list, i) + member, what, id(items[i])));
            }
        }
    }

    private static void CheckMeasures(ReportContent content, List<Finding> problems)
    {
        for (int i = 0; i < content.Measures.Length; i++)
        {
            if (Measures.TryGet(content.Measures[i].Code, out _))
            {
                problems.Add(ModelFindings.BuiltInRedefined(ModelPath.Item("measures", i) + ".code", content.Measures[i].Code));
            }
        }
    }

    private static void CheckFigures(ReportContent content, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        for (int i = 0; i < content.Figures.Length; i++)
        {
            Figure figure = content.Figures[i];
            if (figure.Stated.IsDeclaredExact && figure.Note is null)
            {
                problems.Add(ModelFindings.ExactWithoutNote(ModelPath.Figure(i) + ".exact", figure.Id));
            }

            if (figure.Parts.Of is { } of)
            {
                if (figure is not Rate)
                {
                    problems.Add(ModelFindings.BaseOfNoRate(ModelPath.Figure(i) + ".of", figure.Id));
                }
                else if (of.FigureId is { } id && !byId.ContainsKey(id))
                {
                    problems.Add(ModelFindings.Dangling(ModelPath.Figure(i) + ".of.figure", "figure", id, Nearest(id, byId.Keys, problems.Count)));
                }
            }
        }
    }

    private static void CheckRelations(ReportContent content, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        HashSet<FigureRelation> seen = new(content.Relations.Length);
        bool resolves = true;
        bool hasParts = false;
        for (int i = 0; i < content.Relations.Length; i++)
        {
            FigureRelation relation = content.Relations[i];
            bool isResolved = true;
            foreach (string id in relation.Figures)
            {
                if (!byId.ContainsKey(id))
                {
                    isResolved = false;
                    problems.Add(ModelFindings.Dangling(ModelPath.Item("relations", i), "figure", id, Nearest(id, byId.Keys, problems.Count)));
                }
            }

            if (!seen.Add(relation))
            {
                problems.Add(ModelFindings.DuplicateRelation(ModelPath.Item("relations", i), relation));
            }
            else if (isResolved)
            {
                CheckRelation(relation, i, byId, problems);
            }

            resolves &= isResolved;
            hasParts |= relation.Kind == FigureRelationKind.PartOf;
        }

        if (resolves && hasParts && new FigureGraph(content.Relations).CycleOfParts() is { } cycle)
        {
            problems.Add(ModelFindings.CycleOfParts(cycle));
        }
    }

    private static void CheckRelation(FigureRelation relation, int index, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        Figure first = byId[relation.Figures[0]];
        Figure second = byId[relation.Figures[1]];
        switch (relation.Kind)
        {
            case FigureRelationKind.PartOf when first.Measure.Unit != second.Measure.Unit:
                problems.Add(ModelFindings.UnitsDiffer(ModelPath.Item("relations", index), first, second));
                break;
            case FigureRelationKind.Change when !first.Measure.Equals(second.Measure):
                problems.Add(ModelFindings.ChangeOfMeasures(ModelPath.Item("relations", index), first, second));
                break;
            case FigureRelationKind.Together when OfOneMeasure(relation, byId) is var (one, other):
                problems.Add(ModelFindings.CompanionsOfOneMeasure(ModelPath.Item("relations", index), one, other));
                break;
            default:
                break;
        }
    }

    // Nearly all have two: households and persons.
    private static (Figure One, Figure Other)? OfOneMeasure(FigureRelation relation, Dictionary<string, Figure> byId)
    {
        if (relation.Figures.Length == 2)
        {
            (Figure first, Figure second) = (byId[relation.Figures[0]], byId[relation.Figures[1]]);
            return first.Measure.Equals(second.Measure) ? (first, second) : null;
        }

        IGrouping<Measure, Figure>? same = relation.Figures.Select(id => byId[id]).GroupBy(figure => figure.Measure).FirstOrDefault(group => group.Count() > 1);
        return same is null ? null : (same.First(), same.ElementAt(1));
    }

    // Each search looks at every id: among very many dangling references only the first get a hint.
    private static string Nearest(string id, IEnumerable<string> have, int problemsBefore) =>
        problemsBefore < MostHints ? string.Join(", ", NearMiss.Closest(id, have)) : string.Empty;
}
