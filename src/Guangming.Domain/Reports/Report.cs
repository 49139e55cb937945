using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>One report as typed, dated, traceable figures (报告).</summary>
/// <remarks>
/// Immutable and validated as a whole: whoever holds a report holds one whose ids are unique and whose references
/// resolve. Made by <see cref="ReportBuilder"/>, read from a document, or shipped (<see cref="Reports"/>). Equality is by
/// <see cref="ContentHash"/>, so neither layout nor the order of lists matters.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed partial class Report : IEquatable<Report>
{
    private readonly ReportContent _content;
    private readonly Lazy<FigureGraph> _graph;
    private readonly Lazy<FigureIndex> _index;
    private readonly Lazy<FigureSet> _figures;
    private readonly Lazy<PairingSet> _pairings;
    private readonly Lazy<string> _contentHash;
    private readonly Lazy<string> _factsHash;
    private readonly IReadOnlyDictionary<string, Figure> _byId;

    internal Report(ReportContent content, IReadOnlyDictionary<string, Figure> byId)
    {
        _content = content;
        _byId = byId;

        // Whoever only passes a report on pays for no index and no hash.
        _graph = new(() => new FigureGraph(content.Relations));
        _index = new(() => new FigureIndex(content, byId));
        _figures = new(() => new FigureSet(FigureSelection<Figure>.Of(_graph.Value, content.Figures, "figures"), byId));
        _pairings = new(() => new PairingSet(content.Pairings));
        _contentHash = new(() => ReportHash.OfContent(this));
        _factsHash = new(() => ReportHash.OfFacts(this));
    }

    /// <summary>Where it was published.</summary>
    public ReportSource Source => _content.Source;

    /// <summary>The divisions, units and organisations it speaks of.</summary>
    public ImmutableArray<Division> Divisions => _content.Divisions;

    /// <summary>Its pairings.</summary>
    public PairingSet Pairings => _pairings.Value;

    /// <summary>The measures of its own, beside the built-in ones.</summary>
    public ImmutableArray<Measure> Measures => _content.Measures;

    /// <summary>All its figures.</summary>
    public FigureSet Figures => _figures.Value;

    /// <summary>How its figures belong together.</summary>
    public ImmutableArray<FigureRelation> Relations => _content.Relations;

    /// <summary>Its facts without a number.</summary>
    public ImmutableArray<Milestone> Milestones => _content.Milestones;

    /// <summary>What was left out of it, and why.</summary>
    public ImmutableArray<LeftOut> LeftOut => _content.LeftOut;

    /// <summary>What a reader should know.</summary>
    public LocalizedText? Note => _content.Note;

    /// <summary>
    /// The SHA-256 over everything in it, in canonical form (RFC 8785, lists sorted): 64 lower-case hexadecimal digits.
    /// </summary>
    public string ContentHash => _contentHash.Value;

    /// <summary>
    /// The SHA-256 over its facts: as <see cref="ContentHash"/>, without titles, notes and the wording of milestones.
    /// Two reports with one facts hash state the same numbers about the same things.
    /// </summary>
    public string FactsHash => _factsHash.Value;

    /// <summary>
    /// What is odd about it, though it is sound: a measure that nobody has described, a value that is not what its anchor
    /// marks. Severity <see cref="Severity.Warning"/> at most.
    /// </summary>
    public ImmutableArray<Finding> Remarks => ReportValidator.Remarks(_content);

    internal ReportContent Content => _content;

    internal FigureGraph Graph => _graph.Value;

    internal FigureIndex Index => _index.Value;

    /// <summary>The figure with the given id.</summary>
    /// <param name="figureId">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public Figure this[string figureId] => Figures[figureId];

    /// <summary>The figures that <paramref name="figure"/> is directly part of (所属总数).</summary>
    /// <param name="figure">A figure of this report.</param>
    public ImmutableArray<Figure> WholesOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. Graph.WholesOf(figure.Id).Select(id => _byId[id])];
    }

    /// <summary>The figures that are directly part of <paramref name="figure"/> (其中).</summary>
    /// <param name="figure">A figure of this report.</param>
    public ImmutableArray<Figure> PartsOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. Graph.PartsOf(figure.Id).Select(id => _byId[id])];
    }

    /// <summary>The figures that state the same event in other units (同一事项).</summary>
    /// <param name="figure">A figure of this report.</param>
    public ImmutableArray<Figure> CompanionsOf(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return [.. Graph.CompanionsOf(figure.Id).Select(id => _byId[id])];
    }

    /// <summary>Holds every number of this report against another's: equal, compatible, revised, conflicting, or only in one.</summary>
    /// <param name="other">The other report; its figures come second.</param>
    public ReportComparison CompareWith(Report other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ReportComparison(this, other);
    }

    /// <summary>A builder that holds everything of this report, to add to it; what it builds at once is equal, down to the bytes of its document.</summary>
    /// <remarks>
    /// Its figures, pairings and all else are this report's own objects: what is added names those, and not others with the same ids.
    /// Members of a document that this version does not know stay with their things. Building leaves this report as it is.
    /// </remarks>
    public ReportBuilder ToBuilder() => ReportBuilder.Of(_content);

    /// <inheritdoc/>
    public bool Equals(Report? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(ContentHash, other.ContentHash, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Report);

    /// <inheritdoc/>
    public override int GetHashCode() => ContentHash.GetHashCode(StringComparison.Ordinal);

    /// <summary>Title, publisher, date and how much it holds.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Source.Title.In(Language.English)} ({Source.Publisher.In(Language.English)}, {Source.PublishedOn:uuuu-MM-dd}): {_content.Pairings.Length} pairings, {_content.Figures.Length} figures");
}
