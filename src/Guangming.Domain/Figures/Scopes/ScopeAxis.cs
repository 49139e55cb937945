using System.ComponentModel;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>Along what a scope cuts a whole (分组维度): an open code.</summary>
/// <remarks>
/// Two values of one axis are apart or one lies within the other (<c>industry.planting</c> in <c>industry</c>); values of two axes
/// cross, so that nothing is known of what they share.
/// </remarks>
[JsonConverter(typeof(OpenCodeJsonConverter<ScopeAxis>))]
[TypeConverter(typeof(ParsableTypeConverter<ScopeAxis>))]
[CultureInsensitiveType]
public sealed class ScopeAxis : OpenCode<ScopeAxis>, IOpenCodeFactory<ScopeAxis>
{
    private readonly LocalizedText? _name;

    private ScopeAxis(string code, LocalizedText? name = null)
        : base(code) => _name = name;

    /// <summary>Whose budget pays (预算级次): central, province, city, county, township.</summary>
    public static ScopeAxis BudgetLevel { get; } = new("budget-level", new LocalizedText("预算级次", "budget level"));

    /// <summary>What it is for (用途): industry, education, health, infrastructure and others.</summary>
    public static ScopeAxis Use { get; } = new("use", new LocalizedText("用途", "use"));

    /// <summary>The name; of an axis of one's own, the code.</summary>
    /// <param name="language">The language.</param>
    public string Name(Language language) => _name?.In(language) ?? Code;

    /// <summary>The known axes share their instances; a code of one's own makes a new one.</summary>
    /// <inheritdoc/>
    public static ScopeAxis Of(string code) => code switch
    {
        "budget-level" => BudgetLevel,
        "use" => Use,
        _ => new ScopeAxis(code),
    };
}
