using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>A relation as one word of a row: <c>part-of:WHOLE</c>, <c>~together:A,B</c>, <c>derives:growth.rate:A,B</c>.</summary>
internal static class RowRelations
{
    public const string FigurePrefix = "figure:";
    public const string Population = "population";
    public const string NotNamed = "not-named";
    private const char Inferred = '~';

    public static string Write(FigureRelation relation)
    {
        string by = relation.By is null ? string.Empty : relation.By + ":";
        string others = string.Join(',', relation.Figures.Skip(1));
        string text = $"{relation.Kind.Code()}:{by}{others}";
        return relation.Origin == RelationOrigin.Inferred ? Inferred + text : text;
    }

    public static bool TryRead(string figureId, string word, [NotNullWhen(true)] out FigureRelation? relation)
    {
        RelationOrigin origin = word.StartsWith(Inferred) ? RelationOrigin.Inferred : RelationOrigin.Stated;
        string[] parts = word.TrimStart(Inferred).Split(':');
        string[] others = parts[^1].Split(',');
        try
        {
            relation = (parts, others) switch
            {
                (["part-of", _], [var whole]) => FigureRelation.PartOf(figureId, whole, origin),
                (["together", _], _) => FigureRelation.Together([figureId, .. others], origin),
                (["change", _], [var final]) => FigureRelation.Change(figureId, final, origin),
                (["revises", _], [var earlier]) => FigureRelation.Revises(figureId, earlier, origin),
                (["derives", var by, _], _) => FigureRelation.Derives(figureId, by, others, origin),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            relation = null;
        }

        return relation is not null;
    }
}
