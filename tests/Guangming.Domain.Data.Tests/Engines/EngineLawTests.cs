using CsCheck;
using Guangming.Domain.Data.DuckDB;

namespace Guangming.Domain.Data.Tests;

/// <summary>What holds whatever the rows are.</summary>
public sealed class EngineLawTests : IDisposable
{
    private static readonly string[] Places = ["451029104", "451029105", "451030", "440311003", "440311003001", ""];
    private static readonly Gen<Row> Rows = Gen.Select(
        Gen.Int[0, Places.Length - 1], Gen.Int[2018, 2020], Gen.Long[-3, 1_000_000_000_000], Gen.Long[0, 50], Gen.Int[0, 24],
        (place, year, fen, persons, nulls) => new Row(Places[place], year, nulls % 5 == 0 ? null : fen, nulls / 5 == 0 ? null : persons));

    private static readonly TableMap Map = new TableMap().Key(By.Village, "xzqh").Key(By.Year, "nf")
        .Column(Measures.FiscalAllocated, "cz").Column(Measures.PersonsReached, "rs");

    private readonly string _folder = Directory.CreateTempSubdirectory("guangming-laws").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sums_AnyRows_AreTheSameInMemoryAndInDuckDb() => Rows.Array[0, 60].Sample(
        rows =>
        {
            string file = Write(rows);
            using DuckDbSource engine = new(file, Map);
            MemorySource memory = new(CsvTable.ReadFileAsync(file, TableSchema.Of(Map)).GetAwaiter().GetResult(), Map);
            foreach (By[] by in new By[][] { [], [By.Year], [By.County, By.Year], [By.Village, By.Year] })
            {
                Ask(memory, by).Should().Equal(Ask(engine, by));
            }
        },
        iter: 40,
        threads: 1);

    [Fact]
    public void Sums_OfParts_AddToTheWhole() => Gen.Select(Rows.Array[0, 40], Rows.Array[0, 40]).Sample(
        (first, second) =>
        {
            GroupSums[] parts = [Total(first), Total(second)];
            GroupSums whole = Total([.. second, .. first]);
            whole.Sums.Select(sum => sum.Units).Should().Equal(parts[0].Sums.Zip(parts[1].Sums, (a, b) => a.Units + b.Units));
            (whole.Rows, whole.RowsLeftOut).Should().Be((parts[0].Rows + parts[1].Rows, parts[0].RowsLeftOut + parts[1].RowsLeftOut));
        },
        iter: 25,
        threads: 1);

    [Fact]
    public void Groups_OfAWiderLevel_AreTheSumsOfTheNarrower() => Rows.Array[1, 60].Sample(
        rows =>
        {
            using DuckDbSource source = new(Write(rows), Map);
            List<GroupSums> villages = Sums(source, By.Village, By.Year);
            List<GroupSums> provinces = Sums(source, By.Province, By.Year);
            provinces.Select(group => FormattableString.Invariant($"{group.Keys[0]} {group.Keys[1]} {group.Sums[0]} {group.Sums[1]} {group.Rows} {group.RowsLeftOut}")).Should().Equal(villages
                .GroupBy(group => (Province: group.Keys[0].Division?.Province.ToString() ?? "not stated", Year: group.Keys[1]))
                .OrderBy(group => group.Key.Province == "not stated" ? string.Empty : group.Key.Province, StringComparer.Ordinal).ThenBy(group => group.Key.Year)
                .Select(group => FormattableString.Invariant($"{group.Key.Province} {group.Key.Year} {Sum([.. group], 0)} {Sum([.. group], 1)} {group.Sum(one => one.Rows)} {group.Sum(one => one.RowsLeftOut)}")));
        },
        iter: 25,
        threads: 1);

    [Fact]
    public async Task SumAsync_SeveralThreads_EachGetsAllGroups()
    {
        string file = Write([.. Enumerable.Range(0, 20_000).Select(row => new Row(Places[row % 4], 2019 + (row % 2), row, row % 7))]);
        using DuckDbSource source = new(file, Map);
        List<string> expected = Ask(source, [By.County, By.Year]);

        List<string>[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Ask(source, [By.County, By.Year]), TestContext.Current.CancellationToken)));

        answers.Should().OnlyContain(answer => answer.SequenceEqual(expected));
    }

    [Fact]
    public async Task SumAsync_MoreGroupsThanMemory_GoesToDisk()
    {
        const int Count = 400_000;
        string file = Path.Join(_folder, "many.parquet");
        string spill = Path.Join(_folder, "spill");
        By household = By.Text("household", new LocalizedText("户号", "household"));
        TableMap map = new TableMap().Key(household, "hh").Column(Measures.PersonsReached, "rs");
        await ParquetFile.WriteAsync<int>(
            file,
            [ParquetColumn<int>.Text("hh", n => FormattableString.Invariant($"household-with-a-long-name-{n:D12}")), ParquetColumn<int>.Whole("rs", n => n % 5)],
            AsyncEnumerable.Range(0, Count),
            cancellationToken: TestContext.Current.CancellationToken);
        using DuckDbSource source = new(file, map, new DuckDbOptions { MemoryLimit = 64L << 20, Threads = 1, SpillFolder = spill });
        long groups = 0;
        await foreach (GroupSums group in source.SumAsync(new AggregateQuery(map, [Formula.Input(Measures.PersonsReached)], [household]), null, TestContext.Current.CancellationToken))
        {
            groups += (int)group.Sums[0].Units == (int)(groups % 5) ? 1 : 0;
        }

        groups.Should().Be(Count);
    }

    private static string Sum(GroupSums[] groups, int at) =>
        new ExactSum(groups.Aggregate(System.Numerics.BigInteger.Zero, (sum, group) => sum + group.Sums[at].Units), groups[0].Sums[at].Decimals).ToString();

    private static List<string> Ask(IAggregateSource source, By[] by) =>
        [.. Sums(source, by).Select(group => FormattableString.Invariant($"{string.Join(' ', group.Keys)}: {string.Join(' ', group.Sums)} {group.Rows}+{group.RowsLeftOut}"))];

    private static List<GroupSums> Sums(IAggregateSource source, params By[] by) =>
        source.SumAsync(new AggregateQuery(Map, [Formula.Input(Measures.FiscalAllocated), Formula.Input(Measures.PersonsReached)], by)).ToBlockingEnumerable().ToList();

    private GroupSums Total(Row[] rows)
    {
        using DuckDbSource source = new(Write(rows), Map);
        return Sums(source).Single();
    }

    private string Write(Row[] rows)
    {
        string file = Path.Join(_folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllLines(file, rows.Select(row => FormattableString.Invariant($"{row.Place},{row.Year},{(row.Fen is { } fen ? new ExactSum(fen, 2).ToString() : string.Empty)},{row.Persons}")).Prepend("xzqh,nf,cz,rs"));
        return file;
    }

    private sealed record Row(string Place, int Year, long? Fen, long? Persons);
}
