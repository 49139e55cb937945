using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Guangming.Domain;
using RegistryIndicators.Register;
using Spectre.Console;

namespace RegistryIndicators.Tests;

public sealed class RunTests(RegisterFiles files) : IClassFixture<RegisterFiles>
{
    [Theory]
    [InlineData("province")]
    [InlineData("prefecture")]
    [InlineData("county")]
    [InlineData("year")]
    public async Task Run_AnyEngineAndFile_AnswersAlikeToTheLastDigit(string by)
    {
        string expected = (await JsonAsync(files.Parquet, "duckdb", by)).Output;

        expected.Should().StartWith("[\n").And.Contain("\"code\": \"poverty.headcount-rate\"");
        (await JsonAsync(files.Csv, "duckdb", by)).Output.Should().Be(expected);
        (await JsonAsync(files.Csv, "memory", by)).Output.Should().Be(expected);
        (await JsonAsync(files.Parquet, "memory", by)).Output.Should().Be(expected);
    }

    [Theory]
    [InlineData("county")]
    [InlineData("year")]
    public async Task Run_PopulationOfASecondTable_AnswersAlikeAndNamesWhatDoesNotMatch(string by)
    {
        string population = files.Path($"unmatched-{by}.csv");
        string[] known = await File.ReadAllLinesAsync(files.Population, TestContext.Current.CancellationToken);
        string gone = known[1].Split(',')[0];
        await File.WriteAllLinesAsync(
            population, [.. known.Where(line => !line.StartsWith(gone, StringComparison.Ordinal)), "451029999999,2019,500"], TestContext.Current.CancellationToken);
        string[] more = ["--population", population, "--indicator", "poverty.headcount-rate"];
        Outcome duck = await JsonAsync(files.Parquet, "duckdb", by, more);

        (await JsonAsync(files.Csv, "memory", by, more)).Output.Should().Be(duck.Output);
        using JsonDocument document = JsonDocument.Parse(duck.Output);
        document.RootElement.EnumerateArray().Sum(one => one.GetProperty("rowsUnmatched").GetInt64()).Should().BePositive();
        (await Run.PlainAsync(["run", files.Parquet, "--by", by, .. more])).Output.Should()
            .Contain("Keys that only one table has (").And.Contain("of them unmatched").And.Contain($"{gone} 2017: not in {population}");
    }

    [Fact]
    public async Task Run_Json_HoldsTheSumsOfTheRows()
    {
        RegisterPlan plan = new(int.Parse(RegisterFiles.Households, CultureInfo.InvariantCulture), 2017, 2019, 7, IsClean: false);
        HouseholdYear[] rows = [.. RegisterGenerator.Villages(plan).SelectMany(village => village.Rows).Where(row => row.Year == 2019 && row.Village / 10_000_000_000 == 45)];
        HouseholdYear[] complete = [.. rows.Where(row => row.Persons is not null)];
        int poor = complete.Where(row => row.IsPoor).Sum(row => row.Persons!.Value);
        int persons = complete.Sum(row => row.Persons!.Value);
        using JsonDocument document = JsonDocument.Parse((await JsonAsync(files.Parquet, "memory", "province", "--indicator", "poverty.headcount-rate")).Output);
        JsonElement guangxi = document.RootElement.EnumerateArray().Single(one => one.GetProperty("group").GetString() == "450000");

        guangxi.GetProperty("sums").EnumerateArray().Select(sum => sum.GetProperty("sum").GetString()).Should().Equal(
            poor.ToString(CultureInfo.InvariantCulture), persons.ToString(CultureInfo.InvariantCulture));
        guangxi.GetProperty("rows").GetInt64().Should().Be(complete.Length);
        guangxi.GetProperty("rowsLeftOut").GetInt64().Should().Be(rows.Length - complete.Length);
        guangxi.GetProperty("value").GetDecimal().Should().BeApproximately((decimal)poor / persons, 1e-20m);
        guangxi.GetProperty("groupZh").GetString().Should().Be("广西壮族自治区");
        guangxi.GetProperty("year").GetInt64().Should().Be(2019);
    }

