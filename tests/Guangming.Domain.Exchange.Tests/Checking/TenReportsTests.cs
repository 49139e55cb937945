using System.Text;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Ten made-up district reports, two of them with planted contradictions and two of one pairing: what is planted is found, and nothing else.</summary>
public sealed class TenReportsTests : IDisposable
{
    private const string Points = "04-海曙区-贞丰县-2020";
    private const string Slips = "10-湖里区-永靖县-2022";
    private const string Later = "07-普陀区-福贡县-2022";

    // File, paragraph, rule, what is judged.
    private static readonly (string File, int Paragraph, string Rule, string Stated)[] Planted =
    [
        (Points, 6, "GM3003", "9.6个百分点"),
        (Points, 8, "GM3001", "2.94亿元"),
        (Points, 8, "GM2301", "97%"),
        (Points, 12, "GM2001", "968人"),
        (Points, 14, "GM3003", "45%"),
        (Points, 18, "GM2003", "8214户"),
        (Slips, 7, "GM2007", "2.35亿元"),
        (Slips, 8, "GM3003", "2.5倍"),
        (Slips, 12, "GM3001", "58名"),
        (Slips, 14, "GM3005", "96%"),
        (Slips, 15, "GM3004", "2.9%"),
        (Later, 10, "GM2201", "172名"),
        (Later, 5, "GM2203", "5700万元"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_TextFiles_FindsWhatIsPlantedAndNothingElse()
    {
        foreach (string file in Reports())
        {
            File.Copy(file, _folder[Path.GetFileName(file)]);
        }

        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

        report.Refused.Should().BeEmpty();
        Found(report).Should().BeEquivalentTo(Planted);
        report.Doubts.Should().OnlyContain(doubt => doubt.Certainty == Certainty.Unconfirmed && doubt.Severity == Severity.Question, "nobody has confirmed a drafted figure");
        report.Files.Single(file => file.Path.StartsWith("07", StringComparison.Ordinal)).Predecessors.Should().Equal("06-普陀区-福贡县-2021.txt");
    }

    [Fact]
    public async Task RunAsync_WordFilesAndGB18030_FindsTheSame()
    {
        int i = 0;
        foreach (string file in Reports())
        {
            string name = Path.GetFileNameWithoutExtension(file);
            if (i++ % 2 == 0)
            {
                _folder.Write(name + ".docx", Docx.OfParagraphs(Text(file).Split('\n')).ToArray());
            }
            else
            {
                _folder.Write(name + ".txt", CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Text(file)));
            }
        }

        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);

        Found(report).Should().BeEquivalentTo(Planted);
    }

    [Fact]
    public async Task RunAsync_EarlierYearsInAFolderOfTheirOwn_AreHeldAgainst()
    {
        Directory.CreateDirectory(_folder["2021"]);
        Directory.CreateDirectory(_folder["2022"]);
        foreach (string file in Reports().Where(file => Path.GetFileName(file).Contains("普陀区", StringComparison.Ordinal)))
        {
            File.Copy(file, _folder[Path.Join(file.Contains("2021", StringComparison.Ordinal) ? "2021" : "2022", Path.GetFileName(file))]);
        }

        FolderReport report = await FolderCheck.RunAsync(
            _folder["2022"], new FolderCheckOptions { PreviousFolder = _folder["2021"] }, cancellationToken: TestContext.Current.CancellationToken);

        report.Files.Should().ContainSingle().Which.Predecessors.Should().Equal("2021/06-普陀区-福贡县-2021.txt");
        Doubt fall = report.Doubts.Single(doubt => doubt.Check.Rule == AuditRules.CumulativeNeverFalls);
        fall.Evidence.Select(one => (one.File, one.Paragraph, one.Quotation)).Should().Equal(
            ("07-普陀区-福贡县-2022.txt", 10, "自2017年以来，累计选派专业技术人才172名、党政干部14名。"),
            ("2021/06-普陀区-福贡县-2021.txt", 10, "自2017年以来，累计选派专业技术人才186名、党政干部11名。"));
        fall.Check.Stated!.Upper.Should().Be(172);
        fall.Check.Computed!.Lower.Should().Be(186);
    }

    [Fact]
    public async Task RunAsync_OneProcessorOrMany_GivesTheSameInTheSameOrder()
    {
        foreach (string file in Reports())
        {
            File.Copy(file, _folder[Path.GetFileName(file)]);
        }

        FolderReport one = await FolderCheck.RunAsync(_folder.FullName, new FolderCheckOptions { Parallel = 1 }, cancellationToken: TestContext.Current.CancellationToken);
        FolderReport many = await FolderCheck.RunAsync(_folder.FullName, new FolderCheckOptions { Parallel = 8 }, cancellationToken: TestContext.Current.CancellationToken);

        many.Doubts.Select(doubt => doubt.ToString(Language.Chinese)).Should().Equal(one.Doubts.Select(doubt => doubt.ToString(Language.Chinese)));
        many.Files.Select(file => file.Path).Should().Equal(one.Files.Select(file => file.Path));
    }

    private static string Text(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    internal static string[] Reports() => [.. Directory.GetFiles(Path.Join(AppContext.BaseDirectory, "Checking", "reports"), "*.txt").Order(StringComparer.Ordinal)];

    private static IEnumerable<(string File, int Paragraph, string Rule, string Stated)> Found(FolderReport report) => report.Doubts.Select(doubt =>
        (Path.GetFileNameWithoutExtension(doubt.File), doubt.Paragraph ?? 0, doubt.Check.Rule.Id, doubt.Check.Figures[0].Stated.Text));
}
