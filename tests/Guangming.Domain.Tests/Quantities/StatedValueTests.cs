using System.Globalization;
using System.Text;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed partial class StatedValueTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("1.796亿元", "179600000", "yuan", "100000", false, "the last digit stands for 10万元")]
    [InlineData("4.96亿元", "496000000", "yuan", "1000000", false, "two decimals of 亿")]
    [InlineData("17,960万元", "179600000", "yuan", "10000", false, "a scale word: the last digit stands for 1万元")]
    [InlineData("6606万元", "66060000", "yuan", "10000", false, "a scale word")]
    [InlineData("1亿7960万元", "179600000", "yuan", "10000", false, "written to the 万")]
    [InlineData("一亿七千九百六十万元", "179600000", "yuan", "100000", false, "the last written digit is 六十万")]
    [InlineData("CNY 179.6 million", "179600000", "yuan", "100000", false, "the English form")]
    [InlineData("44.70万元", "447000", "yuan", "100", false, "a written zero is information")]
    [InlineData("3212.2万元", "32122000", "yuan", "1000", false, "one decimal of 万")]
    [InlineData("-0.05亿元", "-5000000", "yuan", "1000000", false, "the sign stays")]
    [InlineData("130000元", "130000", "yuan", "1", true, "plain digits with a measure word")]
    [InlineData("13055户", "13055", "household", "1", true, "plain digits with a measure word")]
    [InlineData("54362人", "54362", "person", "1", true, "plain digits with a measure word")]
    [InlineData("104名", "104", "person", "1", true, "名 counts persons")]
    [InlineData("846人次", "846", "person-time", "1", true, "person-times")]
    [InlineData("65个", "65", "other:个", "1", true, "个 alone does not say what")]
    [InlineData("三十七户", "37", "household", "1", true, "small Chinese numerals are plain digits")]
    [InlineData("两百户", "200", "household", "1", true, "small Chinese numerals are plain digits")]
    [InlineData("3千户", "3000", "household", "1000", false, "digits with 千 stand for a range")]
    [InlineData("三千万元", "30000000", "yuan", "10000000", false, "written to its last digit")]
    [InlineData("23.1%", "23.1", "percent", "0.1", false, "a percentage stands for a range")]
    [InlineData("0%", "0", "percent", "1", false, "even 0% does")]
    [InlineData("3011%", "3011", "percent", "1", false, "even without decimals")]
    [InlineData("百分之二十", "20", "percent", "1", false, "the plain digits 20")]
    [InlineData("5‰", "0.5", "percent", "0.1", false, "per mille")]
    [InlineData("三成", "30", "percent", "10", false, "a 成 is ten percent")]
    [InlineData("三成五", "35", "percent", "1", false, "三成五 is written to the percent")]
    [InlineData("21.53个百分点", "21.53", "percentage-point", "0.01", false, "points")]
    [InlineData("5个百分点", "5", "percentage-point", "1", false, "points are rounded like percent")]
    [InlineData("31.1倍", "31.1", "times", "0.1", false, "a decimal point")]
    [InlineData("3653.97元/人", "3653.97", "yuan/person", "0.01", false, "a compound unit")]
    [InlineData("达5537人", "5537", "person", "1", true, "达 changes nothing")]
    [InlineData("共110个", "110", "other:个", "1", true, "共 changes nothing")]
    public void Parse_Forms_KnowAmountStepAndExactness(
        string text, string amount, string unit, string step, bool exact, string because)
    {
        StatedValue value = StatedValue.Parse(text);
        value.Amount.Should().Be(D(amount), because);
        value.Unit.Should().Be(Unit.Parse(unit), because);
        value.Step.Should().Be(D(step), because);
        value.IsExact.Should().Be(exact, because);
        value.Qualifier.Should().Be(Qualifier.None);
        value.Text.Should().Be(text, "it reprints exactly as written");
        value.ToString().Should().Be(text, "it reprints exactly as written");
        value.Quantity.Should().Be(Quantity.Of(D(amount), Unit.Parse(unit)));
        ValueContract.Parsed(text, value);
    }

    [Theory]
    [InlineData("超13万元", Qualifier.Over, "(130000元, ∞)")]
    [InlineData("逾13万元", Qualifier.Over, "(130000元, ∞)")]
    [InlineData("突破5000万元", Qualifier.Over, "(50000000元, ∞)")]
    [InlineData("超过1000人次", Qualifier.Over, "(1000人次, ∞)")]
    [InlineData("高于3%", Qualifier.Over, "(3%, ∞)")]
    [InlineData("13万元以上", Qualifier.AtLeast, "[130000元, ∞)")]
    [InlineData("不少于5个", Qualifier.AtLeast, "[5个, ∞)")]
    [InlineData("不低于90%", Qualifier.AtLeast, "[90%, ∞)")]
    [InlineData("至少3场", Qualifier.AtLeast, "[3场, ∞)")]
    [InlineData("九成以上", Qualifier.AtLeast, "[90%, ∞)")]
    [InlineData("2%以下", Qualifier.AtMost, "(-∞, 2%]")]
    [InlineData("5个以内", Qualifier.AtMost, "(-∞, 5个]")]
    [InlineData("不超过2%", Qualifier.AtMost, "(-∞, 2%]")]
    [InlineData("不足100户", Qualifier.Under, "(-∞, 100户)")]
    [InlineData("低于3%", Qualifier.Under, "(-∞, 3%)")]
    [InlineData("不到5年", Qualifier.Under, "(-∞, 5年)")]
    [InlineData("1400多人次", Qualifier.Many, "(1400人次, 1500人次)")]
    [InlineData("1400余人次", Qualifier.Many, "(1400人次, 1500人次)")]
    [InlineData("3千多万元", Qualifier.Many, "(30000000元, 40000000元)")]
    [InlineData("4万多亿元", Qualifier.Many, "(4000000000000元, 5000000000000元)")]
    [InlineData("13多万元", Qualifier.Many, "(130000元, 140000元)")]
    [InlineData("13万多元", Qualifier.Many, "(130000元, 140000元)")]
    [InlineData("2.5亿多元", Qualifier.Many, "(250000000元, 260000000元)")]
    [InlineData("十多个", Qualifier.Many, "(10个, 20个)")]
    [InlineData("二十余户", Qualifier.Many, "(20户, 30户)")]
    [InlineData("3年多", Qualifier.Many, "(3年, 4年)")]
    [InlineData("千余人", Qualifier.Many, "(1000人, 2000人)")]
    [InlineData("约1400人", Qualifier.About, "[1350人, 1450人]")]
    [InlineData("1400人左右", Qualifier.About, "[1350人, 1450人]")]
    [InlineData("大约1.437万元", Qualifier.About, "[14365元, 14375元]")]
    [InlineData("近1400人", Qualifier.Nearly, "(1300人, 1400人)")]
    [InlineData("接近23%", Qualifier.Nearly, "(22%, 23%)")]
    [InlineData("将近5亿元", Qualifier.Nearly, "(400000000元, 500000000元)")]
    [InlineData("超百万元", Qualifier.Over, "(1000000元, ∞)")]
    [InlineData("over CNY 130,000", Qualifier.Over, "(130000元, ∞)")]
    [InlineData("at least 90%", Qualifier.AtLeast, "[90%, ∞)")]
    [InlineData("more than 1,400 person-times", Qualifier.Many, "(1400人次, 1500人次)")]
    [InlineData("-1400多元", Qualifier.Many, "(-1500元, -1400元)")]
    [InlineData("近-1400元", Qualifier.Nearly, "(-1400元, -1300元)")]
    public void Parse_Qualifiers_GiveTheirRange(string text, Qualifier qualifier, string range)
    {
        StatedValue value = StatedValue.Parse(text);
        value.Qualifier.Should().Be(qualifier);
        value.IsExact.Should().BeFalse("a bound is no value");
        value.Range().ToString().Should().Be(range);
        value.Range(RoundingReading.Truncated).Should().Be(value.Range(), "the words decide, not the rounding");
        value.ToString().Should().Be(text);
        value.Invoking(v => v.AsExact()).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("1.796亿元", "[179550000元, 179650000元]", "[179600000元, 179700000元)")]
    [InlineData("-0.05亿元", "[-5500000元, -4500000元]", "(-6000000元, -5000000元]")]
    [InlineData("44.70万元", "[446950元, 447050元]", "[447000元, 447100元)")]
    [InlineData("1.57%", "[1.565%, 1.575%]", "[1.57%, 1.58%)")]
    [InlineData("0%", "[-0.5%, 0.5%]", "[0%, 1%)")]
    [InlineData("13055户", "[13055户, 13055户]", "[13055户, 13055户]")]
    [InlineData("三成", "[25%, 35%]", "[30%, 40%)")]
    public void Range_TwoReadings_AreAsDefined(string text, string nearest, string truncated)
    {
        StatedValue.Parse(text).Range().Should().Be(ValueRange.Parse(nearest));
        StatedValue.Parse(text).Range(RoundingReading.Truncated).Should().Be(ValueRange.Parse(truncated));
    }

    [Fact]
    public void Range_Domain_CutsIt()
    {
        ValueRange domain = ValueRange.Parse("[0%, 100%]");
        StatedValue.Parse("0%").Range(domain: domain).ToString().Should().Be("[0%, 0.5%]");
        StatedValue.Parse("100%").Range(domain: domain).ToString().Should().Be("[99.5%, 100%]");
        StatedValue.Parse("0%").AsExact().Range(domain: domain).ToString().Should().Be("[0%, 0%]");
        StatedValue.Parse("不足100%").Range(domain: domain).ToString().Should().Be("[0%, 100%)");
        FluentActions.Invoking(() => StatedValue.Parse("102%").Range(domain: domain)).Should().Throw<ArgumentException>().WithMessage("*102%*");
        FluentActions.Invoking(() => StatedValue.Parse("5户").Range(domain: domain)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void In_UnitThatAcceptsTheWord_ReadsItSo()
    {
        StatedValue projects = StatedValue.Parse("65个").In(Unit.Project);
        projects.Unit.Should().Be(Unit.Project);
        projects.Text.Should().Be("65个");
        projects.IsExact.Should().BeTrue();
        projects.Should().NotBe(StatedValue.Parse("65个"), "the unit is part of what is stated");
        StatedValue.Parse("5人").In(Unit.Place).Unit.Should().Be(Unit.Place);
        StatedValue.Parse("9家").In(Unit.Workshop).Unit.Should().Be(Unit.Workshop);
        StatedValue.Parse("65个").Invoking(v => v.In(Unit.Household)).Should().Throw<InvalidOperationException>().WithMessage("*65个*household*户*");
    }

    [Fact]
    public void In_AreaInMu_ConvertsAmountAndStep()
    {
        StatedValue mu = StatedValue.Parse("1.2公顷").In(Unit.Mu);
        mu.Amount.Should().Be(18);
        mu.Step.Should().Be(1.5m, "a tenth of a hectare is 1.5 mu");
        mu.Range().ToString().Should().Be("[17.25亩, 18.75亩]");
        mu.Text.Should().Be("1.2公顷");
        StatedValue.Parse("12公顷").In(Unit.Mu).Range().ToString().Should().Be("[180亩, 180亩]");
    }

    [Fact]
    public void Contract_Equality_IsAboutTheStatement()
    {
        ValueContract.Equality(
            StatedValue.Parse("1.2亿元"), StatedValue.Parse("1.2亿元"), StatedValue.Parse("1.20亿元"), StatedValue.Parse("12000万元"),
            StatedValue.Parse("1.2亿元").AsExact());
        StatedValue.Parse("1.2亿元").Quantity.Should().Be(StatedValue.Parse("1.20亿元").Quantity, "they name one amount");
    }

    [Fact]
    public void Contract_Json_KeepsUnitAndExactness()
    {
        ValueContract.AsJson(StatedValue.Parse("1.796亿元"), "1.796亿元");
        ValueContract.AsJson(StatedValue.Parse("65个").In(Unit.Project), "65个(project)");
        ValueContract.AsJson(StatedValue.Parse("0%").AsExact(), "0%(exact)");
        ValueContract.AsJson(StatedValue.Parse("6.0个").In(Unit.Project).AsExact(), "6.0个(project, exact)");
    }

    [Fact]
    public void Exactly_Quantity_IsExact()
    {
        StatedValue value = StatedValue.Exactly(Quantity.Of(3653.97m, Unit.Yuan / Unit.Person));
        value.Text.Should().Be("3653.97元/人");
        value.Range().IsPoint.Should().BeTrue();
        StatedValue.Exactly(Quantity.Of(65, Unit.Project)).Should().Be(StatedValue.Parse("65个").In(Unit.Project));
    }

    [Theory]
    [InlineData("")]
    [InlineData("超")]
    [InlineData("以上")]
    [InlineData("近13万元以上")]
    [InlineData("~17960万元")]
    [InlineData("近1400多人")]
    [InlineData("约约5个")]
    [InlineData("1400多多人")]
    [InlineData("1.7x亿元")]
    [InlineData("65个(project)")]
    [InlineData("百万元")]
    [InlineData("数百人")]
    [InlineData("第23")]
    [InlineData("2015年底")]
    [InlineData("5至6个")]
    [InlineData("5-6个")]
    [InlineData("1.796亿元。")]
    public void Parse_OtherTexts_AreRefused(string text) => ValueContract.Refused<StatedValue>(text, "no stated value");

    [Fact]
    public void Parse_WideForms_AreRead() =>
        StatedValue.Parse("超１３ 万元").Quantity.Should().Be(StatedValue.Parse("超13万元").Quantity);

    [Theory]
    [InlineData("1.796亿元", "yuan", false, "1.796亿元")]
    [InlineData("65个", "project", false, "65个(project)")]
    [InlineData("13项", "project", false, "13项(project)")]
    [InlineData("0%", "percent", true, "0%(exact)")]
    [InlineData("1400多人次", "person-time", false, "1400多人次")]
    [InlineData("12公顷", "mu", false, "12公顷(mu)")]
    [InlineData("三成五", "percent", false, "三成五")]
    public void TryRead_Document_GivesTheUnitOfTheMeasure(string text, string unit, bool exact, string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        StatedValue.TryRead(utf8, null, Unit.Parse(unit), exact, out StatedValue? value, out string? fault).Should().BeTrue(fault);
        System.Text.Json.JsonSerializer.Serialize(value, ValueContract.Json).Should().Be($"\"{json}\"");
        StatedValue slow = StatedValue.Parse(text).In(Unit.Parse(unit));
        slow = exact ? slow.AsExact() : slow;
        value.Should().Be(slow, "the fast path reads what the full one reads");
        (value!.Amount, value.Step, value.UnitStep, value.IsExact).Should().Be((slow.Amount, slow.Step, slow.UnitStep, slow.IsExact));
        StatedValue.TryRead(utf8, text, Unit.Parse(unit), exact, out value, out _).Should().BeTrue();
        value!.Text.Should().BeSameAs(text, "a text at hand is not made anew");
    }

    [Theory]
    [InlineData("65个", "household", false, "\"65个\" is in 个*household*户*")]
    [InlineData("1.7x亿元", "yuan", false, "*at position 3 expected*")]
    [InlineData("超13万元", "yuan", true, "*no qualifier*exact*")]
    [InlineData("54362人", "person-time", false, "*in 人 (person)*person-time*")]
    public void TryRead_Fault_SaysWhatIsWrong(string text, string unit, bool exact, string message)
    {
        StatedValue.TryRead(Encoding.UTF8.GetBytes(text), null, Unit.Parse(unit), exact, out StatedValue? value, out string? fault).Should().BeFalse();
        value.Should().BeNull();
        fault.Should().Match(message);
    }
}
