using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>A key that stands in the main table or in a joined one, but not in both (未匹配的键).</summary>
/// <remarks>Immutable; equality is by reference.</remarks>
public sealed class UnmatchedKey
{
    /// <summary>Makes an unmatched key.</summary>
    /// <param name="keys">The value of each key by which the tables meet.</param>
    /// <param name="table">The table that lacks it: a joined one, or <see langword="null"/> for the main one.</param>
    /// <param name="rows">How many rows have it where it stands, 1 or more.</param>
    public UnmatchedKey(ImmutableArray<GroupKey> keys, string? table, long rows) => (Keys, Table, Rows) = (keys, table, rows);

    /// <summary>The value of each key by which the tables meet.</summary>
    public ImmutableArray<GroupKey> Keys { get; }

    /// <summary>The joined table that lacks it; <see langword="null"/> where the main one does.</summary>
    public string? Table { get; }

    /// <summary>How many rows have it where it stands.</summary>
    public long Rows { get; }

    /// <summary>In English: <c>451029102: not in population.csv (12 rows)</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Which key, where it lacks, and how many rows have it.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language)
    {
        string keys = string.Join(' ', Keys.Select(key => key.ToString(language)));
        return language == Language.Chinese
            ? FormattableString.Invariant($"{keys}：{Table ?? "主表"}中没有（{Rows}行）")
            : FormattableString.Invariant($"{keys}: not in {Table ?? "the main table"} ({Rows} {(Rows == 1 ? "row" : "rows")})");
    }
}
