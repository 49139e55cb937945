using System.Globalization;
using System.Text;

namespace Guangming.Domain;

/// <summary>Where a number was said, ready for a footnote (引用).</summary>
public sealed class Citation
{
    private readonly ReportSource _source;
    private readonly SourceAnchor? _anchor;

    internal Citation(ReportSource source, SourceAnchor? anchor) => (_source, _anchor) = (source, anchor);

    /// <summary>
    /// In Chinese after GB/T 7714 (numeric style, electronic resource); in English in the manner of ISO 690. What the
    /// source does not state (author, address) is left out, never made up.
    /// </summary>
    /// <param name="language">The language of the footnote.</param>
    public string ToString(Language language) => language == Language.Chinese ? Chinese() : English();

    /// <summary>The English footnote.</summary>
    public override string ToString() => English();

    private string Chinese()
    {
        StringBuilder text = new();
        string type = _source.Kind switch
        {
            SourceKinds.Newspaper => "[N/OL]",
            SourceKinds.OfficialReport => "[R/OL]",
            SourceKinds.Yearbook => "[M]",
            SourceKinds.Website => "[EB/OL]",
            _ => "[Z]",
        };
        text.Append(_source.Publisher.In(Language.Chinese)).Append(". ").Append(_source.Title.In(Language.Chinese)).Append(type);
        text.Append(CultureInfo.InvariantCulture, $". ({NodaTime.Text.LocalDatePattern.Iso.Format(_source.PublishedOn)})");
        Append(text, ". ", _source.Address);
        if (_anchor is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $": 第{_anchor.Line}行，“{_anchor.Token}”");
        }

        return text.Append('.').ToString();
    }

    private string English()
    {
        StringBuilder text = new();
        text.Append(_source.Publisher.In(Language.English)).Append(". ").Append(_source.Title.In(Language.English)).Append(". ");
        text.Append(NodaTime.Text.LocalDatePattern.Iso.Format(_source.PublishedOn));
        Append(text, ", ", _source.Address);
        if (_anchor is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $", line {_anchor.Line}: “{_anchor.Token}”");
        }

        return text.Append('.').ToString();
    }

    private static void Append(StringBuilder text, string before, string? part)
    {
        if (part is not null)
        {
            text.Append(before).Append(part);
        }
    }
}
