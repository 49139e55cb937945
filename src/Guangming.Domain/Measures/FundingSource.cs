using System.ComponentModel;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>Whose money a sum is (资金来源): an open code.</summary>
/// <remarks>Kinds of money are never added unless each is named.</remarks>
[JsonConverter(typeof(OpenCodeJsonConverter<FundingSource>))]
[TypeConverter(typeof(ParsableTypeConverter<FundingSource>))]
[CultureInsensitiveType]
public sealed class FundingSource : OpenCode<FundingSource>, IOpenCodeFactory<FundingSource>
{
    private FundingSource(string code)
        : base(code)
    {
    }

    /// <summary>Fiscal aid out of public budgets (财政帮扶资金).</summary>
    public static FundingSource Fiscal { get; } = new("fiscal");

    /// <summary>Money and goods donated by society (社会捐赠款物).</summary>
    public static FundingSource SocialDonation { get; } = new("social-donation");

    /// <summary>Aid whose source the report does not state (来源未说明的帮扶资金).</summary>
    public static FundingSource NotStated { get; } = new("not-stated");

    /// <summary>Investment by companies (企业投资): business, not aid.</summary>
    public static FundingSource EnterpriseInvestment { get; } = new("enterprise-investment");

    /// <summary>Total investment of projects, whoever pays (项目总投资): not booked as aid.</summary>
    public static FundingSource ProjectInvestment { get; } = new("project-investment");

    /// <summary>Sales of produce of the aided area (消费扶贫销售额): turnover, not aid.</summary>
    public static FundingSource ConsumptionPurchase { get; } = new("consumption-purchase");

    /// <summary>Whether the money is given as aid: fiscal, donated, or of unstated source; never investment or sales.</summary>
    public bool IsAid => this == Fiscal || this == SocialDonation || this == NotStated;

    /// <summary>The name in <paramref name="language"/>; the code itself where the source is not a known one.</summary>
    /// <param name="language">The language.</param>
    public string Name(Language language) => (Code, language) switch
    {
        ("fiscal", Language.Chinese) => "财政帮扶资金",
        ("social-donation", Language.Chinese) => "社会捐赠款物",
        ("not-stated", Language.Chinese) => "来源未说明的帮扶资金",
        ("enterprise-investment", Language.Chinese) => "企业投资",
        ("project-investment", Language.Chinese) => "项目总投资",
        ("consumption-purchase", Language.Chinese) => "消费扶贫销售额",
        ("fiscal", _) => "fiscal aid",
        ("social-donation", _) => "donations",
        ("not-stated", _) => "aid of unstated source",
        ("enterprise-investment", _) => "enterprise investment",
        ("project-investment", _) => "project investment",
        ("consumption-purchase", _) => "sales of produce",
        _ => Code,
    };

    /// <inheritdoc/>
    public static FundingSource Of(string code) => new(code);
}
