using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>A draft of a report made from prose (报告草稿): the report, and what became of every mention.</summary>
/// <remarks>Every mention of the text, and every number that states no value, is in exactly one of <see cref="Mapped"/>, <see cref="Unmapped"/> and <see cref="LeftOut"/>.</remarks>
public sealed class Draft
{
    internal Draft(Report report, TextReading reading, ImmutableArray<DraftEntry> entries, ImmutableArray<DraftPairing> pairings) =>
        (Report, Reading, Entries, Pairings) = (report, reading, entries, pairings);

    /// <summary>The report; all its figures are unconfirmed. What could not be mapped is among its left-out things, so that nothing is lost when it is saved.</summary>
    public Report Report { get; }

    /// <summary>What was read from the text.</summary>
    public TextReading Reading { get; }

    /// <summary>The pairings of the report, and whether each was given or found in the text.</summary>
    public ImmutableArray<DraftPairing> Pairings { get; }

    /// <summary>All mentions with what became of them, in order; behind them the numbers that state no value (<see cref="TextReading.Refused"/>), unmapped, with the reason.</summary>
    public ImmutableArray<DraftEntry> Entries { get; }

    /// <summary>The mentions that are figures of the report.</summary>
    public IEnumerable<DraftEntry> Mapped => Entries.Where(entry => entry.Outcome == DraftOutcome.Mapped);

    /// <summary>The mentions that a person has to map.</summary>
    public IEnumerable<DraftEntry> Unmapped => Entries.Where(entry => entry.Outcome == DraftOutcome.Unmapped);

    /// <summary>The mentions that are no figures of the report.</summary>
    public IEnumerable<DraftEntry> LeftOut => Entries.Where(entry => entry.Outcome == DraftOutcome.LeftOut);
}
