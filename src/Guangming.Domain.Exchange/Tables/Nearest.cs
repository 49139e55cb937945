namespace Guangming.Domain.Exchange;

/// <summary>What somebody may have meant: the names that begin alike, or differ in few letters.</summary>
internal static class Nearest
{
    private const int Most = 3;
    private const int Longest = 64;

    public static string Of(string wanted, IEnumerable<string> have) => string.Join(", ", have
        .Where(name => name.Length is > 0 and <= Longest && wanted.Length <= Longest)
        .Select(name => (Name: name, Rank: Rank(wanted, name)))
        .Where(one => one.Rank <= Math.Max(1, wanted.Length / 2))
        .OrderBy(one => one.Rank).ThenBy(one => one.Name, StringComparer.Ordinal)
        .Take(Most).Select(one => one.Name));

    private static int Rank(string wanted, string name) =>
        name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Contains(name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(wanted, name);

    // Levenshtein's distance, over one row.
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                int change = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(corner + change, Math.Min(above, row[j - 1]) + 1);
                corner = above;
            }
        }

        return row[^1];
    }
}
