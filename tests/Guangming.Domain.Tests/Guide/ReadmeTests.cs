using System.Text;

namespace Guangming.Domain.Tests.Guide;

/// <summary>What the READMEs show is compiled code, and prints what they say.</summary>
public sealed class ReadmeTests
{
    private static readonly string Root = FindRoot();

    // In the order of the source.
    private static readonly Func<Output, Task>[] Examples =
    [
        Run(ReadmeExamples.Figure), Run(ReadmeExamples.Sums), Run(ReadmeExamples.OwnReport), Run(ReadmeExamples.Network), Run(ReadmeExamples.OfIndicators),
        Run(ReadmeExamples.Audit), ReadmeExamples.Exchange, ReadmeExamples.Data, Run(ReadmeExamples.Surveys), Run(ReadmeExamples.Prose),
    ];

    [Fact]
    public async Task Examples_Run_PrintWhatTheirCommentsSay()
    {
        string[] said =
        [
            .. Source().Split('\n')
                .Where(line => line.Contains("Console.WriteLine(", StringComparison.Ordinal))
                .Select(line => line[(line.LastIndexOf("); // ", StringComparison.Ordinal) is var near and >= 0 ? near + 6 : Comment(line))..].Trim()),
        ];
        Output console = new();

        string folder = Environment.CurrentDirectory;
        DirectoryInfo own = Directory.CreateTempSubdirectory();
        CopyFiles(own.FullName);
        Environment.CurrentDirectory = own.FullName; // The examples write files where they run.
        try
        {
            foreach (Func<Output, Task> example in Examples)
            {
                await example(console);
            }
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            own.Delete(recursive: true);
        }

        console.Lines.Should().Equal(said);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Blocks_OfTheReadme_AreTheExamples(string file)
    {
        string[] shown = Blocks(File.ReadAllText(Path.Join(Root, file)));

        shown.Should().HaveCountGreaterThan(3, "the README shows the library by examples");
        shown[0].Split('\n').Should().OnlyContain(line => line.StartsWith("using ", StringComparison.Ordinal), "the program begins with what it uses");
        shown[1..].Should().AllSatisfy(block => Regions().Should().Contain(block, "what is shown is what is compiled"));
    }

    // What the examples read.
    private static void CopyFiles(string folder)
    {
        string files = Path.Join(Root, "tests", "readme", "files");
        foreach (string file in Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Join(folder, Path.GetRelativePath(files, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static Func<Output, Task> Run(Action<Output> example) => console =>
    {
        example(console);
        return Task.CompletedTask;
    };

    private static int Comment(string line) => line.IndexOf(" // ", line.IndexOf("Console.WriteLine(", StringComparison.Ordinal), StringComparison.Ordinal) + 4;

    private static string Source() => File.ReadAllText(Path.Join(Root, "tests", "Guangming.Domain.Tests", "Guide", "ReadmeExamples.cs"));

    private static string[] Blocks(string markdown) =>
        [.. markdown.Split("```csharp\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)].TrimEnd())];

    private static List<string> Regions()
    {
        List<string> regions = [];
        StringBuilder? region = null;
        foreach (string line in Source().Split('\n'))
        {
            string text = line.Trim();
            if (text.StartsWith("// </", StringComparison.Ordinal))
            {
                regions.Add(region!.ToString().TrimEnd());
                region = null;
            }
            else if (text.StartsWith("// <", StringComparison.Ordinal))
            {
                region = new StringBuilder();
            }
            else
            {
                region?.Append(line.Length > 8 ? line[8..] : line.Trim()).Append('\n');
            }
        }

        return regions;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Guangming.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
