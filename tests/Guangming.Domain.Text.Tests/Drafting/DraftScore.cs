using System.Globalization;

namespace Guangming.Domain.Text.Tests;

/// <summary>How well the drafter maps the figures of labelled texts: measure, pairing, period and part-of must all be right.</summary>
internal sealed class DraftScore
{
    private int _expected;
    private int _right;
    private int _mapped;
    private int _measure;
    private int _pairing;
    private int _period;
    private int _partOf;
    private int _parts;
    private int _partsFound;

    /// <summary>Drafts every text, with its pairings given or found in it.</summary>
    public DraftScore(IEnumerable<DraftText> texts, bool isFound)
    {
        foreach (DraftText text in texts)
        {
            Add(text, isFound);
        }
    }

    public List<string> Errors { get; } = [];

    /// <summary>Of the figures that have a measure, the share that is mapped and right in all.</summary>
    public decimal RightShare => Share(_right, _expected);

    /// <summary>Of the mapped figures, the share that is wrong in anything.</summary>
    public decimal WrongShare => Share(_mapped - _right, _mapped);

    public int Expected => _expected;

    /// <summary>What the labelled pairings are, and were not found in the text, or found otherwise.</summary>
    public List<string> Pairings { get; } = [];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"expected {_expected}, mapped {_mapped}, right {_right} ({RightShare:0.000}), wrong {WrongShare:0.000}; of the mapped: measure {Share(_measure, _mapped):0.000}, pairing {Share(_pairing, _mapped):0.000}, period {Share(_period, _mapped):0.000}, part-of {Share(_partOf, _mapped):0.000} (found {_partsFound} of {_parts})\n{string.Join('\n', Pairings.Concat(Errors))}");

    private static decimal Share(int part, int all) => all == 0 ? 0 : (decimal)part / all;

    private static bool Says(Party one, Party other) => one.Name(Language.Chinese) == other.Name(Language.Chinese);

    private void Add(DraftText text, bool isFound)
    {
        ReportDrafter drafter = isFound ? new ReportDrafter() : new ReportDrafter(text.Pairings, PhraseTable.Default);
        Draft draft = drafter.Draft(text.Text, ReportDrafter.SourceOf(text.Text, text.Published));
        foreach (Pairing wanted in isFound ? text.Pairings.Where(wanted => !draft.Pairings.Any(one => IsFound(one, wanted))) : [])
        {
            Pairings.Add($"{text.Title[..4]}: {wanted.ToString(Language.Chinese)}, {wanted.Programme}; found {string.Join("; ", draft.Pairings.Select(one => one.Pairing.ToString(Language.Chinese) + " " + one.Pairing.Programme))}");
        }

        foreach (DraftLabel label in text.Labels)
        {
            Add(text, draft, label);
        }
    }

    private static bool IsFound(DraftPairing one, Pairing wanted) =>
        one.IsFound && Says(one.Pairing.Supporter, wanted.Supporter) && Says(one.Pairing.Recipient, wanted.Recipient)
        && (one.Pairing.Programme.Equals(wanted.Programme) || one.Pairing.Programme.Code == "not-stated");

    private void Add(DraftText text, Draft draft, DraftLabel label)
    {
        DraftEntry? entry = draft.Entries.FirstOrDefault(e => e.Mention.Start == label.Start && e.Mention.Token == label.Token);
        // A part of its whole's own measure (其中民生类87个) may be mapped or left: it is right if mapped so, and not missed if left.
        DraftLabel? whole = label.Whole is null ? null : text.Labels.LastOrDefault(other => other.Token == label.Whole && other.Start < label.Start);
        bool isOpen = whole is not null && (label.Code == "-" || whole.Code == label.Code);
        if (entry?.FigureId is { } id)
        {
            Count(label, isOpen ? whole!.Code : label.Code);
            AddMapped(text, draft, label, isOpen ? whole!.Code : label.Code, draft.Report[id], entry.Rule);
        }
        else if (!isOpen)
        {
            Count(label, label.Code);
            Errors.AddRange(label.Code == "-" ? [] : [$"{text.Title[..4]} unmapped {label} ({entry?.Reason})"]);
        }
    }

    private void Count(DraftLabel label, string code)
    {
        _expected += code == "-" ? 0 : 1;
        _parts += label.Whole is not null && label.Code != "-" ? 1 : 0;
    }

    private void AddMapped(DraftText text, Draft draft, DraftLabel label, string code, Figure figure, string? rule)
    {
        string? whole = draft.Report.Relations.FirstOrDefault(r => r.Kind == FigureRelationKind.PartOf && r.Figures[0] == figure.Id) is { } relation ? draft.Report[relation.Figures[1]].Anchor!.Token : null;
        bool isMeasure = figure.Measure.Code == code;
        bool isPairing = string.Join('+', figure.Pairing.Recipient.Members.Select(member => member.Name.Chinese)) == label.Recipients;
        bool isPeriod = label.Holds(figure.Period, text.Published);
        bool isPart = whole == label.Whole;
        bool isRight = isMeasure && isPairing && isPeriod && isPart;
        _mapped++;
        _measure += isMeasure ? 1 : 0;
        _pairing += isPairing ? 1 : 0;
        _period += isPeriod ? 1 : 0;
        _partOf += isPart ? 1 : 0;
        _partsFound += isPart && label.Whole is not null ? 1 : 0;
        _right += isRight ? 1 : 0;
        Errors.AddRange(isRight ? [] : [$"{text.Title[..4]} wrong {label}; got {figure.Measure.Code} of {figure.Pairing.Recipient}, {figure.Period}, part of {whole} ({rule})"]);
    }
}
