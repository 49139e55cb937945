using System.Collections.Immutable;
using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Exchange;

/// <summary>Puts the report of everything that a text states together.</summary>
internal sealed class ProseAssembly(ProseText text, Draft draft, ReportDay day, ImmutableArray<ListFact> lists, ImmutableArray<ChangeFact> changes)
{
    private readonly Measure?[] _measures = new Measure?[draft.Reading.Mentions.Length];
    private readonly ReportingPeriod?[] _periods = new ReportingPeriod?[draft.Reading.Mentions.Length];
    private readonly Dictionary<int, string> _ids = [];

    /// <summary>The report, and the ids of its figures by mention.</summary>
    public (Report Report, Dictionary<int, string> Ids) Assemble()
    {
        Pairing pairing = draft.Report.Pairings.All[0];
        ReportBuilder builder = new(draft.Report.Source);
        Inherit();
        for (int i = 0; i < draft.Reading.Mentions.Length; i++)
        {
            if (FigureOf(i, pairing) is { } figure)
            {
                _ids[i] = figure.Id;
                builder.Add(figure);
            }
        }

        foreach (FigureRelation relation in Relations().Distinct())
        {
            builder.Add(relation);
        }

        return (builder.Build(), _ids);
    }

    // What a number is compared with is of its measure, and of the time that the comparison names; so are the years of a list.
    private void Inherit()
    {
        for (int i = 0; i < draft.Reading.Mentions.Length; i++)
        {
            _measures[i] = draft.Entries[i].FigureId is { } id ? draft.Report[id].Measure : null;
        }

        foreach (ChangeFact change in changes)
        {
            if (change.To is { } to && _measures[to] is { } measure && measure.Unit.Equals(text[change.From].Unit))
            {
                _measures[change.From] = measure;
                _periods[change.From] = ProseText.YearIn(text.Gap(change.From)) is { } year && ProseChanges.IsBase(text, change.From)
                    ? PeriodOf(text[to].Period, year)
                    : null;
            }
        }

        foreach (ListFact list in lists.Where(list => list.IsPlain && _measures[list.Whole] is { Additivity.OverTime: AxisRule.Adds }))
        {
            foreach (int part in list.Parts)
            {
                if (ProseText.YearIn(text.Gap(part)) is { } year)
                {
                    (_measures[part], _periods[part]) = (_measures[list.Whole], ReportingPeriod.Year(year));
                }
                else if (_measures[part] is { } same && same.Equals(_measures[list.Whole]))
                {
                    _measures[part] = null; // A part by kind is another number than its whole.
                }
            }
        }
    }

    private static ReportingPeriod PeriodOf(ReportingPeriod final, int year) => final.Basis == PeriodBasis.PointInTime
        ? ReportingPeriod.At(PartialDate.OfYear(year))
        : ReportingPeriod.Year(year);

    private FigureDraft? FigureOf(int index, Pairing pairing)
    {
        DraftEntry entry = draft.Entries[index];
        if (entry.Mention.ToStatedValue() is not { } stated || entry.Mention.Length > SourceAnchor.LongestToken)
        {
            return null;
        }

        Figure? mapped = entry.FigureId is { } id ? draft.Report[id] : null;
        Measure measure = _measures[index] ?? Own(index, stated.Unit);
        return new FigureDraft
        {
            Id = mapped?.Id ?? FormattableString.Invariant($"text.{index + 1}"),
            Measure = measure,
            Subject = mapped?.Subject ?? new Subject(pairing),
            Value = stated.Text,
            Period = _periods[index] ?? Dated(index),
            Anchor = entry.Mention.ToAnchor(),
            Status = text.IsPlan(index) && entry.Mention.Status == FigureStatus.Actual ? FigureStatus.Target : entry.Mention.Status,
            IsUnconfirmed = true,
        };
    }

    // 全年, or no word at all: a report of one year speaks of that year. A date behind 截至 that the report cannot know counts as
    // stated, so that the audit sees it.
    private ReportingPeriod Dated(int index)
    {
        ReportingPeriod period = text[index].Period;
        ReadOnlySpan<char> lead = text.Lead(index);
        if (AsOf(lead) is { } date && date > (day.Published ?? day.Day))
        {
            return ReportingPeriod.CumulativeTo(date);
        }

        return period.Basis == PeriodBasis.Unspecified ? ReportingPeriod.Year(day.Day.Year).With(DateSource.Reading) : period;
    }

    private static LocalDate? AsOf(ReadOnlySpan<char> lead)
    {
        int at = ProseLexicon.UpTo.LastIn(lead);
        return at >= 0 && Dates.TryRead(lead, at + ProseLexicon.UpTo.At(lead, at), out DateToken date) && date.IsDay ? new LocalDate(date.Year, date.Month, date.Day) : null;
    }

    private Measure Own(int index, Unit unit) => new(
        FormattableString.Invariant($"text.{index + 1}"),
        new LocalizedText(text[index].Noun is { Length: > 0 } noun ? noun : "所述数字", "number of the text"),
        unit,
        MeasureKind.Other,
        Additivity.None);

    private Unit UnitOf(int index) => _measures[index]?.Unit ?? text[index].ToStatedValue()!.Unit;

    private IEnumerable<FigureRelation> Relations()
    {
        foreach (ListFact list in lists.Where(list => list.IsPlain))
        {
            foreach (int part in list.Parts)
            {
                if (_ids.TryGetValue(part, out string? id) && _ids.TryGetValue(list.Whole, out string? whole) && UnitOf(part).Equals(UnitOf(list.Whole)))
                {
                    yield return FigureRelation.PartOf(id, whole);
                }
            }
        }

        for (int i = 0; i < text.Mentions.Length; i++)
        {
            if (text[i].Relation is { Kind: MentionRelationKind.Together, To: [var other] } && _ids.TryGetValue(i, out string? id) && _ids.TryGetValue(other, out string? one)
                && !Equals(_measures[i], _measures[other] ?? (object)other))
            {
                yield return FigureRelation.Together([one, id]);
            }
        }

        foreach (ChangeFact change in changes)
        {
            if (change.To is { } to && _measures[to] is { } measure && measure.Equals(_measures[change.From])
                && _ids.TryGetValue(to, out string? final) && _ids.TryGetValue(change.From, out string? from))
            {
                yield return FigureRelation.Change(from, final);
            }
        }
    }
}
