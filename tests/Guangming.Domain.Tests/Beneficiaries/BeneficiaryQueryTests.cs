using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class BeneficiaryQueryTests
{
    private static readonly Report Report = Invented.Report(
        [FigureRelation.PartOf("poor", "workers")],
        Figure("lifted.households", Measures.HouseholdsLiftedOut, "100户"),
        Figure("lifted.persons", Measures.PersonsLiftedOut, "400人"),
        Figure("reached.persons", Measures.PersonsReached, "300人"),
        Figure("workers", Measures.WorkshopWorkers, "80人"),
        Figure("poor", Measures.PoorWorkshopWorkers, "60人"));

    [Fact]
    public void Union_OfTwoGroups_IsFromTheLargestToTheSum()
    {
        FigureTotal union = Report.Beneficiaries().Of(PopulationGroup.LiftedOutOfPoverty, PopulationGroup.ReachedByFiscalAid).Union();

        union.Range.Should().Be(ValueRange.Closed(400, 700, Unit.Person));
        union.Parts.Should().HaveCount(2);
    }

    [Fact]
    public void Union_WithAPart_LeavesItOut()
    {
        FigureTotal union = Report.Beneficiaries().Of(PopulationGroup.WorkshopWorkers, PopulationGroup.PoorWorkshopWorkers).Union();

        union.Value.Should().Be(Quantity.Of(80, Unit.Person), "the part lies wholly in it, so one value is known");
        union.NotAdded.Should().ContainSingle().Which.Reason.English.Should().Be("a part of workers");
    }

    [Fact]
    public void Union_OfOneGroup_IsItsCount() =>
        Report.Beneficiaries().Of(PopulationGroup.LiftedOutOfPoverty).Union(Unit.Household).Value.Should().Be(Quantity.Of(100, Unit.Household));

    [Fact]
    public void Union_OfAGroupWithoutThatUnit_IsRefused() =>
        FluentActions.Invoking(() => Report.Beneficiaries().Of(PopulationGroup.LiftedOutOfPoverty, PopulationGroup.WorkshopWorkers).Union(Unit.Household))
            .Should().Throw<InvalidOperationException>().WithMessage("The report has no beneficiaries*workshop-workers*");

    [Fact]
    public void Total_OfSeveralGroups_IsRefusedAndOffersUnion() =>
        FluentActions.Invoking(() => Report.Beneficiaries().Total())
            .Should().Throw<InvalidOperationException>().WithMessage("Refused: *groups may overlap, and 户 and 人 are different units*or ask for Union().");

    [Fact]
    public void Of_NoGroup_IsRefused() =>
        FluentActions.Invoking(() => Report.Beneficiaries().Of([])).Should().Throw<ArgumentException>().WithMessage("Name one group or more.*");

    [Fact]
    public void Households_AndPersons_AreTheOneOfEach()
    {
        BeneficiaryQuery lifted = Report.Beneficiaries().Of(PopulationGroup.LiftedOutOfPoverty);

        lifted.Households().Id.Should().Be("lifted.households");
        lifted.Persons().Id.Should().Be("lifted.persons");
        FluentActions.Invoking(() => Report.Beneficiaries().Persons()).Should().Throw<InvalidOperationException>().WithMessage("*4 figures*");
    }
}