    [Fact]
    public async Task Run_Json_EndsWithAllGroupsTogether()
    {
        using JsonDocument document = JsonDocument.Parse((await JsonAsync(files.Parquet, "duckdb", "county", "--indicator", "poverty.registered.persons")).Output);
        JsonElement[] all = [.. document.RootElement.EnumerateArray()];

        all[^1].GetProperty("group").ValueKind.Should().Be(JsonValueKind.Null);
        all[^1].GetProperty("value").GetInt64().Should().Be(all[..^1].Sum(one => one.GetProperty("value").ValueKind == JsonValueKind.Null ? 0 : one.GetProperty("value").GetInt64()));
    }

    [Fact]
    public async Task Run_CountiesWithoutAnAnswer_SayWhy()
    {
        using JsonDocument document = JsonDocument.Parse((await JsonAsync(files.Parquet, "duckdb", "county", "--indicator", "guarantee.education", "--indicator", "guarantee.medical")).Output);
        string?[] reasons = [.. document.RootElement.EnumerateArray().Select(one => one.GetProperty("noValueReason").GetString()).Where(reason => reason is not null)];

        reasons.Should().Contain("zero-denominator").And.Contain("missing-input");
    }

    [Theory]
    [InlineData(40, "zh")]
    [InlineData(60, "en")]
    [InlineData(80, "en")]
    [InlineData(160, "zh")]
    public async Task Run_AnyWidth_KeepsEveryNumberWithinTheLine(int width, string language)
    {
        Outcome outcome = await Run.OnAsync(width, "run", files.Parquet, "--engine", "duckdb", "--lang", language);

        outcome.Code.Should().Be(0);
        outcome.OutputLines.Should().OnlyContain(line => line.GetCellWidth() <= width && line == line.TrimEnd());
        outcome.Output.Should().Contain(language == "zh" ? "贫困发生率" : "Poverty headcount rate by province, 2019").And.NotContain("\u001B");
    }

    [Fact]
    public async Task Run_Svg_IsAPictureOfTheFirstIndicator()
    {
        string file = files.Path("rates.svg");
        (await Run.PlainAsync("run", files.Parquet, "--engine", "duckdb", "--svg", file, "--lang", "zh")).Code.Should().Be(0);
        string first = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        XDocument.Parse(first).Root!.Elements().Select(element => element.Value).Should().Contain(["2019年各省贫困发生率", "来源：register.parquet (DuckDB)"]);

        (await Run.PlainAsync("run", files.Parquet, "--engine", "duckdb", "--svg", file)).Error.Should().Be($"registry: {file}: exists already; --overwrite replaces it\n");
        (await Run.PlainAsync("run", files.Parquet, "--engine", "duckdb", "--svg", file, "--lang", "zh", "--overwrite")).Code.Should().Be(0);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(first);
    }

    [Fact]
    public async Task Run_ManyCounties_FitIntoThePicture()
    {
        string file = files.Path("counties.svg");
        (await Run.PlainAsync("run", files.Parquet, "--engine", "duckdb", "--by", "county", "--svg", file)).Code.Should().Be(0);

        XDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Root!
            .Elements().Should().Contain(element => element.Value.EndsWith(" between them", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("poverty.headcount", "registry: there is no indicator 'poverty.headcount'; nearest: poverty.headcount-rate, ")]
    [InlineData("exit.approval-rate", "registry: exit.approval-rate: the register cannot answer it: no column holds 'exit.survey.approving'\n")]
    public async Task Run_IndicatorThatCannotBe_IsTold(string code, string message)
    {
        Outcome outcome = await Run.PlainAsync("run", files.Parquet, "--indicator", code);

        outcome.Code.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Error.Should().StartWith(message);
        outcome.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task Run_YearThatIsNotThere_IsTold() =>
        (await Run.PlainAsync("run", files.Parquet, "--engine", "duckdb", "--year", "2012")).Should().Be(new Outcome(2, string.Empty, "registry: the register has no rows of 2012\n"));

    private static Task<Outcome> JsonAsync(string file, string engine, string by, params string[] more) =>
        Run.PlainAsync(["run", file, "--engine", engine, "--by", by, "--json", .. more]);
}
