using System.Text.Json;
using System.Xml.Linq;
using Spectre.Console;

namespace RegistryIndicators.Tests;

public sealed class PovertyTests(RegisterFiles files) : IClassFixture<RegisterFiles>
{
    private const string Header = "household,village,year,persons,income_fen,food,clothing,school_age,at_school,insured,housing,water\n";

    // Country C of the World Bank's handbook, chapter 4: 100 110 150 160, each of one person, by a line of 125.
    private const string CountryC =
        Header
        + "1,450102100200,2019,1,10000,1,1,0,0,1,1,1\n"
        + "2,450102100200,2019,1,11000,1,1,0,0,0,1,1\n"
        + "3,450102100201,2019,1,15000,1,1,0,0,1,1,1\n"
        + "4,450102100201,2019,1,16000,1,1,0,0,1,1,1\n"
        + "5,450102100201,2018,1,1,1,1,0,0,1,1,1\n"
        + "6,450102100201,2019,1,,1,1,0,0,1,1,1\n"
        + "7,,2019,1,5000,1,1,0,0,1,1,1\n";

    [Fact]
    public async Task PovertyJson_CountryOfTheHandbook_IsAsPrintedThere()
    {
        string file = files.Path("country.csv");
        await File.WriteAllTextAsync(file, CountryC, TestContext.Current.CancellationToken);
        Outcome outcome = await Run.PlainAsync("poverty", file, "--line", "125", "--json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement study = document.RootElement;

        (study.GetProperty("year").GetInt32(), study.GetProperty("households").GetInt32(), study.GetProperty("leftOut").GetInt64()).Should().Be((2019, 4, 2));
        Value(study, "micro.fgt0").Should().BeApproximately(0.5, 1e-10);
        Value(study, "micro.fgt1").Should().BeApproximately(0.08, 1e-10);
        Value(study, "micro.fgt2").Should().BeApproximately(0.0136, 1e-10);
        Value(study, "micro.watts").Should().BeApproximately(0.087744230706024, 1e-10);
        Value(study, "micro.sen").Should().BeApproximately(0.09, 1e-10);
        Value(study, "micro.mean").Should().BeApproximately(130, 1e-10);
        study.GetProperty("lorenz").EnumerateArray().Should().HaveCount(21);
        // Deprived in income and in medical care is household 2 alone: two of five dimensions.
        study.GetProperty("multidimensional")[0].GetProperty("value").GetDouble().Should().BeApproximately(0.25, 1e-10);
        study.GetProperty("multidimensional")[1].GetProperty("value").GetDouble().Should().BeApproximately(0.4, 1e-10);
        study.GetProperty("multidimensional")[2].GetProperty("value").GetDouble().Should().BeApproximately(0.1, 1e-10);
        study.GetProperty("provinces").EnumerateArray().Single().GetProperty("nameZh").GetString().Should().Be("广西壮族自治区");
    }

    [Fact]
    public async Task PovertyJson_CsvAndParquet_AgreeToTheLastDigit() =>
        (await Run.PlainAsync("poverty", files.Csv, "--json")).Output.Should().Be((await Run.PlainAsync("poverty", files.Parquet, "--json")).Output).And.StartWith("{\n");

    [Theory]
    [InlineData("zh", "基尼系数", "洛伦兹曲线")]
    [InlineData("en", "Gini coefficient", "shared out")]
    public async Task Poverty_InBothLanguages_ShowsMeasuresAndCurve(string language, string measure, string curve)
    {
        Outcome outcome = await Run.PlainAsync("poverty", files.Parquet, "--lang", language);

        outcome.Code.Should().Be(0);
        outcome.Output.Should().Contain(measure).And.Contain(curve).And.Contain("100% ┤").And.Contain("95%");
        outcome.OutputLines.Should().OnlyContain(line => line.GetCellWidth() <= 80 && line == line.TrimEnd());
    }

    [Fact]
    public async Task Poverty_Svg_IsTheLorenzCurve()
    {
        string file = files.Path("lorenz.svg");
        (await Run.PlainAsync("poverty", files.Parquet, "--svg", file)).Code.Should().Be(0);

        XDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Root!
            .Elements().Select(element => element.Value).Should().Contain("How income per head is shared out, 2019").And.Contain("equal shares");
    }

    [Fact]
    public async Task Poverty_NegativeIncome_IsLeftOutAndCounted()
    {
        string file = files.Path("negative.csv");
        await File.WriteAllTextAsync(file, CountryC + "8,450102100200,2019,1,-500,1,1,0,0,1,1,1\n", TestContext.Current.CancellationToken);
        using JsonDocument document = JsonDocument.Parse((await Run.PlainAsync("poverty", file, "--line", "125", "--json")).Output);

        document.RootElement.GetProperty("negativesDropped").GetInt32().Should().Be(1);
        Value(document.RootElement, "micro.fgt0").Should().BeApproximately(0.5, 1e-10);
    }

    [Fact]
    public async Task Poverty_YearWithoutRows_IsTold() =>
        (await Run.PlainAsync("poverty", files.Parquet, "--year", "2012")).Should().Be(
            new Outcome(2, string.Empty, $"registry: {files.Parquet}: no rows of 2012 that can be used (0 lack income, persons or place)\n"));

    private static double Value(JsonElement study, string code) => study.GetProperty("measures").EnumerateArray()
        .Single(one => one.GetProperty("code").GetString()!.Split(' ')[0] == code).GetProperty("value").GetDouble();
}
