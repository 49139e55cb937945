using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Exchange;

/// <summary>The relations of a row by the numbers of the other rows: <c>together:4 change:7 derives:growth.rate:7,8</c>; parts have a column of their own.</summary>
internal static class DraftRelations
{
    private const string Together = "together";
    private const string Change = "change";
    private const string Derives = "derives";

    public static string? Write(IEnumerable<FigureRelation> relations, Dictionary<string, int> numbers)
    {
        string text = string.Join(' ', relations.Select(relation => relation.Kind switch
        {
            FigureRelationKind.Together => $"{Together}:{Numbers(relation.Figures.OrderBy(id => numbers[id]).SkipLast(1), numbers)}",
            FigureRelationKind.Change => $"{Change}:{Numbers(relation.Figures.Take(1), numbers)}",
            FigureRelationKind.Derives => $"{Derives}:{relation.By}:{Numbers(relation.Figures.Skip(1), numbers)}",
            _ => null,
        }).OfType<string>());
        return text.Length == 0 ? null : text;
    }

    /// <summary>The relations of a row, as far as all their figures are in the report.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="id">The row's figure.</param>
    /// <param name="idOf">The figures by the numbers of their rows.</param>
    public static IEnumerable<FigureRelation> Read(string text, string id, Func<int, string?> idOf)
    {
        foreach (string one in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = one.Split(':');
            ImmutableArray<int> numbers = [.. parts[^1].Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
            string[] others = [.. numbers.Select(idOf).OfType<string>()];
            if (others.Length < numbers.Length)
            {
                continue;
            }

            FigureRelation? relation = (parts[0], parts.Length) switch
            {
                (Together, 2) => FigureRelation.Together([.. others, id]),
                (Change, 2) => FigureRelation.Change(others[0], id),
                (Derives, 3) => FigureRelation.Derives(id, parts[1], others),
                _ => null,
            };
            if (relation is not null)
            {
                yield return relation;
            }
        }
    }

    private static string Numbers(IEnumerable<string> ids, Dictionary<string, int> numbers) =>
        string.Join(',', ids.Select(id => numbers[id].ToString(CultureInfo.InvariantCulture)));
}
