using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>How an indicator is computed (计算公式): a small immutable tree over measures, with unit algebra.</summary>
/// <remarks>
/// <para>
/// Ten kinds of node: input, constant, sum, difference, product, quotient, minimum, maximum, root, binary logarithm.
/// Rounding is none of them. Growth, share and the like are factory methods that label what they build.
/// </para>
/// <para>
/// Putting a formula together never throws for its units: what does not fit is its <see cref="Fault"/>, and an indicator
/// of such a formula cannot be defined. Equality is by <see cref="Canonical"/>.
/// </para>
/// </remarks>
public abstract partial class Formula : IEquatable<Formula>
{
    private readonly FormulaUnit _unit;
    private ImmutableArray<InputNode> _inputs;

    private protected Formula(FormulaLabel label, string canonical, FormulaUnit unit) =>
        (Label, Canonical, _unit) = (label, canonical, unit);

    /// <summary>What it is called when it is explained.</summary>
    public FormulaLabel Label { get; }

    /// <summary>The formula as one unambiguous line of ASCII, the same for equal formulas: <c>(fund.fiscal.allocated / coverage.persons)</c>.</summary>
    public string Canonical { get; }

    /// <summary>The unit its result is computed in.</summary>
    /// <exception cref="InvalidOperationException">The units of its parts do not fit; the message says which.</exception>
    public Unit Unit => _unit.Unit ?? throw new InvalidOperationException(Fault!.In(Language.English));

    /// <summary>Why the units of its parts do not fit; <see langword="null"/> where they do.</summary>
    public LocalizedText? Fault => _unit.Fault;

    /// <summary>The inputs, each once, in the order in which they appear; baselines before final values, as a text says them.</summary>
    public ImmutableArray<InputNode> Inputs
    {
        get
        {
            // Found once; threads that race find the same.
            if (_inputs.IsDefault)
            {
                List<InputNode> found = [];
                Collect(found);
                _inputs = InOrder([.. found.Distinct()]);
            }

            return _inputs;
        }
    }

    /// <summary>The parts it is made of, in order; none for an input and a constant.</summary>
    public abstract ImmutableArray<Formula> Parts { get; }

    internal FormulaUnit OwnUnit => _unit;

    /// <summary>Why it has no value below zero: 倍, 番 and 下降 each say one direction. None where it may have one.</summary>
    internal EvaluationFault BelowZero => Label switch
    {
        FormulaLabel.Increase or FormulaLabel.Doublings => EvaluationFault.NoIncrease,
        FormulaLabel.Decline => EvaluationFault.NoDecline,
        _ => EvaluationFault.None,
    };

    /// <summary>Hands the node to the visitor's method for its kind.</summary>
    /// <typeparam name="TResult">What the visitor returns.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public abstract TResult Accept<TResult>(IFormulaVisitor<TResult> visitor);

    /// <inheritdoc/>
    public bool Equals(Formula? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Canonical, other.Canonical, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc/>
    public override int GetHashCode() => Canonical.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Canonical;

    /// <summary>The canonical text of what has a value in one direction only: <c>rise((…))</c>, <c>fall((…))</c>.</summary>
    private protected static string Directed(FormulaLabel label, string canonical) => label switch
    {
        FormulaLabel.Increase or FormulaLabel.Doublings => $"rise({canonical})",
        FormulaLabel.Decline => $"fall({canonical})",
        _ => canonical,
    };

    private static ImmutableArray<InputNode> InOrder(InputNode[] inputs)
    {
        int[] places = [.. Enumerable.Range(0, inputs.Length).Where(i => inputs[i].Role is InputRole.Baseline or InputRole.Final)];
        InputNode[] changed = [.. places.Select(place => inputs[place]).OrderBy(input => input.Role)];
        for (int i = 0; i < places.Length; i++)
        {
            inputs[places[i]] = changed[i];
        }

        return [.. inputs];
    }

    private void Collect(List<InputNode> found)
    {
        if (this is InputNode input)
        {
            found.Add(input);
        }

        foreach (Formula part in Parts)
        {
            part.Collect(found);
        }
    }
}
