using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Checks that a report's things fit together.</summary>
internal static class ReportValidator
{
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
                string path = ModelPath.Figure(i) + ".of";
                if (figure is not Rate)
                {
                    problems.Add(ModelFindings.BaseOfNoRate(path, figure.Id));
                }
                else if (of.FigureId is { } id && !byId.ContainsKey(id))
                {
                    problems.Add(ModelFindings.Dangling(path + ".figure", "figure", id, Nearest(id, byId.Keys)));
                }
            }
        }
    }

    private static void CheckRelations(ReportContent content, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        HashSet<FigureRelation> seen = [];
        bool resolves = true;
        for (int i = 0; i < content.Relations.Length; i++)
        {
            FigureRelation relation = content.Relations[i];
            string path = ModelPath.Item("relations", i);
            foreach (string id in relation.Figures.Where(id => !byId.ContainsKey(id)))
            {
                resolves = false;
                problems.Add(ModelFindings.Dangling(path, "figure", id, Nearest(id, byId.Keys)));
            }

            if (!seen.Add(relation))
            {
                problems.Add(ModelFindings.DuplicateRelation(path, relation));
            }
            else if (relation.Figures.All(byId.ContainsKey))
            {
                CheckRelation(relation, path, byId, problems);
            }
        }

        if (resolves && content.Relations.Length > 0 && new FigureGraph(content.Relations).CycleOfParts() is { } cycle)
        {
            problems.Add(ModelFindings.CycleOfParts(cycle));
        }
    }

    private static void CheckRelation(FigureRelation relation, string path, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        Figure first = byId[relation.Figures[0]];
        Figure second = byId[relation.Figures[1]];
        switch (relation.Kind)
        {
            case FigureRelationKind.PartOf when first.Measure.Unit != second.Measure.Unit:
                problems.Add(ModelFindings.UnitsDiffer(path, first, second));
                break;
            case FigureRelationKind.Change when !first.Measure.Equals(second.Measure):
                problems.Add(ModelFindings.ChangeOfMeasures(path, first, second));
                break;
            case FigureRelationKind.Together:
                IGrouping<Measure, Figure>? same = relation.Figures.Select(id => byId[id]).GroupBy(figure => figure.Measure).FirstOrDefault(group => group.Count() > 1);
                if (same is not null)
                {
                    problems.Add(ModelFindings.CompanionsOfOneMeasure(path, same.First(), same.ElementAt(1)));
                }

                break;
            default:
                break;
        }
    }

    private static string Nearest(string id, IEnumerable<string> have) => string.Join(", ", NearMiss.Closest(id, have));
}
