namespace Guangming.Domain.Data.Tests;

public sealed class AggregateQueryTests
{
    private static readonly TableMap Register = new TableMap()
        .Key(By.Township, "xzqh").Key(By.Year, "nf")
        .Column(Measures.PoorPersons, "pk_rs").Column(Measures.RuralPopulation, "nyrk")
        .Column(Measures.FiscalAllocated, "cz", ColumnScale.TenThousandYuan).Column(Measures.SocialDonations, "jz");

    [Fact]
    public void For_RatioOfStocks_NeedsThePeriodAmongTheKeys()
    {
        AggregateQuery query = AggregateQuery.For(Indicators.HeadcountRate, Register, [By.County, By.Year]);

        query.Inputs.Should().Equal(Formula.Input(Measures.PoorPersons), Formula.Input(Measures.RuralPopulation));
        query.Keys.Select(key => key.Column).Should().Equal("xzqh", "nf");
        Action over = () => AggregateQuery.For(Indicators.HeadcountRate, Register, [By.County]);
        over.Should().Throw<ArgumentException>().WithMessage("'poverty.headcount-rate' has no value over groups of rows: poverty.registered.persons does not add over periods: group by the period too.*");
    }

    [Fact]
    public void For_Flows_AddOverPeriods() =>
        AggregateQuery.For(Indicators.FundsTotal, Register, []).Columns.Select(column => column.Mapping.Scale.SumDecimals).Should().Equal(2, 2);

    public static TheoryData<string, string> Refused => new()
    {
        { "growth.rate", "'growth.rate' has no value over groups of rows: what combines by the rule 'none' is not computed from sums.*" },
        { "poverty.headcount-rate.change", "'poverty.headcount-rate.change' has no value over groups of rows: what combines by the rule 'none' is not computed from sums.*" },
        { "relative.income-gap", "'relative.income-gap' has no value over groups of rows: what combines by the rule 'none' is not computed from sums.*" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void For_NoFormulaOfSums_IsRefusedByName(string code, string message)
    {
        Indicator indicator = code == "growth.rate" ? Indicators.GrowthRate.Of(Measures.FiscalAllocated) : IndicatorCatalogue.BuiltIn[code];

        Action act = () => AggregateQuery.For(indicator, Register, [By.County, By.Year]);

        act.Should().Throw<ArgumentException>().WithMessage(message);
        AggregateQuery.TryFor(indicator, Register, [By.County, By.Year], out AggregateQuery? query, out LocalizedText? reason).Should().BeFalse();
        (query, reason!.Chinese).Should().Be((null, "汇总规则“none”的指标不能由各项之和计算"));
    }

    [Fact]
    public void For_MinimumSaidToBeASum_IsRefused()
    {
        Indicator least = Domain.Indicator.Define(
            "own.least", "较小者", "the lesser", Formula.Min(Measures.FiscalAllocated, Measures.SocialDonations), aggregation: AggregationRule.Sum);

        Action act = () => AggregateQuery.For(least, Register, [By.Year]);

        act.Should().Throw<ArgumentException>().WithMessage("*the formula is no linear form: adding its inputs does not add its values*");
    }

    [Fact]
    public void For_MissingColumnOrKey_NamesIt()
    {
        Action column = () => AggregateQuery.For(Indicators.FiscalPerPerson, Register, [By.Year]);
        Action key = () => AggregateQuery.For(Indicators.HeadcountRate, Register, [By.Village, By.Year]);

        column.Should().Throw<ArgumentException>().WithMessage("No column holds 'coverage.persons'. Mapped are: poverty.registered.persons = pk_rs, *");
        key.Should().Throw<ArgumentException>().WithMessage("No column of the table answers for the key 'village'. Mapped are: township = xzqh, year = nf.*");
    }

    [Fact]
    public void For_JoinedTable_HasTheKeysOfTheMainOne()
    {
        TableMap map = new TableMap().Key(By.Township, "xzqh").Column(Measures.PoorPersons, "pk_rs").Join("population.csv", Measures.RuralPopulation, "nyrk");

        AggregateQuery query = AggregateQuery.For(Indicators.HeadcountRate, map, [By.County]);

        query.Columns.Select(one => one.Join).Should().Equal(-1, 0);
        query.JoinKeys.Should().Equal(By.Township);
        query.Joins[0].Keys.Should().ContainSingle().Which.Column.Should().Be("xzqh");
    }

    [Fact]
    public void For_GroupsThatTheJoinedTableDoesNotKnow_IsRefused()
    {
        TableMap map = new TableMap().Key(By.Township, "xzqh").Key(By.Programme, "jz").Column(Measures.PoorPersons, "pk_rs")
            .Join(new TableJoin("population").Key(By.Township, "code").Column(Measures.RuralPopulation, "nyrk"));

        Action act = () => AggregateQuery.For(Indicators.HeadcountRate, map, [By.Programme]);

        act.Should().Throw<ArgumentException>().WithMessage("No column of 'population' answers for the key 'programme'. Mapped are: township = code.*");
    }
}
