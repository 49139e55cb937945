namespace Guangming.Domain.Text;

/// <summary>A province or a city that is known by its name alone (省名、市名).</summary>
/// <param name="Full">The name with its ending.</param>
/// <param name="Bare">The name without its ending.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct WideName(string Full, string Bare, DivisionKind Kind)
{
    /// <summary>The forms that it goes by in prose, for the table of words.</summary>
    public static IEnumerable<(string Word, WideName Name)> Forms(DivisionKind kind, string bare, string full, params IEnumerable<string> others) =>
        others.Append(bare).Append(full).Distinct(StringComparer.Ordinal).Select(word => (word, new WideName(full, bare, kind)));
}
