namespace Guangming.Domain.Data.Tests;

/// <summary>One register of a million households, one definition of each indicator, the same numbers to the last digit everywhere.</summary>
public sealed class EngineEqualityTests(LoadedRegister loaded) : IClassFixture<LoadedRegister>
{
    private static readonly Dictionary<string, List<GroupSums>> Expected = [];

    public static TheoryData<string> Engines => ["memory", "duckdb-table", "duckdb-parquet", "postgresql", "clickhouse"];

    public static TheoryData<string> EnginesAndText => ["memory", "duckdb-table", "duckdb-parquet", "duckdb-csv", "postgresql", "clickhouse"];

    [Fact]
    public void Register_IsAsHardAsItShouldBe()
    {
        GeneratedRegister register = loaded.Register;
        List<GroupSums> counties = Sums(Indicators.HeadcountRate, [By.County, By.Year]);
        List<GroupSums> townships = Sums(Indicators.FiscalPerPerson, [By.Township, By.Year]);

        register.Rows.Should().BeGreaterThanOrEqualTo(1_000_000);
        register.Indicators.Length.Should().BeGreaterThan(20, "these are all that apply");
        counties.Sum(group => group.Rows + group.RowsLeftOut).Should().Be(register.Rows);
        counties.Should().Contain(group => !group.Keys[0].IsStated, "some rows name no place");
        register.Indicators.SelectMany(one => Sums(one, [By.County, By.Year])).Should().Contain(group => group.Rows == 0, "some groups state nothing");
        townships.Select(group => Indicators.FiscalPerPerson.EvaluateGroup(group)).Should().Contain(result => result.Reason != null && result.Reason.Kind == NoValueKind.ZeroDenominator);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task EvaluateAsync_EveryIndicatorByCountyAndYear_IsEqualToTheLastDigit(string engine)
    {
        IAggregateSource source = await loaded.SourceAsync(engine);
        foreach (Indicator indicator in loaded.Register.Indicators)
        {
            await Compare(source, indicator, [By.County, By.Year], engine);
        }
    }

    [Theory]
    [MemberData(nameof(EnginesAndText))]
    public async Task EvaluateAsync_OtherKeys_IsEqualToTheLastDigit(string engine)
    {
        IAggregateSource source = await loaded.SourceAsync(engine);
        By[][] keys = [[By.Year], [By.Province, By.Year], [By.Year, By.Prefecture], [By.Township, By.Year], [By.Programme, By.Year, By.Province]];
        foreach (By[] by in keys)
        {
            await Compare(source, Indicators.FiscalPerPerson, by, engine);
            await Compare(source, Indicators.ComprehensiveHeadcountRate, by, engine);
        }

        await Compare(source, Indicators.FundsTotal, [], engine);
        await Compare(source, Indicators.FundsTotal, [By.Programme], engine);
    }

    private async Task Compare(IAggregateSource source, Indicator indicator, By[] by, string engine)
    {
        List<string> expected = [.. Sums(indicator, by).Select(sums => Text(indicator.EvaluateGroup(sums)))];
        List<string> found = [];
        await foreach (GroupResult result in indicator.EvaluateAsync(source, by, cancellationToken: TestContext.Current.CancellationToken))
        {
            found.Add(Text(result));
        }

        found.Should().Equal(expected, $"{indicator} by {string.Join(", ", by.AsEnumerable())} on {engine}");
    }

    private List<GroupSums> Sums(Indicator indicator, By[] by)
    {
        string key = $"{indicator} {string.Join(' ', by.AsEnumerable())}";
        lock (Expected)
        {
            return Expected.TryGetValue(key, out List<GroupSums>? known) ? known
                : Expected[key] = loaded.Register.Sums(AggregateQuery.For(indicator, loaded.Register.Map, by));
        }
    }

    private static string Text(GroupResult result) => string.Join(' ',
        [.. result.Keys.Select(key => key.ToString()), .. result.Sums.Sums.Select(sum => sum.ToString()), FormattableString.Invariant($"{result.Rows}+{result.RowsLeftOut}"),
            result.HasValue ? result.Value.ToString() : result.Reason!.ToString(), result.ToString()]);
}
