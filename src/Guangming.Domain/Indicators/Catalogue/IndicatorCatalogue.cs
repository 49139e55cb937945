using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Indicators by code (指标目录): the built-in ones, and beside them the user's own.</summary>
/// <remarks>Immutable and thread-safe: adding gives a new catalogue, so no application changes what another one computes.</remarks>
public sealed class IndicatorCatalogue
{
    // The indicators of measures that only a report knows, forgotten with them.
    private static readonly ConditionalWeakTable<Measure, Indicator> OfMeasures = [];

    private readonly FrozenDictionary<string, Indicator> _byCode;
    private readonly FrozenDictionary<string, IndicatorFamily> _families;

    // By the code of each measure that an indicator takes or is stated as: a report is asked only for what it can answer.
    private readonly FrozenDictionary<string, int[]> _byMeasure;

    private IndicatorCatalogue(ImmutableArray<Indicator> indicators, ImmutableArray<IndicatorFamily> families)
    {
        (All, Families) = (indicators, families);
        _byCode = indicators.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        _families = families.ToFrozenDictionary(family => family.Code, StringComparer.Ordinal);
        _byMeasure = indicators
            .SelectMany((indicator, at) => MeasuresOf(indicator).Select(measure => (measure, at)))
            .GroupBy(one => one.measure, one => one.at, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The built-in indicators and families.</summary>
    public static IndicatorCatalogue BuiltIn { get; } = MakeBuiltIn();

    /// <summary>All indicators, in the order of the catalogue.</summary>
    public IReadOnlyList<Indicator> All { get; }

    /// <summary>All families.</summary>
    public IReadOnlyList<IndicatorFamily> Families { get; }

    /// <summary>The indicator with the given code.</summary>
    /// <param name="code">The code, such as <c>fund.per-person</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest codes.</exception>
    public Indicator this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return _byCode.TryGetValue(code, out Indicator? indicator)
                ? indicator
                : throw new KeyNotFoundException(_families.ContainsKey(code)
                    ? $"'{code}' is a family: ask it for a measure, Indicators.{nameof(Indicators.GrowthRate)}.Of(measure)."
                    : $"There is no indicator '{code}'. Nearest: {string.Join(", ", NearMiss.Closest(code, _byCode.Keys.Concat(_families.Keys)))}.");
        }
    }

    /// <summary>Finds the indicator with the given code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="indicator">The indicator found.</param>
    public bool TryGet(string code, [NotNullWhen(true)] out Indicator? indicator) => _byCode.TryGetValue(code, out indicator);

    /// <summary>Finds the family with the given code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="family">The family found.</param>
    public bool TryGetFamily(string code, [NotNullWhen(true)] out IndicatorFamily? family) => _families.TryGetValue(code, out family);

    /// <summary>This catalogue with further indicators.</summary>
    /// <param name="indicators">The indicators; their codes must be free.</param>
    /// <exception cref="ArgumentException">A code is taken.</exception>
    public IndicatorCatalogue With(params IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ImmutableArray<Indicator>.Builder all = ImmutableArray.CreateBuilder<Indicator>();
        all.AddRange(All);
        HashSet<string> taken = [.. _byCode.Keys, .. _families.Keys];
        foreach (Indicator indicator in indicators)
        {
            ArgumentNullException.ThrowIfNull(indicator, nameof(indicators));
            if (!taken.Add(indicator.Code))
            {
                throw new ArgumentException($"The code '{indicator.Code}' is taken: an own indicator needs one of its own.", nameof(indicators));
            }

            all.Add(indicator);
        }

        return new IndicatorCatalogue(all.ToImmutable(), [.. Families]);
    }

    /// <summary>Every indicator that a report says something about, for each of its pairings (逐项计算).</summary>
    /// <remarks>
    /// An indicator none of whose inputs is stated is left out; one of which some are is there, with the reason why it has no
    /// value. Families have a member for each change, target, or pair of persons and households that the report names.
    /// </remarks>
    /// <param name="report">The report.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <returns>The results by pairing, then in the order of the catalogue.</returns>
    public ImmutableArray<IndicatorResult> Evaluate(Report report, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ImmutableArray<IndicatorResult>.Builder results = ImmutableArray.CreateBuilder<IndicatorResult>();
        foreach (Pairing pairing in report.Content.Pairings)
        {
            Evaluate(report, pairing, options ?? EvaluationOptions.Default, results);
        }

        return results.DrainToImmutable();
    }

    /// <summary>Every indicator that a report says something about, for one of its pairings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public ImmutableArray<IndicatorResult> EvaluatePairing(Report report, Pairing pairing, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(pairing);
        Indicator.RequireOf(report, pairing);
        ImmutableArray<IndicatorResult>.Builder results = ImmutableArray.CreateBuilder<IndicatorResult>();
        Evaluate(report, pairing, options ?? EvaluationOptions.Default, results);
        return results.DrainToImmutable();
    }

    /// <summary>The indicator that a relation's code names, for inputs in the order of its formula.</summary>
    internal bool TryBind(string code, IReadOnlyList<Figure> inputs, [NotNullWhen(true)] out Indicator? indicator) =>
        _byCode.TryGetValue(code, out indicator)
            ? indicator.Formula.Inputs.Length == inputs.Count
            : _families.TryGetValue(code, out IndicatorFamily? family) && family.TryBind(inputs, out indicator);

    private void Evaluate(Report report, Pairing pairing, EvaluationOptions options, ImmutableArray<IndicatorResult>.Builder results)
    {
        SortedSet<int> concerned = [];
        foreach (Measure measure in report.Index.MeasuresOf(pairing))
        {
            if (_byMeasure.TryGetValue(measure.Code, out int[]? indicators))
            {
                concerned.UnionWith(indicators);
            }
            else if (!_families.ContainsKey(measure.Code))
            {
                Add(OfMeasure(measure));
            }
        }

        foreach (int at in concerned)
        {
            Add(All[at]);
        }

        foreach (IndicatorFamily family in Families)
        {
            int before = results.Count;
            foreach (Indicator member in FamilyMembers.Of(family, report, pairing))
            {
                Add(member);
            }

            // A growth that is stated without what it grew from is all there is to know of it.
            if (results.Count == before && report.Index.MeasuresOf(pairing).FirstOrDefault(measure => string.Equals(measure.Code, family.Code, StringComparison.Ordinal)) is { } stated)
            {
                Add(OfMeasure(stated));
            }
        }

        void Add(Indicator indicator) => results.Add(indicator.Evaluate(new ResultContext(indicator, report, pairing, null, options)));
    }

    private static Indicator OfMeasure(Measure measure) => OfMeasures.GetValue(measure, one => Indicator.Of(one));

    private static IEnumerable<string> MeasuresOf(Indicator indicator)
    {
        IEnumerable<string> inputs = indicator.Formula.Inputs.Select(input => input.Measure.Code);
        return indicator.StatedAs is { } stated ? inputs.Append(stated.Code) : inputs;
    }

    private static IndicatorCatalogue MakeBuiltIn()
    {
        IReadOnlyList<Indicator> computed = Indicators.Computed();
        HashSet<string> codes = [.. computed.Select(indicator => indicator.Code), .. Indicators.AllFamilies().Select(family => family.Code)];
        return new IndicatorCatalogue(
            [.. computed, .. Measures.All.Where(measure => !codes.Contains(measure.Code)).Select(measure => Indicator.Of(measure))],
            [.. Indicators.AllFamilies()]);
    }
}
