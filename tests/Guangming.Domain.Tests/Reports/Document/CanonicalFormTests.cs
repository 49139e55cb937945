using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain.Tests;

public sealed class CanonicalFormTests
{
    private static readonly Report Full = Report.FromJson(Documents.Full);

    [Fact]
    public void ToCanonicalJson_OfTheSmallestReport_IsWrittenOutHere() =>
        Report.FromJson(Documents.Minimal).ToCanonicalJson().Should().Be(
            """{"divisions":[],"figures":[],"formatVersion":"1.0","leftOut":[],"measures":[],"milestones":[],"pairings":[],"relations":[],"source":{"kind":"newspaper","language":"zh","published":"2021-01-15T09:00:00+08:00","publisher":{"zh":"报社"},"title":{"zh":"年报"}}}""",
            "members stand in the order of their UTF-16 units, without white space");

    [Fact]
    public void ContentHash_IsTheSha256OfTheCanonicalForm() =>
        Full.ContentHash.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Full.ToCanonicalJson()))));

    [Fact]
    public void ToCanonicalJson_ReadAgain_IsAFixedPoint()
    {
        Report again = Report.FromJson(Full.ToCanonicalJson());

        again.ToCanonicalJson().Should().Be(Full.ToCanonicalJson());
        again.Should().Be(Full);
    }

    [Fact]
    public void ToCanonicalJson_Strings_AreEscapedAsLittleAsRfc8785Says()
    {
        string json = JsonTree.Insert(Documents.Minimal, "$", """ "z":"\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\/\u007f\u2028<𝄞" """);

        Report.FromJson(json).ToCanonicalJson().Should().EndWith(",\"z\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028<𝄞\"}");
    }

    [Fact]
    public void ToCanonicalJson_Names_AreSortedByUtf16Units()
    {
        // The example of RFC 8785, 3.2.3.
        string json = JsonTree.Insert(
            Documents.Minimal, "$", """ "x":{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7} """);

        Report.FromJson(json).ToCanonicalJson().Should().EndWith("\"x\":{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}}");
    }

    [Theory]
    [InlineData("\"value\": \"1.2亿元\"", "\"value\": \"1.20亿元\"", true, true, "another precision is another statement")]
    [InlineData("\"value\": \"40户\"", "\"value\": \"41户\"", true, true, "another number")]
    [InlineData("\"end\": \"2020-12-31\"", "\"end\": \"2020-11-30\"", true, true, "another date")]
    [InlineData("\"origin\": \"inferred\"", "\"origin\": \"stated\"", true, true, "another relation")]
    [InlineData("\"start\": 41", "\"start\": 42", true, true, "another place in the text")]
    [InlineData("\"budget-level\": \"city\"", "\"budget-level\": \"county\"", true, true, "another budget")]
    [InlineData("\"budget-level\": \"city\", ", "\"budget-level\": \"city\", \"note\": \"a\", ", true, true, "an axis is no wording, whatever it is called")]
    [InlineData("\"axes\": { \"use\": \"infrastructure\" },", "", true, true, "a milestone's scope")]
    [InlineData("\"population\": \"registered-poor\"", "\"population\": \"students\"", true, true, "other people")]
    [InlineData("\"revision\": \"preliminary\"", "\"revision\": \"final\"", true, true, "how final it is")]
    [InlineData("\"countedApart\": true", "\"countedApart\": false", true, true, "its numbers are in its parent's then")]
    [InlineData("\"formatVersion\": \"1.1\"", "\"formatVersion\": \"1.0\"", false, false, "it is written in the version that it needs")]
    [InlineData("虚构。", "编造。", true, false, "a note explains")]
    [InlineData("青石区年报", "青石区年度报告", true, false, "a title names")]
    [InlineData("桥通了。", "桥通车了。", true, false, "the wording of a milestone")]
    [InlineData("序数。", "这是序数。", true, false, "the reason for leaving out")]
    [InlineData("\"code\": \"tea.sales\"", "\"code\":   \"tea.sales\"", false, false, "layout says nothing")]
    [InlineData("\"status\": \"actual\",", "", false, false, "actual is understood")]
    public void Hashes_OfAChangedReport_ChangeWithWhatTheyCover(string part, string with, bool content, bool facts, string because)
    {
        Report changed = Report.FromJson(Documents.FullWith(part, with));

        (changed.ContentHash != Full.ContentHash).Should().Be(content, because);
        (changed.FactsHash != Full.FactsHash).Should().Be(facts, because);
        changed.Equals(Full).Should().Be(!content, because);
    }

    [Fact]
    public void Hashes_OfTheShippedReport_SurviveRoundTrips()
    {
        Report shipped = Reports.Guangming2020;
        Report again = Report.FromJson(JsonSerializer.Serialize(Report.FromJson(shipped.ToJson())));

        again.ContentHash.Should().Be(shipped.ContentHash);
        again.FactsHash.Should().Be(shipped.FactsHash);
        again.Figures.All.Should().Equal(shipped.Figures.All, "each figure is equal by content");
        again.Relations.Should().Equal(shipped.Relations);
        again.Milestones.Should().Equal(shipped.Milestones);
        again.LeftOut.Should().Equal(shipped.LeftOut);
        again.Source.Should().Be(shipped.Source);
        Report.FromJson(TestData.ShippedDocument).Should().Be(shipped, "what ships is what lies in the repository");
        shipped.ContentHash.Should().MatchRegex("^[0-9a-f]{64}$").And.NotBe(shipped.FactsHash);
    }
}
