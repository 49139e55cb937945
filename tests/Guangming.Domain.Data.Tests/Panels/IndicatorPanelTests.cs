using System.Globalization;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Data.Tests;

public sealed class IndicatorPanelTests
{
    private static readonly TableMap Map = new TableMap()
        .Key(By.Township, "code").Key(By.Year, "year")
        .Column(Measures.FiscalAllocated, "money").Column(Measures.PersonsReached, "people");

    [Fact]
    public void Compute_Money_IsInFenAndRoundedOnce()
    {
        ColumnTable table = Table([179_600_000_00], [49_152]);

        PanelResult result = new IndicatorPanel(Map, Indicators.FiscalPerPerson).Compute(table, cancellationToken: TestContext.Current.CancellationToken);

        TableColumn perPerson = result[Indicators.FiscalPerPerson];
        perPerson.Units(0).Should().Be(3653_97, "179600000 ÷ 49152 = 3653.97135…");
        perPerson.Name.Should().Be("fund.per-person");
        perPerson.Scale.Should().Be(ColumnScale.OfDecimals(2));
        result.Result(Indicators.FiscalPerPerson, 0).ToString().Should().StartWith("3653.97");
    }

    [Fact]
    public void Compute_SumOfMoney_StaysMoney()
    {
        TableMap map = Map.Column(Measures.SocialDonations, "gifts", ColumnScale.TenThousandYuan);
        ColumnTable table = new(
            TableColumn.Fen("money", new long[] { 1, 1_796_000_000_00 }),
            TableColumn.Numbers("gifts", new long[] { 2, 45_160_000_00 }, ColumnScale.TenThousandYuan));

        TableColumn total = new IndicatorPanel(map, Indicators.FundsTotal).Compute(table, cancellationToken: TestContext.Current.CancellationToken)[Indicators.FundsTotal];

        total.Scale.Should().Be(ColumnScale.Yuan);
        total.Units(0).Should().Be(3);
        total.Units(1).Should().Be(1_841_160_000_00);
    }

    [Fact]
    public void Compute_NullZeroAndMissing_AreThreeThings()
    {
        ColumnTable table = Table([0, null, 500, 700], [4, 4, 0, null]);

        PanelResult result = new IndicatorPanel(Map, Indicators.FiscalPerPerson).Compute(table, cancellationToken: TestContext.Current.CancellationToken);

        result[Indicators.FiscalPerPerson].Units(0).Should().Be(0, "no money for four persons is zero");
        Enumerable.Range(1, 3).Should().OnlyContain(row => result[Indicators.FiscalPerPerson].IsNull(row));
        result.CountWithout(Indicators.FiscalPerPerson, NoValueKind.MissingInput).Should().Be(2);
        result.CountWithout(Indicators.FiscalPerPerson, NoValueKind.ZeroDenominator).Should().Be(1);
        result.Result(Indicators.FiscalPerPerson, 2).Reason!.Kind.Should().Be(NoValueKind.ZeroDenominator);
        result.Result(Indicators.FiscalPerPerson, 3).Reason!.ToString().Should().Be("the cell of the column 'people' is null");
    }

