using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Guangming.Domain.Tests.Architecture;

/// <summary>The sources of a package by room: what a room declares, by its files' names, and the words that it uses.</summary>
internal sealed class PackageSources(string package)
{
    private readonly string _root = Path.Join(Repository(), "src", package);

    /// <summary>The folders of the package.</summary>
    public IEnumerable<string> Rooms => Directory.GetDirectories(_root).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj"));

    /// <summary>The types that a room's files are named after.</summary>
    public IEnumerable<string> Types(string room) => Files(room).Select(file => Path.GetFileName(file).Split('.')[0]).Distinct(StringComparer.Ordinal);

    /// <summary>Each file of a room with those of some names that stand in its code.</summary>
    public IEnumerable<(string File, IEnumerable<string> Used)> Uses(string room, IReadOnlyCollection<string> names) =>
        from file in Files(room)
        let words = Words(File.ReadAllLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
        select (Path.GetFileName(file), names.Where(words.Contains));

    /// <summary>The documented members of a package whose summary is no sentence and no list that goes on.</summary>
    public static IEnumerable<string> Unfinished(Assembly assembly) =>
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        let summary = member.Element("summary")?.Value.TrimEnd()
        where summary is not null && !summary.EndsWith('.') && !summary.EndsWith('…') && !summary.EndsWith(')')
        select member.Attribute("name")!.Value;

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

    private static string Repository()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Guangming.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    private IEnumerable<string> Files(string room)
    {
        string folder = Path.Join(_root, room);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
    }
}
