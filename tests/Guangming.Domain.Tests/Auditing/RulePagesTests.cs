using System.Text;

namespace Guangming.Domain.Tests;

/// <summary>Every rule has its page in docs/rules, and the example of the page comes out as the page says.</summary>
public sealed class RulePagesTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Join(Rooms.Repository.FullName, "docs", "rules");

    public static TheoryData<string> Rules => [.. AuditRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_OfEachRule_NamesItAsTheRuleDoes(string id)
    {
        AuditRule rule = AuditRules.All.Single(one => one.Id == id);
        string[] lines = Lines($"{id}.md");

        lines[0].Should().Be($"# {id}: {rule.Name.In(Language.English)} ({rule.Name.In(Language.Chinese)})");
        lines[2].Should().Be($"Severity: {rule.Severity}.");
        lines.Where(line => line.StartsWith("**", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf(".**", StringComparison.Ordinal) + 3)])
            .Should().Equal("**Checks.**", "**Verdict.**", "**Example.**", "**What to do.**", "**Leaves alone.**");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_OfEachRule_ShowsAnExampleThatFails(string id)
    {
        string block = Example(id);
        output.WriteLine(block);

        string.Join('\n', Lines($"{id}.md")).Should().Contain(block);
    }

    [Fact]
    public void Pages_AllOfThem_BelongToARule() =>
        Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Should().BeEquivalentTo([.. AuditRules.All.Select(rule => $"{rule.Id}.md"), "README.md"]);

    [Fact]
    public void Readme_Table_ListsAllRules() =>
        Lines("README.md").Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Should().Equal(AuditRules.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Name.In(Language.English)} | {rule.Name.In(Language.Chinese)} | {rule.Severity} |"));

    // The figures and relations of the example, then what the audit says of them: this rule, and no other.
    private static string Example(string id)
    {
        Report[] reports = RuleExamples.Of(id);
        StringBuilder text = new("```text\n");
        foreach (Report report in reports)
        {
            foreach (Figure figure in report.Figures.All)
            {
                text.Append(figure.Id).Append(": ").Append(figure).Append('\n');
            }

            foreach (FigureRelation relation in report.Relations)
            {
                text.Append(relation).Append('\n');
            }
        }

        AuditReport audit = ReportAuditor.Default.AuditAll(reports);
        Check check = audit.With(CheckVerdict.Fails).Single();
        check.Rule.Id.Should().Be(id);
        return text.Append('\n').Append(check).Append('\n').Append(check.ToString(Language.Chinese))
            .Append("\nseverity ").Append(check.Severity).Append(", diagnosis ").Append(check.Diagnosis?.Kind ?? SlipKind.None).Append("\n```").ToString();
    }

    private static string[] Lines(string page) => File.ReadAllText(Path.Join(Folder, page)).Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n');
}
