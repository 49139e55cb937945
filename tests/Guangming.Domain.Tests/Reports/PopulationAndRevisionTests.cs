using System.Collections.Immutable;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

/// <summary>Which populations and revisions hold together.</summary>
public sealed class PopulationAndRevisionTests
{
    private static readonly FigureDraft Persons = Figure("a", Measures.PersonsReached, "5人");
    private static readonly Measure Guests = new("guests", new("客人", "guests"), Unit.PersonTime, MeasureKind.Tally, Additivity.Flow);

    [Theory]
    [InlineData("coverage.persons", "5人", true)]
    [InlineData("coverage.households", "5户", true)]
    [InlineData("poverty.headcount-rate", "1.5%", true)]
    [InlineData("labour.trained.sessions", "5人次", true)]
    [InlineData("growth.points", "1.5个百分点", true)]
    [InlineData("fund.fiscal.allocated", "5元", false)]
    [InlineData("labour.posts", "5个", false)]
    [InlineData("fund.per-person", "5元/人", false)]
    public void Build_Population_IsOfCountsOfPeopleAndOfRates(string code, string value, bool isTaken)
    {
        Measure measure = Measures.TryGet(code, out Measure? known) ? known : code == "fund.per-person"
            ? new Measure(code, new(null, code), Unit.Parse("yuan/person"), MeasureKind.Other, Additivity.Average)
            : Guests;
        ReportBuilder builder = Builder().Add(Figure("a", measure, value) with { Population = PopulationGroup.RegisteredPoor });

        builder.TryBuild(out _, out ImmutableArray<Finding> findings).Should().Be(isTaken);
        findings.Select(finding => (finding.Id, finding.Path)).Should().Equal(isTaken ? [] : [("GM1019", "$.figures[0].population")]);
        findings.All(finding => finding.Message.English!.EndsWith("counts no people, so it has no population: expected a count of people or households, or a rate", StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Build_RevisionOfTheSameNumber_IsTaken()
    {
        FigureDraft revision = Persons with { Id = "b", Value = "6人", Revision = RevisionStatus.Revised };

        Report report = Report([FigureRelation.Revises("b", "a")], Persons with { Revision = RevisionStatus.Preliminary }, revision);

        report["b"].Revision.Should().Be(RevisionStatus.Revised);
        Report([FigureRelation.Revises("b", "a")], Persons, revision with { Period = Persons.Period.With(DateSource.Reading) }).Figures.Count
            .Should().Be(2, "where the dates come from makes no other period of them");
    }

    public static TheoryData<string> Differences => ["measures", "subjects", "populations", "periods"];

    [Theory]
    [MemberData(nameof(Differences))]
    public void Build_RevisionOfAnotherNumber_IsRefused(string differs)
    {
        FigureDraft revision = Persons with { Id = "b" };
        revision = differs switch
        {
            "measures" => revision with { Measure = Measures.PostsOffered, Value = "6个" },
            "subjects" => revision with { Subject = new Subject(Main, axes: [ScopeValue.ForEducation]) },
            "populations" => revision with { Population = PopulationGroup.Students },
            _ => revision with { Period = To2019 },
        };

        Builder().Add(Persons).Add(revision).Add(FigureRelation.Revises("b", "a")).TryBuild(out _, out ImmutableArray<Finding> findings).Should().BeFalse();

        findings.Should().ContainSingle();
        (findings[0].Id, findings[0].Path).Should().Be(("GM1020", "$.relations[0]"));
        findings[0].Message.English.Should().Be($"b cannot revise a: their {differs} differ; a revision states the same number anew");
        findings[0].Figures.Should().Equal("b", "a");
    }

    [Fact]
    public void Build_RevisionsInACircle_AreRefused()
    {
        ReportBuilder builder = Builder()
            .Add(Persons).Add(Persons with { Id = "b" }).Add(Persons with { Id = "c" })
            .Add(FigureRelation.Revises("b", "a")).Add(FigureRelation.Revises("c", "b")).Add(FigureRelation.Revises("a", "c"));

        builder.TryBuild(out _, out ImmutableArray<Finding> findings).Should().BeFalse();

        findings.Should().ContainSingle().Which.Id.Should().Be("GM1021");
        findings[0].Message.English.Should().StartWith("a figure revises itself: ");
    }

    [Fact]
    public void CompareWith_OtherAxesOrPopulation_IsAnotherNumber()
    {
        Report one = Report(Persons with { Subject = new Subject(Main, axes: [ScopeValue.CityBudget, ScopeValue.ForHealth]), Population = PopulationGroup.Students });
        Report same = Report(Persons with { Subject = new Subject(Main, axes: [ScopeValue.ForHealth, ScopeValue.CityBudget]), Population = PopulationGroup.Students });

        one.CompareWith(same).ToString().Should().Be("1 Equal");
        one.CompareWith(Report(Persons with { Population = PopulationGroup.Students })).ToString().Should().Be("1 OnlyInFirst, 1 OnlyInSecond");
        one.CompareWith(Report(Persons with { Subject = new Subject(Main, axes: [ScopeValue.CityBudget, ScopeValue.ForHealth]) })).ToString().Should().Be("1 OnlyInFirst, 1 OnlyInSecond");
        Report(Persons).CompareWith(Report(Persons with { Population = PopulationGroup.ReachedByFiscalAid })).ToString().Should().Be("1 Equal", "its measure says so too");
    }

    [Fact]
    public void Audit_NumberAndItsRevision_DoNotContradictEachOther()
    {
        FigureDraft[] numbers = [Persons with { Revision = RevisionStatus.Preliminary }, Persons with { Id = "b", Value = "6人", Revision = RevisionStatus.Revised }];

        ReportAuditor.Default.Audit(Report([FigureRelation.Revises("b", "a")], numbers)).With(CheckVerdict.Fails).Should().BeEmpty("the earlier number no longer stands");
        ReportAuditor.Default.Audit(Report(numbers)).With(CheckVerdict.Fails).Should().NotBeEmpty("nobody says that the one replaces the other");
    }

    [Fact]
    public void Audit_TwoNumbersOfOtherAxes_ContradictNothing()
    {
        FigureDraft city = Figure("a", Measures.FiscalAllocated, "5元") with { Subject = new Subject(Main, axes: [ScopeValue.CityBudget]) };
        FigureDraft county = Figure("b", Measures.FiscalAllocated, "6元") with { Subject = new Subject(Main, axes: [ScopeValue.CountyBudget]) };

        ReportAuditor.Default.Audit(Report(city, county)).With(CheckVerdict.Fails).Should().BeEmpty("each budget pays its own");
        ReportAuditor.Default.Audit(Report(city, county with { Subject = city.Subject })).With(CheckVerdict.Fails).Should().NotBeEmpty();
    }
}
