using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>Makes a draft of a report from prose (报告起草).</summary>
/// <remarks>
/// Nothing is guessed silently: a figure whose measure or pairing nothing tells stays unmapped, and all that is mapped is unconfirmed and
/// says by which rule. Pairings that are not given are found in the text's headings and sentences, and say so. Immutable and thread-safe.
/// </remarks>
public sealed class ReportDrafter
{
    private readonly ImmutableArray<Pairing> _pairings;
    private readonly ImmutableArray<Party> _recipients = [];
    private readonly Party? _supporter;
    private readonly PhraseTable _phrases;

    /// <summary>Drafts reports of pairings that are found in the text: from headings, sentences of support and the body that publishes it.</summary>
    /// <param name="supporter">Who supports where the text does not say; <see langword="null"/> to find that too.</param>
    /// <param name="recipients">Who is supported; <see langword="null"/> or none to find that too.</param>
    /// <param name="phrases">Which words make a figure of which measure; <see langword="null"/> for <see cref="PhraseTable.Default"/>.</param>
    public ReportDrafter(Party? supporter = null, IEnumerable<Party>? recipients = null, PhraseTable? phrases = null)
    {
        (_pairings, _supporter, _phrases) = ([], supporter, phrases ?? PhraseTable.Default);
        _recipients = recipients is null ? [] : [.. recipients];
        foreach (Party recipient in _recipients)
        {
            ArgumentNullException.ThrowIfNull(recipient, nameof(recipients));
        }
    }

    /// <summary>Drafts reports of one pairing.</summary>
    /// <param name="pairing">The pairing.</param>
    public ReportDrafter(Pairing pairing)
        : this([pairing], PhraseTable.Default)
    {
    }

    /// <summary>Drafts reports of several pairings, told apart by their recipients' names.</summary>
    /// <param name="pairings">The pairings, at least one.</param>
    /// <param name="phrases">Which words make a figure of which measure.</param>
    /// <exception cref="ArgumentException">There is no pairing.</exception>
    public ReportDrafter(IEnumerable<Pairing> pairings, PhraseTable phrases)
    {
        ArgumentNullException.ThrowIfNull(pairings);
        ArgumentNullException.ThrowIfNull(phrases);
        (_pairings, _phrases) = ([.. pairings], phrases);
        if (_pairings.IsEmpty)
        {
            throw new ArgumentException("Expected at least one pairing; without any, give none and they are found in the text.", nameof(pairings));
        }

        foreach (Pairing pairing in _pairings)
        {
            ArgumentNullException.ThrowIfNull(pairing, nameof(pairings));
        }
    }

    /// <summary>Drafts a report of a text that says at its head or foot when it was published, or of which year it is in its title.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text says neither; give a source.</exception>
    public Draft Draft(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PublicationDay.Find(text) is { } day)
        {
            return Draft(text, SourceOf(text, day));
        }

        return YearsNamed.TryFindAtHead(text, out int year)
            ? Draft(text, SourceOf(text, new LocalDate(year, 12, 31), new LocalizedText(
                FormattableString.Invariant($"草稿：标题取自文首一行，发布者待补；没有写明发布日期，按标题的{year}年年底理解。"),
                FormattableString.Invariant($"A draft: the title is the text's first line, the publisher is to be added; no day of publication is stated, so it is read as of the end of {year}, which the title names."))))
            : throw new ArgumentException("The text does not say when it was published (behind 发布时间, or in a date line at its head or foot), nor its title of which year it is: give a source.", nameof(text));
    }

    /// <summary>Drafts a report of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where it was published; it dates 目前, 今年 and 累计.</param>
    public Draft Draft(string text, ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        TextReading reading = FigureReader.ReadAll(text, new ReaderOptions { PublishedOn = source.PublishedOn });
        TextLines lines = new(text);
        ImmutableArray<DraftPairing> pairings = _pairings.IsEmpty ? PairingDiscovery.Of(text, lines, _supporter, _recipients) : [.. _pairings.Select(DraftPairing.Given)];
        PairingFinder finder = new([.. pairings.Select(one => one.Pairing)], text, lines);
        PairingChoice[] choices = finder.Find(reading.Mentions);
        pairings = JointPairings.Join(pairings, choices, reading.Mentions);
        return new DraftAssembly(text, source, reading, _phrases, choices, pairings, new DraftPeriods(text, lines, reading)).Assemble();
    }

    /// <summary>The source that a text's own head gives: its first line as the title, the publisher unknown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day of publication.</param>
    public static ReportSource SourceOf(string text, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SourceOf(text, day, new LocalizedText("草稿：标题取自文首一行，发布者待补，时刻未说明。", "A draft: the title is the text's first line, the publisher is to be added, the hour is not stated."));
    }

    private static ReportSource SourceOf(string text, LocalDate day, LocalizedText note)
    {
        const int longestTitle = 80;
        string title = text.Split('\n', '\r').Select(line => new string([.. line.Trim().Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not (>= '\u200B' and <= '\u202E') and not '\uFEFF' and not (>= '\u2066' and <= '\u2069'))])).FirstOrDefault(line => line.Length > 0 && !line.StartsWith("http", StringComparison.OrdinalIgnoreCase)) ?? "无题";
        return new ReportSource(
            SourceKinds.Other,
            new LocalizedText(title.Length > longestTitle ? title[..longestTitle] : title, null),
            new LocalizedText("未说明", "not stated"),
            day.AtMidnight().WithOffset(Offset.FromHours(8)),
            textSha256: new SourceText(text).Sha256,
            note: note);
    }
}
