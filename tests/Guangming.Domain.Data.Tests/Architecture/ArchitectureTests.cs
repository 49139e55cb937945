using System.Text;
using System.Xml.Linq;

namespace Guangming.Domain.Data.Tests;

/// <summary>Arrows between rooms go one way, and what is public is documented.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Mapping"] = [],
        ["Columns"] = ["Mapping"],
        ["Surveys"] = ["Mapping", "Columns"],
        ["Aggregates"] = ["Mapping", "Columns"],
        ["Kernels"] = ["Mapping", "Columns", "Aggregates"],
        ["Panels"] = ["Mapping", "Columns", "Aggregates", "Kernels"],
        ["Sql"] = ["Mapping", "Aggregates", "Surveys"],
        ["Engines"] = ["Mapping", "Aggregates", "Surveys", "Sql"],
    };

    public static TheoryData<string> RoomNames => [.. MayUse.Keys.Where(room => Directory.Exists(Path.Join(Root(), room)))];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Room_UsesOnlyTheRoomsBelowIt(string room)
    {
        HashSet<string> own = new(MayUse[room].Append(room).SelectMany(Types), StringComparer.Ordinal);
        string[] others = [.. MayUse.Keys.Except([room, .. MayUse[room]], StringComparer.Ordinal).SelectMany(Types).Where(type => !own.Contains(type))];

        foreach (string file in Directory.GetFiles(Path.Join(Root(), room), "*.cs"))
        {
            HashSet<string> words = Words(File.ReadAllLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            others.Where(words.Contains).Should().BeEmpty($"{Path.GetFileName(file)} may not use them");
        }
    }

    [Fact]
    public void Rooms_AreAllFolders() =>
        Directory.GetDirectories(Root()).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj")).Should().BeSubsetOf(MayUse.Keys);

    [Theory]
    [InlineData(typeof(TableMap), "Guangming.Domain.Data")]
    [InlineData(typeof(DuckDB.DuckDbSource), "Guangming.Domain.Data.DuckDB")]
    public void Summaries_AreSentences(Type type, string because) =>
        XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && !summary.Value.TrimEnd().EndsWith('.') && !summary.Value.TrimEnd().EndsWith('…') && !summary.Value.TrimEnd().EndsWith(')'))
            .Select(member => member.Attribute("name")!.Value).Should().BeEmpty(because);

    [Theory]
    [InlineData(typeof(TableMap), "Guangming.Domain.Data")]
    [InlineData(typeof(DuckDB.DuckDbSource), "Guangming.Domain.Data.DuckDB")]
    public void Types_AreOfOneNamespaceAndSealed(Type type, string name) =>
        type.Assembly.GetExportedTypes().Should().OnlyContain(one => one.Namespace == name && (one.IsSealed || one.IsEnum || one.IsInterface));

    private static IEnumerable<string> Types(string room) => !Directory.Exists(Path.Join(Root(), room)) ? []
        : Directory.GetFiles(Path.Join(Root(), room), "*.cs").Select(file => Path.GetFileName(file).Split('.')[0]).Distinct(StringComparer.Ordinal);

    private static HashSet<string> Words(IEnumerable<string> lines)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        StringBuilder word = new();
        foreach (char c in string.Join(' ', lines) + ' ')
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Guangming.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Join(folder.FullName, "src", "Guangming.Domain.Data");
    }
}
