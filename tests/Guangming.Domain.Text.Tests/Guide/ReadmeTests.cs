namespace Guangming.Domain.Text.Tests.Guide;

/// <summary>What the README shows of reading prose prints what it says. That its blocks are these is checked beside the others.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Examples_Run_PrintWhatTheirCommentsSay()
    {
        string[] said =
        [
            .. File.ReadAllLines(Source()).Select(line => line.Trim())
                .Where(line => line.StartsWith("// ", StringComparison.Ordinal) && line[3] != '<').Select(line => line[3..]),
        ];
        Output console = new();

        ReadmeExamples.Prose(console);

        console.Lines.Should().Equal(said);
    }

    private static string Source()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Guangming.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Join(folder.FullName, "tests", "Guangming.Domain.Text.Tests", "Guide", "ReadmeExamples.cs");
    }
}
