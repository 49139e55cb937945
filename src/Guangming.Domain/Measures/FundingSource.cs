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
    private readonly LocalizedText? _name;

    private FundingSource(string code, LocalizedText? name = null)
        : base(code) => _name = name;

    /// <summary>Fiscal aid out of public budgets (财政帮扶资金).</summary>
    public static FundingSource Fiscal { get; } = new("fiscal", new LocalizedText("财政帮扶资金", "fiscal aid"));

    /// <summary>Money and goods donated by society (社会捐赠款物).</summary>
    public static FundingSource SocialDonation { get; } = new("social-donation", new LocalizedText("社会捐赠款物", "donations"));

    /// <summary>Aid whose source the report does not state (来源未说明的帮扶资金).</summary>
    public static FundingSource NotStated { get; } = new("not-stated", new LocalizedText("来源未说明的帮扶资金", "aid of unstated source"));

    /// <summary>Investment by companies (企业投资): business, not aid.</summary>
    public static FundingSource EnterpriseInvestment { get; } = new("enterprise-investment", new LocalizedText("企业投资", "enterprise investment"));

    /// <summary>Total investment of projects, whoever pays (项目总投资): not booked as aid.</summary>
    public static FundingSource ProjectInvestment { get; } = new("project-investment", new LocalizedText("项目总投资", "project investment"));

    /// <summary>Sales of produce of the aided area (消费扶贫销售额): turnover, not aid.</summary>
    public static FundingSource ConsumptionPurchase { get; } = new("consumption-purchase", new LocalizedText("消费扶贫销售额", "sales of produce"));

    /// <summary>Whether the money is given as aid: fiscal, donated, or of unstated source; never investment or sales.</summary>
    public bool IsAid => this == Fiscal || this == SocialDonation || this == NotStated;

    /// <summary>The name in <paramref name="language"/>; the code itself where the source is not a known one.</summary>
    /// <param name="language">The language.</param>
    public string Name(Language language) => _name?.In(language) ?? Code;

    /// <summary>The source as C# names it, for messages that say what to write.</summary>
    internal string InCode => Code switch
    {
        "fiscal" => "FundingSource.Fiscal",
        "social-donation" => "FundingSource.SocialDonation",
        "not-stated" => "FundingSource.NotStated",
        "enterprise-investment" => "FundingSource.EnterpriseInvestment",
        "project-investment" => "FundingSource.ProjectInvestment",
        "consumption-purchase" => "FundingSource.ConsumptionPurchase",
        _ => $"FundingSource.Of(\"{Code}\")",
    };

    /// <summary>The known sources share their instances; a code of one's own makes a new one.</summary>
    /// <inheritdoc/>
    public static FundingSource Of(string code) => code switch
    {
        "fiscal" => Fiscal,
        "social-donation" => SocialDonation,
        "not-stated" => NotStated,
        "enterprise-investment" => EnterpriseInvestment,
        "project-investment" => ProjectInvestment,
        "consumption-purchase" => ConsumptionPurchase,
        _ => new FundingSource(code),
    };
}
