namespace Guangming.Domain.Exchange.Tests;

public sealed class InputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_File_GivesItsBytes()
    {
        File.WriteAllBytes(_folder["a.bin"], [1, 2, 3]);

        InputFile.Read(_folder["a.bin"]).Should().Equal(1, 2, 3);
        InputFile.Read(_folder["a.bin"], 3).Should().Equal([1, 2, 3], "the limit is the most that is taken");
    }

    [Fact]
    public void Read_FileAboveTheLimit_IsRefused()
    {
        File.WriteAllBytes(_folder["a.bin"], new byte[2049]);

        Action read = () => InputFile.Read(_folder["a.bin"], 2048);

        read.Should().Throw<FileRefusedException>().WithMessage("*a.bin: is larger than 2 KB").Which.Fault.Should().Be(FileFault.TooLarge);
    }

    [Fact]
    public void Read_NoSuchFile_SaysSoInBothLanguages()
    {
        Action read = () => InputFile.Read(_folder["none\u202E.txt"]);

        FileRefusedException refusal = read.Should().Throw<FileRefusedException>().Which;
        refusal.Fault.Should().Be(FileFault.Missing);
        refusal.ToString(Language.Chinese).Should().EndWith("none\\u202E.txt：不存在");
        refusal.ToString(Language.English).Should().EndWith("none\\u202E.txt: does not exist");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void Read_NameThatIsNone_IsRefused(string path)
    {
        Action read = () => InputFile.Read(path);

        read.Should().Throw<FileRefusedException>();
    }

    [Fact]
    public void Read_Folder_SaysSo()
    {
        Action read = () => InputFile.Read(_folder.FullName);

        read.Should().Throw<FileRefusedException>().Which.Fault.Should().Be(FileFault.IsFolder);
    }
}
