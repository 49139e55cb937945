using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Checks that a report's things fit together.</summary>
internal static class ReportValidator
{
    private const int MostHints = 32;

    private static readonly HashSet<Unit> OfPeople = [Unit.Person, Unit.PersonTime, Unit.Household, Unit.Percent, Unit.PercentagePoint];

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

            if (figure.Parts.Population is not null && !CountsPeople(figure.Measure))
            {
                problems.Add(ModelFindings.PopulationOfNoPeople(ModelPath.Figure(i) + ".population", figure));
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

    // Of a measure that nobody has described the unit alone tells; percentages may be rates, points their changes.
    private static bool CountsPeople(Measure measure) =>
        measure.Kind is MeasureKind.Beneficiaries or MeasureKind.Rate || OfPeople.Contains(measure.Unit);

    private static void CheckRelations(ReportContent content, Dictionary<string, Figure> byId, List<Finding> problems)
    {
        HashSet<FigureRelation> seen = new(content.Relations.Length);
        bool resolves = true;
        bool isLinked = false;
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
            isLinked |= relation.Kind is FigureRelationKind.PartOf or FigureRelationKind.Revises;
        }

        if (resolves && isLinked)
        {
            CheckCycles(new FigureGraph(content.Relations), problems);
        }
    }

    private static void CheckCycles(FigureGraph graph, List<Finding> problems)
    {
        if (graph.CycleOfParts() is { } parts)
        {
            problems.Add(ModelFindings.CycleOfParts(parts));
        }

        if (graph.CycleOfRevisions() is { } revisions)
        {
            problems.Add(ModelFindings.CycleOfRevisions(revisions));
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
            case FigureRelationKind.Revises when Difference(first, second) is var (chinese, english):
                problems.Add(ModelFindings.RevisionOfAnother(ModelPath.Item("relations", index), first, second, chinese, english));
                break;
            default:
                break;
        }
    }

    // How precisely the dates were stated, and where they come from, makes no other period of them.
    private static (string Chinese, string English)? Difference(Figure revision, Figure earlier) =>
        !revision.Measure.Equals(earlier.Measure) ? ("口径", "measures")
        : !revision.Subject.Equals(earlier.Subject) ? ("对象", "subjects")
        : revision.Population != earlier.Population ? ("人群", "populations")
        : PeriodKey.Of(revision.Period) != PeriodKey.Of(earlier.Period) ? ("期间", "periods")
        : null;

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
