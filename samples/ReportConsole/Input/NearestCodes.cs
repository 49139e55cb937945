namespace ReportConsole.Input;

/// <summary>Finds the codes that somebody may have meant.</summary>
internal static class NearestCodes
{
    private const int Most = 3;

    /// <summary>The nearest codes, best first: those that hold the wanted one or lie in it, then those with the fewest slips.</summary>
    public static IReadOnlyList<string> To(string wanted, IEnumerable<string> codes) =>
    [
        .. codes
            .Distinct(StringComparer.Ordinal)
            .Select(code => (Code: code, Distance: Distance(wanted, code)))
            .Where(one => one.Distance <= Math.Max(1, wanted.Length / 2))
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Code, StringComparer.Ordinal)
            .Take(Most)
            .Select(one => one.Code),
    ];

    private static int Distance(string wanted, string code) =>
        wanted.Length == 0 ? int.MaxValue
        : code.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Contains(code, StringComparison.OrdinalIgnoreCase) ? 0
        : Slips(wanted, code);

    // Levenshtein's distance, row by row.
    private static int Slips(string a, string b)
    {
        int[] above = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = new int[b.Length + 1];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(above[j - 1] + change, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[b.Length];
    }
}
