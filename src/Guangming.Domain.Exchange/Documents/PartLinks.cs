using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Which parts of an office file a part leads to, by kind. What lies outside the file is never followed.</summary>
internal static class PartLinks
{
    /// <summary>The parts by the last word of their relationship's type, such as <c>footnotes</c>; of several of a kind the first.</summary>
    /// <param name="guard">The file.</param>
    /// <param name="part">The part, or an empty text for the file itself.</param>
    public static IReadOnlyDictionary<string, string> Read(ArchiveGuard guard, string part)
    {
        Dictionary<string, string> links = new(StringComparer.Ordinal);
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        string list = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!guard.Has(list))
        {
            return links;
        }

        guard.ReadXml(list, reader =>
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship"
                    && reader.GetAttribute("TargetMode") != "External"
                    && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { Length: > 0 } target)
                {
                    links.TryAdd(type[(type.LastIndexOf('/') + 1)..], Full(folder, target));
                }
            }
        });
        return links;
    }

    // A target is relative to its part's folder, or to the file where it begins with a slash.
    private static string Full(string folder, string target)
    {
        List<string> parts = [];
        foreach (string part in (target[0] == '/' ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count > 0)
                {
                    parts.RemoveAt(parts.Count - 1);
                }
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
