namespace Guangming.Domain.Exchange.Tests;

public sealed class FolderPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("figures.csv")]
    [InlineData("data/figures.csv")]
    [InlineData("数据/结对.csv")]
    [InlineData("..figures..csv")]
    public void Resolve_NameInside_IsItsFullPath(string name) =>
        FolderPath.Resolve(_folder.FullName, name).Should().Be(_folder[name]);

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../figures.csv")]
    [InlineData("data/../../figures.csv")]
    [InlineData("data//figures.csv")]
    [InlineData("./figures.csv")]
    [InlineData("data\\figures.csv")]
    [InlineData("C:figures.csv")]
    [InlineData("http://example.org/figures.csv")]
    [InlineData("figures.csv\0")]
    public void Resolve_NameThatMayLeadOutside_IsRefused(string name)
    {
        Action resolve = () => FolderPath.Resolve(_folder.FullName, name);

        resolve.Should().Throw<FileRefusedException>().Which.Fault.Should().Be(FileFault.Suspicious);
    }

    [Fact]
    public void Resolve_LinkOutOfTheFolder_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using TemporaryFolder outside = new();
        File.CreateSymbolicLink(_folder["figures.csv"], outside["figures.csv"]);
        Directory.CreateSymbolicLink(_folder["data"], outside.FullName);

        Action file = () => FolderPath.Resolve(_folder.FullName, "figures.csv");
        Action through = () => FolderPath.Resolve(_folder.FullName, "data/figures.csv");

        file.Should().Throw<FileRefusedException>();
        through.Should().Throw<FileRefusedException>();
    }
}
