using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain;

/// <summary>A problem, doubt or remark about data (核查发现): what, where, and what was expected.</summary>
/// <remarks>
/// Ids are stable and never reused: GM0xxx the document, GM1xxx the model, GM2xxx the audit. Equality is by reference:
/// two findings that read alike may come from two places.
/// </remarks>
public sealed class Finding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="id">The stable id, such as <c>GM1004</c>.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">What is the matter, in Chinese and English.</param>
    /// <param name="path">Where in the document, as a JSON path, if it has one.</param>
    /// <param name="figures">The ids of the figures concerned.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public Finding(
        string id, Severity severity, LocalizedText message, string? path = null, ImmutableArray<string> figures = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(message);
        (Id, Severity, Message, Path) = (id, severity, message, path);
        Figures = figures.IsDefault ? [] : figures;
    }

    /// <summary>The stable id of the rule.</summary>
    public string Id { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>What is the matter, in Chinese and English.</summary>
    public LocalizedText Message { get; }

    /// <summary>Where in the document, as a JSON path such as <c>$.figures[3].value</c>; <see langword="null"/> outside a document.</summary>
    public string? Path { get; }

    /// <summary>The ids of the figures concerned; may be empty.</summary>
    public ImmutableArray<string> Figures { get; }

    /// <summary>The 1-based line in the document, where it is known.</summary>
    public int? Line { get; private init; }

    /// <summary>The 1-based column (in bytes of UTF-8) in the document, where it is known.</summary>
    public int? Column { get; private init; }

    /// <summary>The same finding, placed at a line and column of a document.</summary>
    /// <param name="line">The 1-based line.</param>
    /// <param name="column">The 1-based column.</param>
    public Finding At(int line, int column) =>
        new(Id, Severity, Message, Path, Figures) { Line = line, Column = column };

    /// <summary>One line: id, severity, place and message in <paramref name="language"/>.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToString(Language language)
    {
        string place = (Path, Line) switch
        {
            (null, null) => string.Empty,
            (_, null) => $" at {Path}",
            (null, _) => string.Create(CultureInfo.InvariantCulture, $" at line {Line}, column {Column}"),
            _ => string.Create(CultureInfo.InvariantCulture, $" at {Path} (line {Line}, column {Column})"),
        };
        return $"{Id} {Severity}{place}: {Message.In(language)}";
    }

    /// <summary>One line in English.</summary>
    public override string ToString() => ToString(Language.English);
}
