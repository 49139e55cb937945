using System.Text;
using System.Xml.Linq;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Arrows between rooms go one way, and what is public is documented.</summary>
public sealed class ArchitectureTests
{
    // Each room uses those before it only.
    private static readonly string[] Rooms = ["Files", "Archives", "Tables", "Csv", "Spreadsheets", "Workbooks", "DataPackages", "Documents", "Confirmation", "Checking"];

    public static TheoryData<string> RoomNames => [.. Rooms];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Room_UsesNoRoomAboveIt(string room)
    {
        string[] above = [.. Rooms.Skip(Array.IndexOf(Rooms, room) + 1).SelectMany(Types)];

        foreach (string file in Sources(room))
        {
            HashSet<string> words = Words(File.ReadAllLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            above.Where(words.Contains).Should().BeEmpty($"{Path.GetFileName(file)} stands below them");
        }
    }

    [Fact]
    public void Rooms_AreAllFolders() =>
        Directory.GetDirectories(Root()).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Should().BeSubsetOf(Rooms);

    [Fact]
    public void Summaries_AreSentences() =>
        XDocument.Load(Path.ChangeExtension(typeof(WholeFile).Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && !summary.Value.TrimEnd().EndsWith('.') && !summary.Value.TrimEnd().EndsWith('…') && !summary.Value.TrimEnd().EndsWith(')'))
            .Select(member => member.Attribute("name")!.Value).Should().BeEmpty();

    [Fact]
    public void Types_AreOfOneNamespaceAndSealed() =>
        typeof(WholeFile).Assembly.GetExportedTypes().Should().OnlyContain(type => type.Namespace == "Guangming.Domain.Exchange" && (type.IsSealed || type.IsEnum));

    private static string[] Sources(string room) =>
        Directory.Exists(Path.Join(Root(), room)) ? Directory.GetFiles(Path.Join(Root(), room), "*.cs", SearchOption.AllDirectories) : [];

    private static IEnumerable<string> Types(string room) =>
        Sources(room).Select(file => Path.GetFileName(file).Split('.')[0]).Distinct(StringComparer.Ordinal);

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

        return Path.Join(folder.FullName, "src", "Guangming.Domain.Exchange");
    }
}
