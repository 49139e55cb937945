using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>An actual whole and the actual terms it is said to consist of: by parts, or as a total computed from them (合计及其各项).</summary>
internal sealed record FigureSum(Figure Whole, ImmutableArray<Figure> Terms, bool IsInferred)
{
    public static IEnumerable<FigureSum> All(AuditContext context)
    {
        foreach (Report report in context.Reports)
        {
            foreach (FigureRelation relation in report.Relations)
            {
                bool isTotal = relation.Kind == FigureRelationKind.Derives && DerivationRules.IsTotal(context.Data, relation)
                    && relation.Figures.All(id => report[id].Status == FigureStatus.Actual);
                if (isTotal)
                {
                    yield return new FigureSum(report[relation.Figures[0]], [.. relation.Figures.Skip(1).Select(id => report[id])], relation.Origin == RelationOrigin.Inferred);
                }
            }

            foreach (IGrouping<string, FigureRelation> parts in report.Relations
                .Where(relation => relation.Kind == FigureRelationKind.PartOf && relation.Figures.All(id => report[id].Status == FigureStatus.Actual))
                .GroupBy(relation => relation.Figures[1], StringComparer.Ordinal))
            {
                yield return new FigureSum(
                    report[parts.Key],
                    [.. parts.Select(part => report[part.Figures[0]]).OrderBy(part => part.Id, StringComparer.Ordinal)],
                    parts.Any(part => part.Origin == RelationOrigin.Inferred));
            }
        }
    }
}
