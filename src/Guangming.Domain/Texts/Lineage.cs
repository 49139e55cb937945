namespace Guangming.Domain;

/// <summary>What stands above something, step by step: a division's containers, a pairing's parents.</summary>
internal static class Lineage
{
    /// <summary>More levels than any administration has; what is deeper is a mistake, or an attack.</summary>
    public const int MostLevels = 32;

    /// <summary>Refuses a line that comes back to its beginning, or does not end.</summary>
    public static void Require<T>(string id, T? above, Func<T, T?> next, Func<T, string> idOf, string parameter)
        where T : class
    {
        if (above is null)
        {
            return;
        }

        List<string> line = [id];
        for (T? one = above; one is not null; one = next(one))
        {
            line.Add(idOf(one));
            if (string.Equals(idOf(one), id, StringComparison.Ordinal))
            {
                throw new ArgumentException($"\"{id}\" stands above itself: {string.Join(" → ", line)}.", parameter);
            }

            if (line.Count > MostLevels)
            {
                throw new ArgumentException($"\"{id}\" stands more than 32 levels deep.", parameter);
            }
        }
    }
}
