using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class FigureRelationTests
{
    [Fact]
    public void Together_InAnyOrder_IsOneRelation() =>
        FigureRelation.Together(["b", "a"]).Should().Be(FigureRelation.Together(["a", "b"]));

    [Fact]
    public void PartOf_TurnedRound_IsAnother() =>
        FigureRelation.PartOf("a", "b").Should().NotBe(FigureRelation.PartOf("b", "a"));

    [Theory]
    [InlineData("a")]
    [InlineData("two words")]
    [InlineData("")]
    public void PartOf_OfItselfOrOfNoId_IsRefused(string whole) =>
        FluentActions.Invoking(() => FigureRelation.PartOf("a", whole)).Should().Throw<ArgumentException>();

    [Fact]
    public void Derives_WithoutInputsOrFormula_IsRefused()
    {
        FluentActions.Invoking(() => FigureRelation.Derives("a", "growth.rate", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FigureRelation.Derives("a", "Growth", ["b"])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ToString_SaysHowTheyBelongTogether()
    {
        FigureRelation.PartOf("a", "b", RelationOrigin.Inferred).ToString().Should().Be("a is part of b (inferred)");
        FigureRelation.Together(["b", "a"]).ToString().Should().Be("a, b belong together");
        FigureRelation.Change("a", "b").ToString().Should().Be("a changes to b");
        FigureRelation.Derives("c", "growth.rate", ["a", "b"]).ToString().Should().Be("c derives by growth.rate from a, b");
    }

    [Fact]
    public void Report_AnswersFromAFigure()
    {
        Report report = Report(
            [FigureRelation.PartOf("part", "whole"), FigureRelation.Together(["whole", "people"])],
            Figure("whole", Measures.HouseholdsReached, "9户"),
            Figure("part", Measures.HouseholdsReached, "4户", To2019),
            Figure("people", Measures.PersonsReached, "20人"));

        report.PartsOf(report["whole"]).Should().Equal(report["part"]);
        report.WholesOf(report["part"]).Should().Equal(report["whole"]);
        report.CompanionsOf(report["people"]).Should().Equal(report["whole"]);
        report.PartsOf(report["people"]).Should().BeEmpty();
    }

    [Fact]
    public void Build_LongChainOfParts_IsWalkedWithoutRecursion()
    {
        const int length = 5_000;
        string Id(int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{i}");
        FigureDraft[] figures = [.. Enumerable.Range(0, length).Select(i => Figure(Id(i), Measures.Projects, "5个"))];
        FigureRelation[] chain = [.. Enumerable.Range(1, length - 1).Select(i => FigureRelation.PartOf(Id(i), Id(i - 1)))];

        Report(chain, figures).Tallies().Total().Parts.Should().ContainSingle().Which.Id.Should().Be("f0");
        FluentActions.Invoking(() => Report([.. chain, FigureRelation.PartOf("f0", Id(length - 1))], figures))
            .Should().Throw<ReportInvalidException>().Which.Findings.Should().ContainSingle(finding => finding.Id == "GM1004");
    }
}
