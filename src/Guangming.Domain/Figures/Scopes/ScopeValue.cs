using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>One value of an axis (分组), such as the city's budget or what is for education.</summary>
/// <remarks>
/// Immutable; equality is by content. Its text is <c>budget-level:city</c>. A dot in the code says what it
/// lies within: <c>use:industry.planting</c> in <c>use:industry</c>.
/// </remarks>
public sealed class ScopeValue : IEquatable<ScopeValue>, ISpanParsable<ScopeValue>
{
    internal const string BudgetLevels = "central, province, city, county, township";

    private static readonly FrozenDictionary<string, LocalizedText> Names = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["budget-level:central"] = new("中央财政", "central budget"),
        ["budget-level:province"] = new("省级财政", "provincial budget"),
        ["budget-level:city"] = new("市级财政", "city budget"),
        ["budget-level:county"] = new("县（区）级财政", "county budget"),
        ["budget-level:township"] = new("乡镇（街道）财政", "township budget"),
        ["use:industry"] = new("产业", "industry"),
        ["use:education"] = new("教育", "education"),
        ["use:health"] = new("医疗卫生", "health"),
        ["use:infrastructure"] = new("基础设施", "infrastructure"),
        ["use:employment"] = new("就业", "employment"),
        ["use:housing"] = new("住房", "housing"),
        ["use:training"] = new("培训", "training"),
        ["use:consumption"] = new("消费帮扶", "consumption assistance"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names a value of an axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="code">The value's code: lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <exception cref="ArgumentException">The code is malformed, or no level of a budget.</exception>
    public ScopeValue(ScopeAxis axis, string code)
    {
        ArgumentNullException.ThrowIfNull(axis);
        (Axis, Code) = (axis, Codes.RequireCode(code, nameof(code)));
        if (!IsKnownLevel(axis, code))
        {
            throw new ArgumentException($"'{code}' is no budget level: expected one of {BudgetLevels}.", nameof(code));
        }
    }

    /// <summary>Paid by the central budget (中央财政).</summary>
    public static ScopeValue CentralBudget { get; } = new(ScopeAxis.BudgetLevel, "central");

    /// <summary>Paid by a province's budget (省级财政).</summary>
    public static ScopeValue ProvincialBudget { get; } = new(ScopeAxis.BudgetLevel, "province");

    /// <summary>Paid by a city's budget (市级财政).</summary>
    public static ScopeValue CityBudget { get; } = new(ScopeAxis.BudgetLevel, "city");

    /// <summary>Paid by a county's or district's budget (县、区级财政).</summary>
    public static ScopeValue CountyBudget { get; } = new(ScopeAxis.BudgetLevel, "county");

    /// <summary>Paid by a township's or subdistrict's budget (乡镇、街道财政).</summary>
    public static ScopeValue TownshipBudget { get; } = new(ScopeAxis.BudgetLevel, "township");

    /// <summary>For industry (用于产业).</summary>
    public static ScopeValue ForIndustry { get; } = new(ScopeAxis.Use, "industry");

    /// <summary>For education (用于教育).</summary>
    public static ScopeValue ForEducation { get; } = new(ScopeAxis.Use, "education");

    /// <summary>For health (用于医疗卫生).</summary>
    public static ScopeValue ForHealth { get; } = new(ScopeAxis.Use, "health");

    /// <summary>For infrastructure (用于基础设施).</summary>
    public static ScopeValue ForInfrastructure { get; } = new(ScopeAxis.Use, "infrastructure");

    /// <summary>The axis.</summary>
    public ScopeAxis Axis { get; }

    /// <summary>The value's code on its axis.</summary>
    public string Code { get; }

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ScopeValue? left, ScopeValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ScopeValue? left, ScopeValue? right) => !(left == right);

    /// <summary>Whether it is <paramref name="other"/> or lies within it on the same axis.</summary>
    /// <param name="other">The other value.</param>
    public bool IsWithin(ScopeValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Axis == other.Axis
            && Code.StartsWith(other.Code, StringComparison.Ordinal)
            && (Code.Length == other.Code.Length || Code[other.Code.Length] == '.');
    }

    /// <summary>Reads a text such as <c>use:education</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">It is no axis and code with a colon between, or no budget level.</exception>
    public static ScopeValue Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out ScopeValue? value)
            ? value
            : throw new FormatException($"{TextRules.Shown(s)} is no value of an axis: expected axis:code, such as budget-level:city or use:education.");
    }

    /// <summary>Reads a text such as <c>use:education</c>; false where it is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ScopeValue? result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out ScopeValue)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out ScopeValue? result)
    {
        int colon = s.IndexOf(':');
        result = colon > 0 && ScopeAxis.TryParse(s[..colon], out ScopeAxis? axis) && Codes.IsCode(s[(colon + 1)..]) && s[(colon + 1)..].ToString() is var code && IsKnownLevel(axis, code)
            ? new ScopeValue(axis, code)
            : null;
        return result is not null;
    }

    /// <summary>Whether a code can stand on an axis: the levels of a budget are a closed list.</summary>
    internal static bool IsKnownLevel(ScopeAxis axis, string code) =>
        axis != ScopeAxis.BudgetLevel || code is "central" or "province" or "city" or "county" or "township";

    static ScopeValue IParsable<ScopeValue>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ScopeValue>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ScopeValue result) =>
        TryParse(s, out result);

    static ScopeValue ISpanParsable<ScopeValue>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ScopeValue>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ScopeValue result) =>
        TryParse(s, out result);

    /// <summary>The name; of a value of one's own, the code.</summary>
    /// <param name="language">The language.</param>
    public string Name(Language language) => Names.TryGetValue(ToString(), out LocalizedText? name) ? name.In(language) : Code;

    /// <inheritdoc/>
    public bool Equals(ScopeValue? other) => other is not null && Axis == other.Axis && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScopeValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Axis, Code);

    /// <summary>Axis and code, such as <c>use:education</c>.</summary>
    public override string ToString() => $"{Axis.Code}:{Code}";
}
