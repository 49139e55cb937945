using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Several criteria that must all be met (评价标准), such as those for a county's exit.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EvaluationStandard
{
    /// <summary>Puts criteria together.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <param name="name">The Chinese and English name.</param>
    /// <param name="criteria">The criteria, at least one.</param>
    /// <param name="note">What numbers do not judge, and a person must.</param>
    /// <exception cref="ArgumentException">The code is malformed, or there is no criterion.</exception>
    public EvaluationStandard(string code, LocalizedText name, IEnumerable<Criterion> criteria, LocalizedText? note = null)
    {
        Code = Codes.RequireCode(code, nameof(code));
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(criteria);
        (Name, Criteria, Note) = (name, [.. criteria], note);
        if (Criteria.IsEmpty || Criteria.Any(criterion => criterion is null))
        {
            throw new ArgumentException($"'{code}' needs at least one criterion, and none that is missing.", nameof(criteria));
        }
    }

    /// <summary>The code, such as <c>exit.county.verdict</c>.</summary>
    public string Code { get; }

    /// <summary>The Chinese and English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The criteria; all must be met.</summary>
    public ImmutableArray<Criterion> Criteria { get; }

    /// <summary>What numbers do not judge, and a person must.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Judges one pairing of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public StandardResult Evaluate(Report report, Pairing pairing, EvaluationOptions? options = null) =>
        new(this, [.. Criteria.Select(criterion => criterion.Evaluate(report, pairing, options))]);

    /// <summary>Judges results of its indicators that the caller has, such as of a village's register.</summary>
    /// <param name="results">One result for each criterion, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer, or one is of another indicator.</exception>
    public StandardResult Judge(IReadOnlyList<IndicatorResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results.Count == Criteria.Length
            ? new StandardResult(this, [.. Criteria.Select((criterion, i) => criterion.Judge(results[i]))])
            : throw new ArgumentException(FormattableString.Invariant($"'{Code}' has {Criteria.Length} criteria; {results.Count} results were given."), nameof(results));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
