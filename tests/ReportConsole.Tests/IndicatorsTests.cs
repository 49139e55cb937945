using System.Text.Json;
using Guangming.Domain;
using ReportConsole.Json;

namespace ReportConsole.Tests;

public sealed class IndicatorsTests
{
    private static readonly string[] Members =
    [
        "code", "version", "nameZh", "nameEn", "pairing", "period", "baseline", "value", "low", "lowIncluded", "high", "highIncluded", "unit", "origin", "display",
        "noValueReason", "noValueMessage", "inputs", "notes", "fingerprint",
    ];

    private static readonly string[] InputMembers =
    [
        "measure", "role", "figure", "asWritten", "low", "lowIncluded", "high", "highIncluded", "unit", "line", "start", "length", "token",
    ];

    [Fact]
    public void IndicatorsJson_ShippedReport_HasEveryMemberInEveryObject()
    {
        Outcome outcome = Run.Plain("indicators", "--json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement[] all = [.. document.RootElement.EnumerateArray()];

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        all.Should().HaveSameCount(IndicatorCatalogue.BuiltIn.Evaluate(Reports.Guangming2020));
        all.Should().OnlyContain(one => one.EnumerateObject().Select(member => member.Name).SequenceEqual(Members));
        all.SelectMany(one => one.GetProperty("inputs").EnumerateArray()).Should().OnlyContain(
            input => input.EnumerateObject().Select(member => member.Name).SequenceEqual(InputMembers));
        all.Should().OnlyContain(one => (one.GetProperty("value").ValueKind == JsonValueKind.Null) == (one.GetProperty("noValueReason").ValueKind == JsonValueKind.String));
        all.Should().OnlyContain(one => one.GetProperty("fingerprint").GetString()!.Length == 64);
    }

    [Theory]
    [InlineData("tianlin", "fund.per-person", "3653.97", "yuan/person", "computed", "3653.97元/人")]
    [InlineData("tianlin", "poverty.headcount-rate", "0.0157", "percent", "stated", "1.57%")]
    [InlineData("tianlin", "poverty.headcount-rate.change", "-21.53", "percentage-point", "computed", "-21.53个百分点")]
    [InlineData("tianlin", "fund.fiscal.allocated", "179600000", "yuan", "stated", "1.796亿元")]
    [InlineData("tianlin", "workshop.poor-share", "0.8", "percent", "computed", "80.00%")]
    public void IndicatorsJson_OneIndicator_IsAPlainNumber(string pairing, string code, string value, string unit, string origin, string display)
    {
        using JsonDocument document = JsonDocument.Parse(Run.Plain("indicators", "--json").Output);
        JsonElement one = Find(document, pairing, code);

        one.GetProperty("value").GetRawText().Should().StartWith(value);
        (Text(one, "unit"), Text(one, "origin"), Text(one, "display")).Should().Be((unit, origin, display));
    }

    [Fact]
    public void IndicatorsJson_GrowthOfIncome_HasItsRangeAsFractionsAndItsInputs()
    {
        using JsonDocument document = JsonDocument.Parse(Run.Plain("indicators", "--json").Output);
        JsonElement growth = Find(document, "shanwei", "growth.rate");

        growth.GetProperty("low").GetDecimal().Should().BeInRange(30.0608m, 30.0609m);
        growth.GetProperty("high").GetDecimal().Should().BeInRange(30.1521m, 30.1522m);
        JsonElement baseline = growth.GetProperty("inputs")[0];
        (Text(baseline, "role"), Text(baseline, "asWritten"), Text(baseline, "token")).Should().Be(("baseline", "1.437万元", "1.437万元"));
        baseline.GetProperty("low").GetRawText().Should().Be("14365");
        baseline.GetProperty("high").GetRawText().Should().Be("14375");
        growth.GetProperty("inputs")[0].GetProperty("length").GetInt32().Should().Be(7);
    }

    [Fact]
    public void IndicatorsJson_EndsThatAreNotThere_AreNull()
    {
        using InventedReport invented = new();
        using JsonDocument document = JsonDocument.Parse(Run.Plain("indicators", "--json", "--report", invented.Document, "--lang", "zh").Output);
        JsonElement trained = Find(document, "yunling", "labour.trained");

        trained.GetProperty("value").ValueKind.Should().Be(JsonValueKind.Null);
        trained.GetProperty("low").GetRawText().Should().Be("400");
        trained.GetProperty("lowIncluded").GetBoolean().Should().BeFalse();
        Text(trained, "noValueReason").Should().Be("only-bounds");
        JsonElement expected = Find(document, "yunling", "village.land-income.expected");
        expected.GetProperty("low").ValueKind.Should().Be(JsonValueKind.Null);
        expected.GetProperty("lowIncluded").ValueKind.Should().Be(JsonValueKind.Null);
        Text(expected, "noValueReason").Should().Be("missing-input");
        Text(expected, "noValueMessage").Should().Contain("没有说明");
    }

    [Theory]
    [InlineData(40, "zh")]
    [InlineData(40, "en")]
    [InlineData(80, "zh")]
    [InlineData(80, "en")]
    [InlineData(100, "en")]
    [InlineData(140, "zh")]
    public void Indicators_AnyWidth_KeepsEveryNumberWithinTheLine(int width, string language)
    {
        Outcome outcome = Run.On(width, "indicators", "--lang", language);
        string letters = Columns.Letters(outcome.Output);

        outcome.Code.Should().Be(0);
        outcome.OutputLines.Should().OnlyContain(line => Columns.Of(line) <= width && line == line.TrimEnd());
        foreach (IndicatorResult result in IndicatorCatalogue.BuiltIn.Evaluate(Reports.Guangming2020))
        {
            letters.Should().Contain(result.Display ?? result.Unit.Symbol);
        }
    }

    [Fact]
    public void Indicators_WideInEnglish_StatesValueRangeUnitAndLines()
    {
        string[] lines = Run.On(140, "indicators").OutputLines;

        Cells(lines.Single(line => line.Contains("fiscal aid per person", StringComparison.Ordinal)))
            .Should().Equal("fiscal aid per person", "3653.97元/人", "[3652.95, 3654.99]", "yuan per person", "computed, line 20");
        Cells(lines.First(line => line.Contains("fiscal aid and donations", StringComparison.Ordinal)))
            .Should().Equal("fiscal aid and donations", "2.2476亿元", "[2.24705亿元, 2.24815亿元]", "yuan", "computed, lines 20, 25");
    }

    [Fact]
    public void Indicators_WithoutAValue_SayWhyBelowTheTable()
    {
        string[] lines = Run.On(140, "indicators", "--lang", "zh").OutputLines;

        lines.Should().Contain(line => line.StartsWith("无值（", StringComparison.Ordinal));
        lines.Should().Contain("  · 贫困发生率变动：没有说明：贫困发生率（基期）、贫困发生率（期末）  poverty.headcount-rate.change");
    }

    [Fact]
    public void Indicators_ReportWithoutFigures_HasNone()
    {
        Report report = new ReportBuilder(Reports.Guangming2020.Source).Build();
        using InventedReport invented = new();

        Run.Plain("indicators", "--json", "--report", invented.Write("empty.json", report.ToJson())).Output.Should().Be("[]\n");
    }

    [Theory]
    [InlineData("23.1", "0.231")]
    [InlineData("3011", "30.11")]
    [InlineData("-93.2034632034632034632034632", "-0.932034632034632034632034632")]
    [InlineData("7.9228162514264337593543950335", "0.079228162514264337593543950335")]
    [InlineData("0", "0")]
    [InlineData("-0.05", "-0.0005")]
    [InlineData("100.00", "1")]
    public void ExactNumber_OfAPercentage_MovesThePointWithoutLosingADigit(string percent, string fraction) =>
        ExactNumber.Of(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Unit.Percent)!.Value.Text.Should().Be(fraction);

    private static JsonElement Find(JsonDocument document, string pairing, string code) =>
        document.RootElement.EnumerateArray().First(one => Text(one, "pairing") == pairing && Text(one, "code") == code);

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Text(JsonElement one, string member) => one.GetProperty(member).GetString();
}
