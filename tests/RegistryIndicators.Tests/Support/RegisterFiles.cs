namespace RegistryIndicators.Tests;

/// <summary>A folder with a small register as Parquet and CSV, and its population; made once for all tests.</summary>
public sealed class RegisterFiles : IAsyncLifetime
{
    public const string Households = "6000";

    public string Folder { get; } = Directory.CreateTempSubdirectory("registry-tests").FullName;

    public string Parquet => Path("register.parquet");

    public string Csv => Path("register.csv");

    public string Population => Path("population.csv");

    public string Path(string name) => System.IO.Path.Join(Folder, name);

    public async ValueTask InitializeAsync()
    {
        (await Run.PlainAsync("generate", Parquet, "--households", Households, "--seed", "7", "--population", Population)).Code.Should().Be(0);
        (await Run.PlainAsync("generate", Csv, "--households", Households, "--seed", "7")).Code.Should().Be(0);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
