using Guangming.Domain;

namespace ReportConsole.Sarif;

/// <summary>The texts that figures stand in, by the names that a reader of the log can open.</summary>
internal sealed class SarifArtifacts
{
    private const string Unnamed = "source.txt";

    private readonly List<ReportSource> _sources = [];
    private readonly List<string> _names = [];
    private readonly SourceText? _text;
    private readonly ReportSource? _textOf;

    /// <summary>Names the sources of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="textOf">The source whose text is at hand.</param>
    /// <param name="path">Its file.</param>
    /// <param name="text">Its text.</param>
    public SarifArtifacts(IEnumerable<Report> reports, ReportSource? textOf, string? path, SourceText? text)
    {
        (_textOf, _text) = (textOf, text);
        foreach (ReportSource source in reports.Select(report => report.Source).Distinct())
        {
            _sources.Add(source);
            _names.Add(source.Equals(textOf) && path is not null ? UriOf(path) : source.Address is { } address ? new Uri(address, UriKind.RelativeOrAbsolute).OriginalString : Free());
        }
    }

    /// <summary>The names, as URIs.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The position of a source among the names; the first where it is none of them.</summary>
    public int IndexOf(ReportSource? source) => source is null ? 0 : Math.Max(_sources.IndexOf(source), 0);

    /// <summary>Where a figure stands; nothing where it has no anchor or has gone from the text.</summary>
    public SarifPlace? PlaceOf(Figure figure) => figure.Anchor is not { } anchor ? null
        : _text is not null && figure.ReportedIn.Equals(_textOf) ? SarifPlace.In(_text, anchor)
        : SarifPlace.Of(anchor);

    // As seen from the folder where the program runs: a log is read on other machines too.
    private static string UriOf(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return Path.IsPathRooted(relative)
            ? new Uri(relative).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    private string Free()
    {
        string name = Unnamed;
        for (int i = 2; _names.Contains(name, StringComparer.Ordinal); i++)
        {
            name = FormattableString.Invariant($"source-{i}.txt");
        }

        return name;
    }
}