    [Fact]
    public void Compute_SeveralThreadsAndBuffer_GivesTheSame()
    {
        int rows = 300_000;
        Random random = new(20201221);
        long[] money = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(0, 1L << 36))];
        int[] people = [.. Enumerable.Range(0, rows).Select(_ => random.Next(0, 900))];
        ColumnTable table = new(TableColumn.Fen("money", money), TableColumn.Counts("people", people));
        IndicatorPanel panel = new(Map, Indicators.FiscalPerPerson);
        PanelBuffer buffer = new();

        PanelResult one = panel.Compute(table, cancellationToken: TestContext.Current.CancellationToken);
        List<long> steps = [];
        PanelResult two = panel.Compute(table, new PanelOptions { Threads = 2, Buffer = buffer, Progress = new Steps(steps) }, TestContext.Current.CancellationToken);

        Enumerable.Range(0, rows).Should().OnlyContain(row => one[Indicators.FiscalPerPerson].Units(row) == two[Indicators.FiscalPerPerson].Units(row));
        steps.Should().Contain(rows);

        PanelResult again = panel.Compute(Table([100], [3]), new PanelOptions { Buffer = buffer }, TestContext.Current.CancellationToken);
        again[Indicators.FiscalPerPerson].Length.Should().Be(1);
        again[Indicators.FiscalPerPerson].Units(0).Should().Be(33);
    }

    [Fact]
    public void Compute_IntoABuffer_AllocatesNothingForARow()
    {
        long Allocated(int rows)
        {
            ColumnTable table = new(TableColumn.Fen("money", new long[rows]), TableColumn.Counts("people", new long[rows]));
            IndicatorPanel panel = new(Map, Indicators.FiscalPerPerson);
            PanelOptions options = new() { Buffer = new PanelBuffer(), Groups = RowGroups.Of(table, Map) };
            panel.Compute(table, options);
            long before = GC.GetAllocatedBytesForCurrentThread();
            panel.Compute(table, options);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        _ = Allocated(1_000);
        (Allocated(400_000) - Allocated(1_000)).Should().BeLessThan(4_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Compute_Cancelled_Ends(int threads)
    {
        ColumnTable table = new(TableColumn.Fen("money", new long[200_000]), TableColumn.Counts("people", new long[200_000]));
        using CancellationTokenSource source = new();
        PanelOptions options = new() { Progress = new Cancels(source), Threads = threads };

        Action compute = () => new IndicatorPanel(Map, Indicators.FiscalPerPerson).Compute(table, options, source.Token);

        compute.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Compute_EmptyTable_HasNoRows() =>
        new IndicatorPanel(Map, Indicators.FiscalPerPerson).Compute(Table([], []), cancellationToken: TestContext.Current.CancellationToken)[Indicators.FiscalPerPerson].Length.Should().Be(0);

    [Fact]
    public void Compute_ColumnMissingOrOfAnotherKind_SaysWhich()
    {
        IndicatorPanel panel = new(Map, Indicators.FiscalPerPerson);

        panel.Invoking(one => one.Compute(new ColumnTable(TableColumn.Fen("money", new long[1])).WithName("register.csv")))
            .Should().Throw<TableException>().WithMessage("register.csv, column 'people': there is no such column; there are: money");
        panel.Invoking(one => one.Compute(new ColumnTable(TableColumn.Fen("money", new long[1]), TableColumn.Texts("people", ["x"]))))
            .Should().Throw<TableException>().WithMessage("column 'people': expected numbers; the column holds texts");
        panel.Invoking(one => one.Compute(new ColumnTable(TableColumn.Counts("money", new long[1]), TableColumn.Counts("people", new long[1]))))
            .Should().Throw<TableException>().WithMessage("column 'money': the column holds numbers with 0 decimals, the map says money");
    }

    [Fact]
    public void Constructor_InputWithoutColumn_SaysWhich() =>
        new Action(() => _ = new IndicatorPanel(Map, Indicators.HeadcountRate)).Should().Throw<ArgumentException>()
            .WithMessage("No column of the table holds 'poverty.registered.persons' of 'poverty.headcount-rate'.*");

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Compute_AnyCulture_GivesTheSameTexts(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Named(culture);
            ColumnTable table = Table([-1_234_56, null], [100, 1]);
            TableMap map = new TableMap().Column(Measures.FiscalAllocated, "money").Column(Measures.PersonsReached, "people");
            PanelResult result = new IndicatorPanel(map, Indicators.FiscalPerPerson).Compute(table, new PanelOptions { Groups = RowGroups.Of(table, map) }, TestContext.Current.CancellationToken);

            result.GroupResults(Indicators.FiscalPerPerson).Single().ToString().Should().Be("all  -12.35元/人  (rows left out: 1)");
            result[Indicators.FiscalPerPerson].ToString().Should().Be("fund.per-person (Number, 2 rows, 1 null)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ColumnTable Table(long?[] money, long?[] people) =>
        new(TableColumn.Numbers("money", money, ColumnScale.Fen), TableColumn.Numbers("people", people, ColumnScale.Whole));

    private sealed class Steps(List<long> steps) : IProgress<long>
    {
        public void Report(long value)
        {
            lock (steps)
            {
                steps.Add(value);
            }
        }
    }

    private sealed class Cancels(CancellationTokenSource source) : IProgress<long>
    {
        public void Report(long value) => source.Cancel();
    }
}
