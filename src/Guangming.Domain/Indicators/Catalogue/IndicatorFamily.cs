using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>One definition for the numbers of many measures (通用指标), such as a growth rate of whatever has a baseline and a final value.</summary>
/// <remarks>
/// Immutable. Every member of a family has its code; which measure it is about is said by its formula and its name. A
/// report evaluates those members whose inputs it puts side by side.
/// </remarks>
public sealed class IndicatorFamily
{
    private readonly Func<ImmutableArray<Measure>, Indicator> _define;
    private readonly FamilyPlan _plan;

    // Members are made once for each measure, and forgotten with it: reports bring measures of their own.
    private readonly ConditionalWeakTable<Measure, ConditionalWeakTable<Measure, Indicator>> _members = [];

    internal IndicatorFamily(string code, LocalizedText name, FamilyPlan plan, Func<ImmutableArray<Measure>, Indicator> define) =>
        (Code, Name, _plan, _define) = (code, name, plan, define);

    /// <summary>The code that all its members share, such as <c>growth.rate</c>.</summary>
    public string Code { get; }

    /// <summary>The Chinese and English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many measures a member takes: two for persons per household, else one.</summary>
    public int MeasureCount => _plan == FamilyPlan.Companions ? 2 : 1;

    internal FamilyPlan Plan => _plan;

    /// <summary>The member for a measure.</summary>
    /// <param name="measures">The measure; for persons per household, that of the persons and that of the households.</param>
    /// <exception cref="ArgumentException">There are more or fewer measures than <see cref="MeasureCount"/>, or their units do not fit the formula.</exception>
    public Indicator Of(params ReadOnlySpan<Measure> measures)
    {
        if (measures.Length != MeasureCount)
        {
            throw new ArgumentException(FormattableString.Invariant($"'{Code}' takes {MeasureCount} measures; {measures.Length} were given."), nameof(measures));
        }

        foreach (Measure measure in measures)
        {
            ArgumentNullException.ThrowIfNull(measure, nameof(measures));
        }

        ImmutableArray<Measure> all = [.. measures];
        return _members.GetValue(all[0], _ => []).GetValue(all[^1], _ => _define(all));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The member whose inputs some figures are, in the order of its formula.</summary>
    internal bool TryBind(IReadOnlyList<Figure> inputs, [NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = null;
        if (inputs.Count == 2 && (_plan == FamilyPlan.Companions) != inputs[0].Measure.Equals(inputs[1].Measure))
        {
            try
            {
                indicator = _plan == FamilyPlan.Companions ? Of(inputs[0].Measure, inputs[1].Measure) : Of(inputs[0].Measure);
            }
            catch (ArgumentException)
            {
                // The measure has no such number: persons per person.
            }
        }

        return indicator is not null;
    }
}
