using CsCheck;

namespace Guangming.Domain.Data.Tests;

public sealed class TableColumnTests
{
    [Fact]
    public void Numbers_WithNulls_KeepsThemApartFromZero()
    {
        TableColumn column = TableColumn.Numbers("n", [0, null, 5_000_000_000], ColumnScale.Whole);

        column.Units(0).Should().Be(0);
        column.Units(1).Should().BeNull();
        column.Units(2).Should().Be(5_000_000_000);
        column.NullCount.Should().Be(1);
        column.Invoking(one => one.Units(3)).Should().Throw<ArgumentOutOfRangeException>();
        column.Invoking(one => one.Text(0)).Should().Throw<InvalidOperationException>().WithMessage("The column 'n' is of kind Number, not Text.");
    }

    [Fact]
    public void Numbers_AnySequence_ReadsBackEqual() => Gen.Long.Nullable().Array[0, 3_000].Sample(numbers =>
    {
        TableColumn column = TableColumn.Numbers("n", numbers, ColumnScale.Whole);
        return column.Length == numbers.Length && Enumerable.Range(0, numbers.Length).All(row => column.Units(row) == numbers[row]);
    });

    [Fact]
    public void Divisions_OfAnyForm_AreOneCode()
    {
        TableColumn numbers = TableColumn.Divisions("c", [451029, 451029000, 451029000000]);
        TableColumn texts = TableColumn.Divisions("c", ["451029", null]);
        TableColumn codes = TableColumn.Divisions("c", [DivisionCode.Parse("451029"), default(DivisionCode)]);

        Enumerable.Range(0, 3).Should().OnlyContain(row => numbers.Division(row) == DivisionCode.Parse("451029"));
        texts.Division(1).Should().BeNull();
        codes.Division(1).Should().BeNull("an unspecified code names nothing");
        new Action(() => TableColumn.Divisions("c", [451029, 7])).Should().Throw<TableException>().WithMessage("row 2, column 'c': expected a division code*");
    }

    [Fact]
    public void ColumnTable_OfUnfitColumns_IsRefused()
    {
        TableColumn one = TableColumn.Counts("a", new[] { 1 });

        new Action(() => _ = new ColumnTable()).Should().Throw<ArgumentException>();
        new Action(() => _ = new ColumnTable(one, one)).Should().Throw<ArgumentException>().WithMessage("The column 'a' stands twice.*");
        new Action(() => _ = new ColumnTable(one, TableColumn.Counts("b", new[] { 1, 2 }))).Should().Throw<ArgumentException>().WithMessage("*have not as many rows.*");
    }

    [Fact]
    public async Task RecordColumns_ReadAsync_MakesColumnsOfParts()
    {
        RecordColumns<Household> columns = new RecordColumns<Household>()
            .Division("code", household => household.Code)
            .Count("persons", household => household.Persons)
            .Money("aid", household => household.Aid)
            .Number("rate", household => household.Rate, ColumnScale.OfDecimals(2))
            .Text("kind", household => household.Kind);

        ColumnTable table = await columns.ReadAsync(Households(), TestContext.Current.CancellationToken);

        table.Column("aid").Units(0).Should().Be(12_345);
        table.Column("rate").Units(0).Should().Be(157);
        table.Column("kind").Text(0).Should().Be("x");
        table.Columns.Should().OnlyContain(column => column.IsNull(1));
        columns.Invoking(one => one.Read([new Household(null, null, Money.FromYuan(0.001m), null, null)]))
            .Should().Throw<TableException>().WithMessage("row 1, column 'aid': the sum is finer than 分: expected at most 2 decimals in 元; nothing is rounded");
    }

    private static async IAsyncEnumerable<Household> Households()
    {
        await Task.Yield();
        yield return new Household(DivisionCode.Parse("451029"), 4, Money.FromYuan(123.45m), 1.57m, "x");
        yield return new Household(null, null, null, null, null);
    }

    private sealed record Household(DivisionCode? Code, long? Persons, Money? Aid, decimal? Rate, string? Kind);
}
