using System.Collections.Immutable;
using System.Reflection;

namespace Guangming.Domain.Text;

/// <summary>Which words make a figure of which measure (词组表), as data that a user may extend.</summary>
/// <remarks>
/// <para>
/// Words joined by + (or a blank) must all stand near the figure: from the figure before it, or the start of its sentence, to the next
/// mark behind it. <c>~word</c> may stand anywhere before it in its paragraph (within 4096 characters), <c>^word</c> right before the number, <c>!word</c> must
/// not stand near, and <c>a/b</c> is either. A rule holds only for a figure whose unit its measure accepts. The rule with the most
/// characters wins; two measures with equally many leave the figure unmapped.
/// </para>
/// <para>Immutable.</para>
/// </remarks>
public sealed class PhraseTable
{
    private readonly ImmutableArray<(PhraseRule Rule, Measure Measure)> _rules;

    private PhraseTable(ImmutableArray<(PhraseRule Rule, Measure Measure)> rules) => _rules = rules;

    /// <summary>The rules for the built-in measures.</summary>
    public static PhraseTable Default { get; } = new PhraseTable([]).With(BuiltIn());

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<PhraseRule> Rules => [.. _rules.Select(pair => pair.Rule)];

    /// <summary>This table with further rules; their words are weighed like the others.</summary>
    /// <param name="rules">Lines such as <c>fund.social | 社会 +捐款/捐物</c>; empty lines and those that start with # are skipped.</param>
    /// <exception cref="FormatException">A line is no rule.</exception>
    /// <exception cref="KeyNotFoundException">A rule names no built-in measure.</exception>
    public PhraseTable With(IEnumerable<string> rules) => With(rules, []);

    /// <summary>This table with further rules and the measures of the report's own that they name.</summary>
    /// <param name="rules">The lines.</param>
    /// <param name="measures">Measures beside the built-in ones.</param>
    /// <exception cref="FormatException">A line is no rule.</exception>
    /// <exception cref="KeyNotFoundException">A rule names a measure that is neither built in nor given.</exception>
    public PhraseTable With(IEnumerable<string> rules, IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(measures);
        Dictionary<string, Measure> own = measures.ToDictionary(measure => measure.Code, StringComparer.Ordinal);
        return new PhraseTable(
        [
            .. _rules,
            .. rules.Where(line => line.AsSpan().Trim() is { Length: > 0 } text && text[0] != '#')
                .Select(PhraseRule.Parse)
                .Select(rule => (rule, own.TryGetValue(rule.MeasureCode, out Measure? measure) ? measure : Measures.Get(rule.MeasureCode))),
        ]);
    }

    /// <summary>The measure of a figure in its context; <see langword="null"/> where no rule holds, or several hold equally.</summary>
    internal Measure? Find(in PhraseContext context, Unit unit, out PhraseRule? rule, out Measure? rival)
    {
        (Measure? best, rule, rival) = (null, null, null);
        int most = 0;
        foreach ((PhraseRule candidate, Measure measure) in _rules)
        {
            if (!measure.Unit.Equals(unit))
            {
                continue;
            }

            int weight = candidate.Weigh(context);
            if (weight > most)
            {
                (best, rule, rival, most) = (measure, candidate, null, weight);
            }
            else if (weight == most && weight > 0 && !measure.Equals(best))
            {
                rival = measure;
            }
        }

        return rival is null ? best : null;
    }

    private static List<string> BuiltIn()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Guangming.Domain.Text.phrases.txt")!;
        using StreamReader reader = new(stream);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
