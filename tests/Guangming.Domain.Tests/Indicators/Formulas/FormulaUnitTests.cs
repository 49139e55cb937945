namespace Guangming.Domain.Tests;

/// <summary>What fits is given a unit; what does not is said when the indicator is defined.</summary>
public sealed class FormulaUnitTests
{
    private static readonly Formula Persons = Measures.PersonsReached;
    private static readonly Formula Attendances = Measures.TrainingAttendances;
    private static readonly Formula Money = Measures.FiscalAllocated;
    private static readonly Formula Rate = Measures.HeadcountRate;

    public static TheoryData<string, Formula, string> Fitting => new()
    {
        { "money a person", Money / Persons, "yuan/person" },
        { "persons a household", Persons / Measures.HouseholdsReached, "person/household" },
        { "a plain ratio", Persons / Measures.PersonsPlaced, "1" },
        { "money of both", Money + Measures.SocialDonations, "yuan" },
        { "points between percentages", Rate - Measures.ComprehensiveHeadcountRate, "percentage-point" },
        { "points relative to a percentage", Formula.Growth(Formula.Baseline(Measures.HeadcountRate), Formula.Final(Measures.HeadcountRate)), "1" },
        { "a ratio taken back", (Money / Persons) * Persons, "yuan" },
        { "doublings", Formula.Doublings(Persons, Measures.PersonsPlaced), "doubling" },
        { "a root of a ratio", Formula.Root(Persons / Measures.PersonsPlaced, 3), "1" },
        { "a measure that is per something", Measures.CollectiveIncomePerVillage, "yuan/village" },
        { "the larger of two", Formula.Max(Money, Measures.SocialDonations), "yuan" },
    };

    public static TheoryData<string, Formula, string> Unfitting => new()
    {
        { "persons and person-times", Persons + Attendances, "*coverage.persons (in person) and labour.trained (in person-time) cannot be added*" },
        { "persons per person-time", Persons / Attendances, "*persons and person-times do not mix*" },
        { "person-times by persons", Attendances * Persons, "*persons and person-times do not mix*" },
        { "money a person by person-times", (Money / Persons) * Attendances, "*persons and person-times do not mix*" },
        { "money and persons", Money + Persons, "*fund.fiscal.allocated (in yuan) and coverage.persons (in person) cannot be added*" },
        { "households less persons", Measures.HouseholdsReached - Persons, "*cannot be subtracted*" },
        { "percent and points", Rate + (Rate - Measures.ComprehensiveHeadcountRate), "*cannot be added*" },
        { "the smaller of unlike things", Formula.Min(Money, Persons), "*cannot be compared*" },
        { "a share of unlike things", Formula.Share(Persons, Measures.HouseholdsReached), "*cannot be compared*" },
        { "growth from households to persons", Formula.Growth(Measures.HouseholdsReached, Persons), "*cannot be subtracted*" },
        { "a completion of unlike things", Formula.Completion(Money, Persons), "*cannot be compared*" },
        { "a root of money", Formula.Root(Money, 2), "*no plain ratio: it has no root here*" },
        { "a logarithm of money", Formula.Log2(Money), "*no plain ratio: it has no logarithm here*" },
        { "a yearly growth without baseline", Formula.AnnualGrowth(Persons, Measures.PersonsPlaced), "*no baseline and final value*" },
        { "a fault deep within", Formula.Max(Money, Money * ((Persons + Attendances) / Persons)), "*cannot be added*" },
        { "no input", Formula.Constant(1) + Formula.Constant(2), "*a formula has 1 to 64 inputs*" },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void Unit_OfWhatFits_FollowsFromItsParts(string what, Formula formula, string unit)
    {
        formula.Fault.Should().BeNull(what);
        formula.Unit.ToString().Should().Be(unit, what);
    }

    [Theory]
    [MemberData(nameof(Unfitting))]
    public void Define_WhatDoesNotFit_Throws(string what, Formula formula, string message) =>
        FluentActions.Invoking(() => Indicator.Define("own.number", "自定", "own", formula))
            .Should().Throw<ArgumentException>(what).WithMessage("'own.number' cannot be defined: " + message);

    [Theory]
    [MemberData(nameof(Unfitting))]
    public void TryDefine_WhatDoesNotFit_ReportsInBothLanguages(string what, Formula formula, string message)
    {
        bool isDefined = Indicator.TryDefine("own.number", "自定", "own", formula, out Indicator? indicator, out LocalizedText? fault);

        isDefined.Should().BeFalse(what);
        indicator.Should().BeNull();
        fault!.English.Should().Match(message);
        fault.Chinese.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Unit_OfWhatDoesNotFit_ThrowsTheFault()
    {
        Formula formula = Persons + Attendances;

        formula.Invoking(one => one.Unit).Should().Throw<InvalidOperationException>().WithMessage("*cannot be added*");
    }

    [Theory]
    [InlineData("yuan", "*yuan/person does not convert to yuan*")]
    [InlineData("yuan/household", "*does not convert to yuan/household*")]
    public void Define_UnitThatTheFormulaDoesNotGive_Throws(string unit, string message) =>
        FluentActions.Invoking(() => Indicator.Define("own.number", null, "own", Money / Persons, unit: Unit.Parse(unit)))
            .Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Define_AnotherUnitOfTheSameThing_Converts()
    {
        Indicator share = Indicator.Define("own.share", null, "own", Persons / Measures.PersonsPlaced, unit: Unit.Percent);

        share.EvaluateStatements([StatedValue.Parse("1人"), StatedValue.Parse("4人")]).ToString().Should().Be("25.00%");
    }

    [Fact]
    public void TryDefine_WhatFits_IsWhatDefineGives()
    {
        bool isDefined = Indicator.TryDefine("own.number", "自定", "own", Money / Persons, out Indicator? indicator, out LocalizedText? fault);

        isDefined.Should().BeTrue();
        fault.Should().BeNull();
        indicator.Should().Be(Indicator.Define("own.number", "自定", "own", Money / Persons));
    }

    [Theory]
    [InlineData("Own", "own", "*not a code*")]
    [InlineData("own.number", " ", "a name is missing")]
    public void TryDefine_MalformedCodeOrName_Reports(string code, string name, string message)
    {
        Indicator.TryDefine(code, null, name, Persons, out _, out LocalizedText? fault).Should().BeFalse();

        fault!.English.Should().Match(message);
    }
}
