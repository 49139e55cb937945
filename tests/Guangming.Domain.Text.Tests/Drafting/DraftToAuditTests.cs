using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace Guangming.Domain.Text.Tests;

/// <summary>The whole way: drafted, saved, edited by hand, loaded, audited.</summary>
public sealed class DraftToAuditTests
{
    private const string Text = "南江区2021年对口帮扶青石县工作总结\n消费帮扶销售额由2000万元增加到3000万元，增长80%。\n举办招聘会8场，提供岗位4300个。\n";

    [Fact]
    public void Draft_SavedEditedLoadedAudited_SaysWhatRestsOnUnconfirmedFigures()
    {
        Report drafted = new ReportDrafter().Draft(Text, ReportDrafter.SourceOf(Text, new LocalDate(2021, 12, 30))).Report;
        Report loaded = Report.FromJson(Encoding.UTF8.GetBytes(drafted.ToJson()));
        loaded.Should().Be(drafted);

        Check slip = Fails(loaded);
        slip.Rule.Should().Be(AuditRules.StatedGrowth);
        slip.Severity.Should().Be(Severity.Question);
        slip.Message.Chinese.Should().EndWith("（数据尚未经人确认）");
        slip.Message.English.Should().EndWith("(rests on a figure that no person has confirmed)");

        // A person looks the numbers up: they stand so in the text, and now the audit says it outright.
        string[] ids = [.. slip.Figures.Select(figure => figure.Id)];
        Report confirmed = Edit(drafted, ids, "80%");
        Fails(confirmed).Severity.Should().Be(Severity.Error);
        Fails(confirmed).Message.Chinese.Should().NotContain("确认");
        confirmed["青石县.labour.fairs"].IsConfirmed.Should().BeFalse("nobody looked at it");

        // Corrected by hand, the report is sound, and the anchor is still where the text says it.
        Report mended = Edit(drafted, ids, "50%");
        ReportAuditor.Default.Audit(mended).With(CheckVerdict.Fails).Should().BeEmpty();
        mended["青石县.growth.rate"].Anchor!.Token.Should().Be("80%");
    }

    private static Check Fails(Report report) => ReportAuditor.Default.Audit(report).With(CheckVerdict.Fails).Should().ContainSingle().Subject;

    // What a person does in the saved document: the growth written anew, the marks taken away.
    private static Report Edit(Report report, string[] ids, string growth)
    {
        JsonNode document = JsonNode.Parse(report.ToJson())!;
        foreach (JsonObject figure in document["figures"]!.AsArray().Select(node => node!.AsObject()).Where(node => ids.Contains(node["id"]!.GetValue<string>())))
        {
            figure["value"] = figure["id"]!.GetValue<string>() == "青石县.growth.rate" ? growth : figure["value"]!.GetValue<string>();
            figure.Remove("unconfirmed").Should().BeTrue();
        }

        return Report.FromJson(Encoding.UTF8.GetBytes(document.ToJsonString()));
    }
}
