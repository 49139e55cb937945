using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>In which lines of the source some figures stand.</summary>
internal static class SourceLines
{
    /// <summary>Such as <c>lines 20, 48</c>; nothing where no figure has a place.</summary>
    public static string? Of(IEnumerable<SourceAnchor?> anchors, Session session)
    {
        string[] lines = [.. anchors.OfType<SourceAnchor>().Select(anchor => anchor.Line).Distinct().Order().Select(line => line.ToString(CultureInfo.InvariantCulture))];
        return lines.Length == 0 ? null
            : session.Language == Language.Chinese ? $"第{string.Join('、', lines)}行"
            : (lines.Length == 1 ? "line" : "lines") + LineBreaks.Glue + string.Join(", ", lines);
    }
}
