using System.Collections.Immutable;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Everything that a prose report states (全部陈述), as a report for the audit: what the drafter mapped, and all other numbers under measures of their own.</summary>
/// <remarks>
/// A number without a measure can still contradict the words around it: a part its whole, a growth its two ends. Each such number has a
/// measure of its own, so that it is held against nothing else.
/// </remarks>
internal sealed class ProseReport
{
    private readonly Dictionary<int, string> _ids;

    private ProseReport(Report report, ProseText text, Dictionary<int, string> ids) => (Report, Text, _ids) = (report, text, ids);

    /// <summary>The report that is audited; its figures are unconfirmed.</summary>
    public Report Report { get; }

    /// <summary>The text with its figures.</summary>
    public ProseText Text { get; }

    /// <summary>The lists of the text.</summary>
    public ImmutableArray<ListFact> Lists { get; private init; } = [];

    /// <summary>The shares of the text.</summary>
    public ImmutableArray<ShareFact> Shares { get; private init; } = [];

    /// <summary>The changes of the text.</summary>
    public ImmutableArray<ChangeFact> Changes { get; private init; } = [];

    /// <summary>The rates of the text.</summary>
    public ImmutableArray<RateFact> Rates { get; private init; } = [];

    /// <summary>The means of the text.</summary>
    public ImmutableArray<MeanFact> Means { get; private init; } = [];

    /// <summary>The figure of a mention; <see langword="null"/> where its words state no value alone.</summary>
    public Figure? FigureOf(int mention) => _ids.TryGetValue(mention, out string? id) ? Report[id] : null;

    /// <summary>The mention of a figure.</summary>
    public int? MentionOf(Figure figure)
    {
        foreach ((int mention, string id) in _ids)
        {
            if (string.Equals(id, figure.Id, StringComparison.Ordinal))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Makes it of a draft.</summary>
    public static ProseReport Of(string text, Draft draft, ReportDay day)
    {
        ProseText prose = new(text, draft.Reading.Mentions);
        ImmutableArray<ListFact> lists = [.. ProseLists.Find(prose)];
        ImmutableArray<ChangeFact> changes = [.. ProseChanges.Find(prose)];
        ProseAssembly assembly = new(prose, draft, day, lists, changes);
        (Report report, Dictionary<int, string> ids) = assembly.Assemble();
        return new ProseReport(report, prose, ids)
        {
            Lists = lists,
            Changes = changes,
            Shares = [.. ProseLists.Shares(prose, lists)],
            Rates = [.. ProseRates.Find(prose)],
            Means = [.. ProseRates.Means(prose)],
        };
    }
}
