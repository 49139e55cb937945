namespace Guangming.Domain.Data.Tests;

/// <summary>Samples from tables in memory.</summary>
public sealed class SurveyTableTests
{
    private static readonly SampleOptions Drop = new() { Missing = MissingIncomes.Drop };

    [Fact]
    public void FromTable_MoneyAndCounts_StayExact()
    {
        ColumnTable table = new(TableColumn.Fen("income", new[] { 100_000L, 250_000, 900_000 }), TableColumn.Counts("persons", new[] { 3, 1, 2 }));
        WelfareSample sample = WelfareSample.FromTable(table, "income", "persons");

        (sample.IsFen, sample.Rows, sample.Population).Should().Be((true, 3, 6));
        SurveyMeasures.Headcount(PovertyLine.Below(2500)).Evaluate(sample).Value.Should().Be(0.5);
        SurveyMeasures.Mean.Evaluate(sample).Value.Should().BeApproximately(23_500 / 6.0, 1e-11);
    }

    [Fact]
    public void FromTable_OtherNumbers_AreInTheirOwnUnit()
    {
        ColumnTable table = new(
            TableColumn.Numbers("grain", new[] { 1250, 2500 }, ColumnScale.OfDecimals(1)), TableColumn.Numbers("weight", new[] { 15, 5 }, ColumnScale.OfDecimals(1)));
        WelfareSample sample = WelfareSample.FromTable(table, "grain", "weight");

        (sample.IsFen, sample.Population).Should().Be((false, 2));
        SurveyMeasures.Mean.Evaluate(sample).Value.Should().Be(156.25);
    }

    [Fact]
    public void FromTable_AmountsBeyondIntegers_AreInDoublePrecision()
    {
        WelfareSample sample = WelfareSample.FromTable(new ColumnTable(TableColumn.Fen("income", new[] { 5_000_000_000L, 1 })), "income");

        sample.IsFen.Should().BeFalse();
        SurveyMeasures.Mean.Evaluate(sample).Value.Should().Be(25_000_000.005);
    }

    [Fact]
    public void FromTable_Nulls_AreRefusedOrDroppedAndCounted()
    {
        ColumnTable table = new ColumnTable(
            TableColumn.Fen("income", [100L, null, 300, 0]), TableColumn.Counts("persons", [1L, 1, null, 1])).WithName("register");

        FluentActions.Invoking(() => WelfareSample.FromTable(table, "income", "persons")).Should().Throw<TableException>()
            .WithMessage("register, row 2, column 'income': the number is missing*");
        WelfareSample sample = WelfareSample.FromTable(table, "income", "persons", Drop);
        (sample.Rows, sample.RowsGiven, sample.MissingDropped).Should().Be((2, 4, 2));
        SurveyMeasures.Mean.Evaluate(sample).Value.Should().Be(0.5, "a zero is no null");
        sample.By<string>(["a", "b", "c", "d"]).Select(group => group.Key).Should().Equal("a", "d");
    }

    [Fact]
    public void FromTable_RowAfterANull_IsNamedByItsPlaceInTheTable() =>
        FluentActions.Invoking(() => WelfareSample.FromTable(new ColumnTable(TableColumn.Fen("income", [null, 5L, -1])), "income", options: Drop))
            .Should().Throw<ArgumentException>().WithMessage("Row 3 has a negative income*");

    [Fact]
    public void FromTable_ColumnOfTexts_IsRefused() =>
        FluentActions.Invoking(() => WelfareSample.FromTable(new ColumnTable(TableColumn.Texts("income", ["many"])), "income"))
            .Should().Throw<TableException>().WithMessage("column 'income': expected numbers; the column holds texts");

    [Fact]
    public void FromTable_Deprivations_AreReadByName()
    {
        DeprivationScheme scheme = DeprivationScheme.Of(new DeprivationIndicator("housing", 2), new DeprivationIndicator("water", 1));
        ColumnTable table = new(
            TableColumn.Counts("water", [1L, 0, 1, null]), TableColumn.Counts("persons", [2L, 3, 4, 5]), TableColumn.Counts("housing", [1L, 1, 0, 1]));
        DeprivationSample sample = DeprivationSample.FromTable(table, scheme, "persons");

        (sample.Rows, sample.MissingDropped).Should().Be((3, 1));
        sample.Poverty(PovertyCutoff.Of(2, 3)).Headcount.Value.Should().BeApproximately(5 / 9.0, 1e-15);
        sample.Poverty(PovertyCutoff.Of(2, 3)).Indicators[1].Uncensored.Value.Should().BeApproximately(6 / 9.0, 1e-15);
        FluentActions.Invoking(() => DeprivationSample.FromTable(table, DeprivationScheme.Of(new DeprivationIndicator("persons", 1))))
            .Should().Throw<TableException>().WithMessage("row 1, column 'persons': expected 0 or 1");
    }
}
