namespace RegistryIndicators.Tests;

public sealed class BadFileTests(RegisterFiles files) : IClassFixture<RegisterFiles>
{
    public static TheoryData<string, string> Readers => new()
    {
        { "run --engine memory", ".csv" },
        { "run --engine duckdb", ".csv" },
        { "poverty", ".csv" },
        { "run --engine memory", ".parquet" },
        { "run --engine duckdb", ".parquet" },
        { "poverty", ".parquet" },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task File_Missing_IsTold(string command, string ending) => await ShouldBeToldAsync(command, files.Path("missing" + ending), "missing" + ending);

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task File_CutOff_IsTold(string command, string ending)
    {
        string cut = files.Path("cut" + ending);
        byte[] whole = await File.ReadAllBytesAsync(ending == ".csv" ? files.Csv : files.Parquet, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(cut, whole[..(whole.Length / 2)], TestContext.Current.CancellationToken);

        await ShouldBeToldAsync(command, cut, "cut" + ending);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task File_Empty_IsTold(string command, string ending)
    {
        string empty = files.Path("empty" + ending);
        await File.WriteAllTextAsync(empty, string.Empty, TestContext.Current.CancellationToken);

        await ShouldBeToldAsync(command, empty, "empty" + ending);
    }

    [Theory]
    [InlineData("run --engine memory")]
    [InlineData("run --engine duckdb")]
    [InlineData("poverty")]
    public async Task File_WithoutAColumn_NamesIt(string command)
    {
        string file = await ChangedAsync("renamed.csv", text => text.Replace(",persons,", ",people,", StringComparison.Ordinal));

        await ShouldBeToldAsync(command, file, "persons");
    }

    [Theory]
    [InlineData("run --engine memory", "line 42")]
    [InlineData("run --engine duckdb", "row 41")]
    [InlineData("poverty", "line 42, column 'persons'")]
    public async Task File_WithTextInANumberColumn_NamesPlaceAndColumn(string command, string place)
    {
        string file = await ChangedAsync("text.csv", text =>
        {
            string[] lines = text.Split('\n');
            string[] fields = lines[41].Split(',');
            fields[3] = "four";
            lines[41] = string.Join(',', fields);
            return string.Join('\n', lines);
        });

        Outcome outcome = await ShouldBeToldAsync(command, file, place);
        outcome.Error.Should().Contain("persons").And.NotContain("130624", "rows are about people");
    }

    private async Task<string> ChangedAsync(string name, Func<string, string> change)
    {
        string file = files.Path(name);
        await File.WriteAllTextAsync(file, change(await File.ReadAllTextAsync(files.Csv, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        return file;
    }

    private async Task<Outcome> ShouldBeToldAsync(string command, string file, string word)
    {
        string svg = files.Path(Path.GetFileName(file) + ".svg");
        string[] words = command.Split(' ');
        Outcome outcome = await Run.PlainAsync([words[0], file, .. words[1..], "--svg", svg]);

        outcome.Code.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.ErrorLines.Should().ContainSingle().Which.Should().StartWith("registry: ").And.Contain(word);
        File.Exists(svg).Should().BeFalse("nothing is half done");
        return outcome;
    }
}
