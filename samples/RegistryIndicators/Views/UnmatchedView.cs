using Guangming.Domain.Data;
using Spectre.Console;

namespace RegistryIndicators.Views;

/// <summary>The keys that only one of two joined tables has: how many, and the first of them by name.</summary>
internal static class UnmatchedView
{
    private const int MostNamed = 5;

    public static void Write(Page page, Session session, IReadOnlyList<UnmatchedKey> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Write(new Prose(session.Say($"只在一张表里的键（{keys.Count:N0} 个）", $"Keys that only one table has ({keys.Count:N0})"), Styles.Heading));
        foreach (UnmatchedKey key in keys.Take(MostNamed))
        {
            page.Write(new Hanging("  · ", new Prose(key.ToString(session.Language)), Styles.Quiet));
        }

        if (keys.Count > MostNamed)
        {
            page.Write(new Prose(session.Say($"  … 另有 {keys.Count - MostNamed:N0} 个", $"  … and {keys.Count - MostNamed:N0} more"), Styles.Quiet));
        }
    }
}
