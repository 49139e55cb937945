namespace Guangming.Domain.Tests;

/// <summary>Strings with a form of their own: a wrong one is refused at its path, and the message says what was expected.</summary>
public sealed class DocumentCodesTests
{
    [Theory]
    [InlineData("$.source.kind", "Newspaper", "a code: 1 to 64 lower-case")]
    [InlineData("$.source.published", "2021-01-15T09:00:00", "a time with its offset")]
    [InlineData("$.source.published", "2021-02-30T09:00:00+08:00", "a time with its offset")]
    [InlineData("$.source.published", "2021-01-15", "a time with its offset")]
    [InlineData("$.source.textSha256", "0123", "64 lower-case hexadecimal digits")]
    [InlineData("$.source.textSha256", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", "64 lower-case hexadecimal digits")]
    [InlineData("$.divisions[1].id", "two words", "an id: 1 to 128 visible characters without spaces")]
    [InlineData("$.divisions[1].code", "44039", "a division code of 6, 9 or 12 digits")]
    [InlineData("$.divisions[1].kind", "district", "one of province, prefecture, county")]
    [InlineData("$.divisions[1].from", "2018-13", "a date as \"yyyy\"")]
    [InlineData("$.pairings[0].programme", "East", "a code")]
    [InlineData("$.measures[0].code", "tea..sales", "a code")]
    [InlineData("$.measures[0].unit", "sack", "a unit such as")]
    [InlineData("$.measures[0].kind", "money", "one of other, funding")]
    [InlineData("$.measures[0].aggregation", "mean", "one of sum, stock")]
    [InlineData("$.measures[0].domain", "[1元", "a range such as")]
    [InlineData("$.measures[0].stage", "gone", "one of not-stated, allocated")]
    [InlineData("$.figures[0].status", "maybe", "one of actual, target, expectation")]
    [InlineData("$.figures[0].attribution", "nobody", "one of supporter, place")]
    [InlineData("$.figures[2].standard", "local", "one of not-stated, national, provincial")]
    [InlineData("$.figures[1].axes.budget-level", "district", "one of central, province, city, county, township")]
    [InlineData("$.figures[1].axes.use", "Tea", "a code")]
    [InlineData("$.milestones[0].axes.use", "a..b", "a code")]
    [InlineData("$.figures[2].population", "all people", "a code")]
    [InlineData("$.figures[2].revision", "corrected", "one of not-stated, preliminary, final, revised")]
    [InlineData("$.relations[4].earlier", "two words", "an id")]
    [InlineData("$.figures[0].period.basis", "total", "one of cumulative, annual")]
    [InlineData("$.figures[0].period.end", "2020-12", "a date as \"yyyy-MM-dd\"")]
    [InlineData("$.figures[0].period.end", "1442-13-06", "a date as \"yyyy-MM-dd\"")]
    [InlineData("$.figures[0].period.granularity", "week", "one of day, month, year")]
    [InlineData("$.figures[0].period.dated", "guessed", "one of stated, inherited")]
    [InlineData("$.relations[0].kind", "sum", "one of part-of, together, change, derives, revises")]
    [InlineData("$.relations[0].origin", "guessed", "one of stated, inferred")]
    [InlineData("$.milestones[0].kind", "", "a code")]
    public void FromJson_MalformedCode_IsRefusedAtItsPath(string path, string text, string expected)
    {
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, path, $"\"{text}\""));

        finding.Id.Should().Be("GM0008");
        finding.Path.Should().Be(path);
        finding.Message.English.Should().StartWith($"cannot read \"{text}\": expected ").And.Contain(expected);
    }

    [Theory]
    [InlineData("$.measures[0].domain", "[0%, 100%]", "$.measures[0]", "not in its unit")]
    [InlineData("$.measures[0].unit", "person", "$.measures[0]", "not in its unit")]
    [InlineData("$.measures[1].kind", "tally", "$.measures[1]", "beneficiaries have a group")]
    [InlineData("$.divisions[1].code", "440300", "$.divisions[1]", "the division is a county")]
    [InlineData("$.divisions[3].kind", "village", "$.divisions[3]", "Only a group has a size")]
    [InlineData("$.divisions[0].to", "2017", "$.divisions[0]", null)]
    [InlineData("$.pairings[0].to", "2015", "$.pairings[0]", "The pairing ends in 2015, before it begins in 2016-10.")]
    [InlineData("$.pairings[0].recipient[0]", "qingshi", "$.pairings[0]", "nobody supports itself")]
    public void FromJson_ThingThatContradictsItself_IsRefusedAtItsPath(string path, string text, string at, string? message)
    {
        string json = JsonTree.With(Documents.Full, path, $"\"{text}\"");
        if (message is null)
        {
            FluentActions.Invoking(() => Report.FromJson(json)).Should().NotThrow("it ended before its successor began");
            return;
        }

        Finding finding = Documents.FirstOf(json);
        finding.Id.Should().Be("GM0008");
        finding.Path.Should().Be(at);
        finding.Message.English.Should().Contain(message).And.NotContain("(Parameter", "it is a message to people");
    }

    [Theory]
    [InlineData("$.pairings[0].supporter", "[]", "one division id or more")]
    [InlineData("$.pairings[0].supporter", "[\"qingshi\",\"qingshi\"]", "each division once")]
    [InlineData("$.figures[0].period", """{"basis":"cumulative","start":"2021-01-01","end":"2020-01-01"}""", "before it starts")]
    [InlineData("$.figures[0].period", """{"basis":"annual","start":"2020-02-01","end":"2020-12-31"}""", "starts on January 1")]
    [InlineData("$.figures[5].of", """{"figure":"baihe.walkers","notNamed":true}""", "only one of")]
    [InlineData("$.figures[5].of", """{"notNamed":false}""", "the last of them true")]
    public void FromJson_ValueThatContradictsItself_IsRefused(string path, string raw, string message)
    {
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, path, raw));

        finding.Path.Should().StartWith(path);
        finding.Message.English.Should().Contain(message);
    }
}
