using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class FundingQueryTests
{
    private static readonly Report Report = Invented.Report(
        Figure("allocated", Measures.FiscalAllocated, "300万元"),
        Figure("spent", Measures.FiscalSpent, "200万元"),
        Figure("donated", Measures.SocialDonations, "50万元"),
        Figure("invested", Measures.InvestmentActual, "4亿元"));

    [Fact]
    public void Total_OfTwoStagesOfOneMoney_IsRefused() =>
        FluentActions.Invoking(() => Report.Funding().Total(FundingSource.Fiscal))
            .Should().Throw<InvalidOperationException>()
            .WithMessage("Refused: * (fund.fiscal.allocated) and * (fund.fiscal.spent) are the same money at different stages*ask for one with At(stage) or Of(measure).");

    [Fact]
    public void Total_AtOneStage_IsThatStage() =>
        Report.Funding().At(FundingStage.Spent).Total().Amount.Should().Be(Money.FromYuan(2_000_000m));

    [Fact]
    public void Total_OfNamedKinds_NamesWhatIsMissing() =>
        FluentActions.Invoking(() => Report.Funding().TotalOfAidAndBusiness(FundingSource.SocialDonation, FundingSource.ConsumptionPurchase))
            .Should().Throw<InvalidOperationException>().WithMessage("There is no sales of produce in funding.");

    [Fact]
    public void Total_OfOneKindNamedTwice_CountsItOnce() =>
        Report.Funding().Total(FundingSource.SocialDonation, FundingSource.SocialDonation).Amount.Should().Be(Money.FromYuan(500_000m));

    [Fact]
    public void Total_OfAidAndBusiness_IsAllowedByName() =>
        Report.Funding().TotalOfAidAndBusiness(FundingSource.SocialDonation, FundingSource.EnterpriseInvestment).Amount
            .Should().Be(Money.FromYuan(400_500_000m), "whoever names both means both");

    [Fact]
    public void TotalBySource_GivesEachByItself()
    {
        IReadOnlyDictionary<FundingSource, FigureTotal> totals =
            Invented.Report(Figure("a", Measures.FiscalAllocated, "3万元"), Figure("b", Measures.SocialDonations, "2万元")).Funding().TotalBySource();

        totals.Keys.Should().Equal(FundingSource.Fiscal, FundingSource.SocialDonation);
        totals[FundingSource.SocialDonation].Amount.Should().Be(Money.FromYuan(20_000m));
    }

    [Fact]
    public void From_SourceOfTheUsersOwn_IsFound()
    {
        FundingSource lottery = FundingSource.Of("lottery");
        Measure measure = new("fund.lottery", new("彩票公益金", "lottery fund"), Unit.Yuan, MeasureKind.Funding, Additivity.Flow, source: lottery);

        FundingAllocation one = Invented.Report(Figure("a", measure, "3万元")).Funding().From(lottery).Single();

        one.Source.Should().Be(lottery);
        one.Source.IsAid.Should().BeFalse("nobody has said that it is");
    }
}
