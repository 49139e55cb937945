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
    private readonly Dictionary<SourceAnchor, AnchorCheck> _found = [];

    /// <summary>Names the sources of reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="textOf">The report whose source's text is at hand.</param>
    /// <param name="path">The file of that text.</param>
    /// <param name="text">That text.</param>
    public SarifArtifacts(IEnumerable<Report> reports, Report? textOf, string? path, SourceText? text)
    {
        (_textOf, _text) = (textOf?.Source, text);
        foreach (ReportSource source in reports.Select(report => report.Source).Distinct())
        {
            _sources.Add(source);
            _names.Add(source.Equals(_textOf) && path is not null ? UriOf(path) : AddressOf(source) ?? Free());
        }

        if (textOf is not null && text is not null)
        {
            // One question for all anchors: where one has gone, its neighbours tell where to look.
            foreach (AnchorCheck check in text.Check(textOf.Figures.All.Select(figure => figure.Anchor).OfType<SourceAnchor>()))
            {
                _found[check.Anchor] = check;
            }
        }
    }

    /// <summary>The names, as URIs.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The position of a source among the names; the first where it is none of them.</summary>
    public int IndexOf(ReportSource? source) => source is null ? 0 : Math.Max(_sources.IndexOf(source), 0);

    /// <summary>Where a figure stands; nothing where it has no anchor or has gone from the text.</summary>
    public SarifPlace? PlaceOf(Figure figure) => figure.Anchor is not { } anchor ? null
        : _text is not null && figure.ReportedIn.Equals(_textOf) && _found.TryGetValue(anchor, out AnchorCheck? check) ? SarifPlace.In(_text, check)
        : SarifPlace.Of(anchor);

    // As seen from the folder where the program runs: a log is read on other machines too.
    private static string UriOf(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return Path.IsPathRooted(relative)
            ? new Uri(relative).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    private static string? AddressOf(ReportSource source) =>
        source.Address is null ? null : Uri.TryCreate(source.Address, UriKind.Absolute, out Uri? uri) ? uri.AbsoluteUri : Uri.EscapeDataString(source.Address);

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
