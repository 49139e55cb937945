namespace Guangming.Domain;

/// <summary>Finds the names that somebody may have meant (近似名称): the one search for near misses, of the library and of its console.</summary>
public static class NearMiss
{
    private const int LongestCompared = 64;

    /// <summary>The names nearest to <paramref name="wanted"/>, best first; names that hold it or lie in it come before slips.</summary>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="have">What there is.</param>
    /// <param name="most">How many at most.</param>
    public static IEnumerable<string> Closest(string wanted, IEnumerable<string> have, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(have);
        if (wanted.Length is 0 or > LongestCompared || most <= 0)
        {
            return [];
        }

        // Half of the characters may be wrong, but at least one and, in a Chinese name of two, not both.
        int limit = Math.Max(1, wanted.Length / 2);
        var best = new List<(int Distance, string Name)>();
        foreach (string name in have.Where(n => n is { Length: > 0 and <= LongestCompared }))
        {
            int distance = Rank(wanted, name, limit);
            if (distance <= limit && !best.Exists(b => string.Equals(b.Name, name, StringComparison.Ordinal)))
            {
                best.Add((distance, name));
                best.Sort(Order);
                if (best.Count > most)
                {
                    best.RemoveAt(most);
                    limit = Math.Min(limit, best[^1].Distance);
                }
            }
        }

        return best.Select(b => b.Name);
    }

    /// <summary>The nearest names in one line, such as <c>a, b</c>; empty where nothing is near.</summary>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="have">What there is.</param>
    public static string List(string wanted, IEnumerable<string> have) => string.Join(", ", Closest(wanted, have));

    /// <summary>A sentence such as <c> Did you mean "a" or "b"?</c>, or nothing where nothing is near.</summary>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="have">What there is.</param>
    public static string Hint(string wanted, IEnumerable<string> have)
    {
        string[] near = [.. Closest(wanted, have).Select(n => $"\"{n}\"")];
        return near.Length == 0 ? string.Empty : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static int Order((int Distance, string Name) a, (int Distance, string Name) b)
    {
        int byDistance = a.Distance.CompareTo(b.Distance);
        return byDistance != 0 ? byDistance : string.CompareOrdinal(a.Name, b.Name);
    }

    private static int Rank(string wanted, string name, int limit) =>
        name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || wanted.Contains(name, StringComparison.OrdinalIgnoreCase)
            ? 0
            : Math.Abs(wanted.Length - name.Length) > limit ? int.MaxValue : Distance(wanted, name);

    // Levenshtein's distance, over two rows.
    private static int Distance(string a, string b)
    {
        Span<int> above = stackalloc int[LongestCompared + 1];
        Span<int> row = stackalloc int[LongestCompared + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(above[j - 1] + change, Math.Min(above[j], row[j - 1]) + 1);
            }

            row[..(b.Length + 1)].CopyTo(above);
        }

        return above[b.Length];
    }
}
