namespace Guangming.Domain.Exchange.Tests;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_NewFile_HoldsTheBytesAndNothingElseIsThere()
    {
        WholeFile.Write(_folder["a.txt"], "第一版"u8);

        File.ReadAllText(_folder["a.txt"]).Should().Be("第一版");
        _folder.Names.Should().Equal("a.txt");
    }

    [Fact]
    public void Write_FileThatIsThere_IsReplacedAndKeepsItsPermissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        WholeFile.Write(_folder["a.txt"], "a much longer first version"u8);
        File.SetUnixFileMode(_folder["a.txt"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        WholeFile.Write(_folder["a.txt"], "new"u8);

        File.ReadAllText(_folder["a.txt"]).Should().Be("new");
        File.GetUnixFileMode(_folder["a.txt"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
    }

    [Fact]
    public void Write_SymbolicLink_WritesWhereItLeads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        Directory.CreateDirectory(_folder["real"]);
        File.WriteAllText(_folder["real/a.txt"], "old");
        File.CreateSymbolicLink(_folder["link.txt"], _folder["real/a.txt"]);

        WholeFile.Write(_folder["link.txt"], "new"u8);

        File.ReadAllText(_folder["real/a.txt"]).Should().Be("new");
        new FileInfo(_folder["link.txt"]).LinkTarget.Should().NotBeNull("the link stays a link");
    }

    [Fact]
    public void Write_FunctionThatThrows_LeavesTheOldFileAndNothingBehind()
    {
        File.WriteAllText(_folder["a.txt"], "old");

        Action write = () => WholeFile.Write(_folder["a.txt"], stream =>
        {
            stream.Write(new byte[100_000]);
            throw new InvalidOperationException("half-way");
        });

        write.Should().Throw<InvalidOperationException>().WithMessage("half-way");
        File.ReadAllText(_folder["a.txt"]).Should().Be("old");
        _folder.Names.Should().Equal("a.txt");
    }

    [Fact]
    public async Task WriteAsync_Cancelled_LeavesTheOldFileAndNothingBehind()
    {
        WholeFile.Write(_folder["a.txt"], "old"u8);
        using CancellationTokenSource source = new();

        Func<Task> write = () => WholeFile.WriteAsync(
            _folder["a.txt"],
            async (stream, token) =>
            {
                await stream.WriteAsync(new byte[100_000], token);
                await source.CancelAsync();
            },
            source.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        InputFile.Read(_folder["a.txt"]).Should().Equal("old"u8.ToArray());
        _folder.Names.Should().Equal("a.txt");
    }

    [Fact]
    public async Task WriteAsync_FunctionThatClosesTheStream_StillWrites()
    {
        await WholeFile.WriteAsync(
            _folder["a.txt"],
            async (stream, token) =>
            {
                await stream.WriteAsync("all"u8.ToArray(), token);
                await stream.DisposeAsync();
            },
            TestContext.Current.CancellationToken);

        InputFile.Read(_folder["a.txt"]).Should().Equal("all"u8.ToArray());
    }

    [Fact]
    public void Write_FolderMissing_SaysSo()
    {
        Action write = () => WholeFile.Write(_folder["none/a.txt"], "x"u8);

        FileRefusedException refusal = write.Should().Throw<FileRefusedException>().Which;
        refusal.Fault.Should().Be(FileFault.Missing);
        refusal.ToString(Language.English).Should().Be($"{_folder["none/a.txt"]}: cannot be written: its folder does not exist");
    }

    [Fact]
    public void Write_OntoAFolder_SaysSo()
    {
        Action write = () => WholeFile.Write(_folder.FullName, "x"u8);

        write.Should().Throw<FileRefusedException>().Which.Fault.Should().Be(FileFault.IsFolder);
    }

    [Fact]
    public void Write_WhatAKilledRunLeftBehind_IsSweptAway()
    {
        File.WriteAllText(_folder[".a.txt.abc.part"], "half");
        File.WriteAllText(_folder[".b.txt.abc.part"], "another file's");

        WholeFile.Write(_folder["a.txt"], "x"u8);

        _folder.Names.Should().Equal(".b.txt.abc.part", "a.txt");
    }

    [Fact]
    public void Write_WhileAnotherRunWritesTheSameFile_BothAreWhole()
    {
        WholeFile.Write(_folder["a.txt"], outer =>
        {
            outer.Write("outer"u8);
            WholeFile.Write(_folder["a.txt"], "inner"u8);
            File.ReadAllText(_folder["a.txt"]).Should().Be("inner");
        });

        File.ReadAllText(_folder["a.txt"]).Should().Be("outer");
        _folder.Names.Should().Equal("a.txt");
    }

    [Fact]
    public void Write_ManyAtOnce_OneOfThemIsThereWhole()
    {
        byte[][] versions = [.. Enumerable.Range(0, 64).Select(i => Enumerable.Repeat((byte)i, 50_000).ToArray())];

        Parallel.ForEach(versions, version => WholeFile.Write(_folder["a.bin"], version));

        byte[] there = File.ReadAllBytes(_folder["a.bin"]);
        versions.Should().ContainSingle(version => version.SequenceEqual(there));
        _folder.Names.Should().Equal("a.bin");
    }
}
