namespace Guangming.Domain.Data.Tests;

public sealed class TableMapTests
{
    [Fact]
    public void Key_Twice_IsRefused()
    {
        Action act = () => _ = new TableMap().Key(By.Year, "nf").Key(By.Year, "year");

        act.Should().Throw<ArgumentException>().WithMessage("The key 'year' is mapped already.*");
    }

    [Fact]
    public void Column_ScaleOfAnotherUnit_IsRefused()
    {
        Action money = () => _ = new TableMap().Column(Measures.FiscalAllocated, "cz", ColumnScale.Whole);
        Action count = () => _ = new TableMap().Column(Measures.PoorPersons, "pk_rs", ColumnScale.Fen);

        money.Should().Throw<ArgumentException>().WithMessage("'fund.fiscal.allocated' is in yuan, the column 'cz' is said to be in plain numbers.*");
        count.Should().Throw<ArgumentException>().WithMessage("'poverty.registered.persons' is in person, the column 'pk_rs' is said to be in 分.*");
    }

    [Fact]
    public void Column_UnitWithoutUsualScale_AsksForIt()
    {
        Action act = () => _ = new TableMap().Column(Measures.HeadcountRate, "rate");

        act.Should().Throw<ArgumentException>().WithMessage("The numbers of 'poverty.headcount-rate' are in percent: say how many decimals the column 'rate' has.*");
    }

    [Fact]
    public void Join_SameTableTwice_IsOneTable()
    {
        TableMap map = new TableMap().Key(By.Village, "cun")
            .Join("p.csv", Measures.RuralPopulation, "nyrk").Join("p.csv", Measures.PoorVillages, "pkc");

        map.Joins.Should().ContainSingle().Which.Columns.Select(column => column.Column).Should().Equal("nyrk", "pkc");
    }

    [Theory]
    [InlineData("元", 2)]
    [InlineData("万元", 2)]
    [InlineData("亿元", 2)]
    [InlineData("分", 2)]
    public void Scale_OfMoney_SumsInFen(string symbol, int decimals) =>
        new[] { ColumnScale.Yuan, ColumnScale.TenThousandYuan, ColumnScale.HundredMillionYuan, ColumnScale.Fen }
            .Single(scale => scale.Symbol == symbol).SumDecimals.Should().Be(decimals);
}
