using System.Security.Cryptography;
using RegistryIndicators.Register;

namespace RegistryIndicators.Tests;

public sealed class GenerateTests(RegisterFiles files) : IClassFixture<RegisterFiles>
{
    [Fact]
    public async Task Generate_SameSeed_GivesTheSameBytes()
    {
        string again = files.Path("again.csv");
        (await Run.PlainAsync("generate", again, "--households", RegisterFiles.Households, "--seed", "7")).Code.Should().Be(0);

        Hash(again).Should().Be(Hash(files.Csv));
    }

    [Fact]
    public async Task Generate_OtherSeed_GivesOtherRows()
    {
        string other = files.Path("other.csv");
        (await Run.PlainAsync("generate", other, "--households", RegisterFiles.Households, "--seed", "8")).Code.Should().Be(0);

        Hash(other).Should().NotBe(Hash(files.Csv));
    }

    [Fact]
    public async Task Generate_Summary_CountsWhatTheFileHolds()
    {
        string file = files.Path("counted.csv");
        Outcome outcome = await Run.PlainAsync("generate", file, "--households", "3000", "--years", "2018-2019");
        int rows = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Length - 1;

        outcome.Output.Should().StartWith(FormattableString.Invariant($"{file}: {rows:N0} rows, 3,000 households, ")).And.EndWith("(all numbers are invented)\n");
    }

    [Fact]
    public void Rows_OfAPlan_HaveTheFaultsOfARealRegister()
    {
        HouseholdYear[] rows = [.. RegisterGenerator.Villages(new RegisterPlan(40_000, 2017, 2019, 1, IsClean: false)).SelectMany(village => village.Rows)];

        rows.Should().Contain(row => row.Persons == null).And.Contain(row => row.Income == null).And.Contain(row => row.Village == null);
        rows.Zip(rows.Skip(1)).Should().Contain(pair => ReferenceEquals(pair.First, pair.Second), "some rows stand twice");
        ILookup<long, HouseholdYear> counties = rows.Where(row => row.Village is not null).ToLookup(row => row.Village!.Value / 1_000_000);
        counties.Should().ContainSingle(county => county.All(row => row.Insured == null), "one county left the column empty");
        counties.Should().ContainSingle(county => county.All(row => row.SchoolAge == 0), "one county divides by zero");
    }

    [Fact]
    public void Rows_OfACleanPlan_HaveNone()
    {
        VillageRows[] villages = [.. RegisterGenerator.Villages(new RegisterPlan(20_000, 2017, 2019, 1, IsClean: true))];
        HouseholdYear[] rows = [.. villages.SelectMany(village => village.Rows)];

        rows.Should().HaveCount(60_000).And.OnlyHaveUniqueItems(row => row.Household * 10_000 + row.Year);
        rows.Should().OnlyContain(row => row.Village != null && row.Persons != null && row.Income != null && row.Insured != null && row.HasAll != null);
        villages.Should().OnlyContain(village => village.Population.Count == 3);
    }

    [Fact]
    public void Rows_OfAnyHousehold_AreConsistent()
    {
        HouseholdYear[] rows = [.. RegisterGenerator.Villages(new RegisterPlan(20_000, 2014, 2020, 3, IsClean: true)).SelectMany(village => village.Rows)];

        rows.Should().OnlyContain(row => row.Persons >= 1 && row.Persons <= 9 && row.Income > 0);
        rows.Should().OnlyContain(row => row.AtSchool <= row.SchoolAge && row.Insured <= row.Persons && row.PensionInsured <= row.Adults);
        rows.Should().OnlyContain(row => !(row.IsPoor && row.IsLifted) && (!row.IsWronglyExited || row.IsLifted) && (row.IsDueAllowance || !row.GetsAllowance));
        rows.Where(row => row.IsLifted).Should().OnlyContain(row => row.Year > 2014);
    }

    [Fact]
    public void Rows_OverTheYears_HaveFewerPoorEachYear()
    {
        int[] poor =
        [
            .. RegisterGenerator.Villages(new RegisterPlan(20_000, 2014, 2020, 1, IsClean: true))
                .SelectMany(village => village.Rows).Where(row => row.IsPoor).GroupBy(row => row.Year).OrderBy(year => year.Key).Select(year => year.Count()),
        ];

        poor.Should().HaveCount(7).And.BeInDescendingOrder();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(121)]
    [InlineData(9_999)]
    public void CountyTraits_OfAnyNumber_ShareOutAllHouseholds(int households) =>
        CountyTraits.Of(new RegisterPlan(households, 2017, 2019, 5, IsClean: false)).Sum(county => county.Households).Should().Be(households);

    [Fact]
    public async Task Generate_FileThatIsThere_IsKept()
    {
        string there = files.Path("there.csv");
        await File.WriteAllTextAsync(there, "mine", TestContext.Current.CancellationToken);

        Outcome outcome = await Run.PlainAsync("generate", there, "--households", "10");

        outcome.Should().Be(new Outcome(2, string.Empty, $"registry: {there}: exists already; --overwrite replaces it\n"));
        (await File.ReadAllTextAsync(there, TestContext.Current.CancellationToken)).Should().Be("mine");
        (await Run.PlainAsync("generate", there, "--households", "10", "--overwrite")).Code.Should().Be(0);
        (await File.ReadAllLinesAsync(there, TestContext.Current.CancellationToken))[0].Should().StartWith("household,village,year,");
    }

    [Theory]
    [InlineData("register.txt", "expected a name that ends in .parquet or .csv")]
    [InlineData("no-such-folder/register.csv", "its folder does not exist")]
    public async Task Generate_FileThatCannotBe_IsTold(string name, string why) =>
        (await Run.PlainAsync("generate", files.Path(name), "--households", "10")).Should().Be(new Outcome(2, string.Empty, $"registry: {files.Path(name)}: {why}\n"));

    [Fact]
    public async Task Generate_BothTablesInOneFile_IsRefused()
    {
        string file = files.Path("both.csv");

        (await Run.PlainAsync("generate", file, "--households", "10", "--population", file)).Error.Should().Be($"registry: {file}: both tables would go to one file\n");
        File.Exists(file).Should().BeFalse();
    }

    [Theory]
    [InlineData("full.csv")]
    [InlineData("full.parquet")]
    public async Task Generate_CancelledMidway_LeavesNothing(string name)
    {
        string folder = files.Path("cancelled-" + name);
        Directory.CreateDirectory(folder);
        using CancellationTokenSource source = new();
        using RegisterRows rows = new(new RegisterPlan(100_000, 2017, 2019, 1, IsClean: true), null, made =>
        {
            if (made > 1_000)
            {
                source.Cancel();
            }
        });

        Func<Task> write = () => Task.Run(() => rows.WriteCsv(Stream.Null, source.Token));
        await write.Should().ThrowAsync<OperationCanceledException>();
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        Outcome outcome = await Run.CancelledAsync(cancelled.Token, "generate", Path.Join(folder, name), "--households", "1000", "--population", Path.Join(folder, "population.csv"));

        outcome.Should().Be(new Outcome(130, string.Empty, "registry: interrupted; no file was written\n"));
        Directory.GetFileSystemEntries(folder).Should().BeEmpty();
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
