using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain.Text;

/// <summary>Puts one draft together: figures, relations, and what was left out.</summary>
internal sealed class DraftAssembly(
    string text, ReportSource source, TextReading reading, PhraseTable phrases, PairingChoice[] choices, ImmutableArray<DraftPairing> all, DraftPeriods periods)
{
    private const int LongestJoint = 24;

    private readonly ReportBuilder _builder = new(source);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly string?[] _figures = new string?[reading.Mentions.Length];
    private readonly Measure?[] _measures = new Measure?[reading.Mentions.Length];
    private readonly ImmutableArray<DraftEntry>.Builder _entries = ImmutableArray.CreateBuilder<DraftEntry>(reading.Mentions.Length + reading.Refused.Length);

    public Draft Assemble()
    {
        foreach (DraftPairing pairing in all)
        {
            _builder.Add(pairing.Pairing);
        }

        int paragraphStart = 0;
        for (int i = 0; i < reading.Mentions.Length; i++)
        {
            FigureMention mention = reading.Mentions[i];
            FigureMention? previous = i > 0 ? reading.Mentions[i - 1] : null;
            paragraphStart = previous?.Paragraph == mention.Paragraph ? paragraphStart : text.LastIndexOfAny(['\n', '\r'], mention.Start) + 1;
            FigureMention? next = i + 1 < reading.Mentions.Length ? reading.Mentions[i + 1] : null;
            _entries.Add(Place(i, mention, PhraseContext.At(text, mention, previous, next, paragraphStart)));
        }

        foreach (FigureMention refused in reading.Refused)
        {
            _entries.Add(new DraftEntry(refused, DraftOutcome.Unmapped, refused.Problem!, null, null));
        }

        Relate();
        LeaveOut();
        _builder.WithNote(new LocalizedText(
            "由文本自动起草，全部数据待人工确认；未能归口的数字列在未收录内容中。",
            "Drafted from the text: every figure awaits a person's confirmation, and the numbers that could not be mapped are among the left-out things."));
        return new Draft(_builder.Build(), reading, _entries.MoveToImmutable(), all);
    }

    private DraftEntry Place(int index, FigureMention mention, PhraseContext context)
    {
        if (IsAside(mention.Unit))
        {
            return Entry(mention, DraftOutcome.LeftOut, $"“{mention.Unit.Symbol}”是时长或年龄，不是报告数据", $"'{mention.Unit.Symbol}' measures time or age: no figure of the report");
        }

        Measure? measure = phrases.Find(context, mention.Unit, out PhraseRule? rule, out Measure? rival) ?? Partner(index, mention, ref rule);
        if (measure is null)
        {
            return rival is null || rule is null
                ? Entry(mention, DraftOutcome.Unmapped, "词组表中没有合适的指标", "no phrase tells the measure")
                : Entry(mention, DraftOutcome.Unmapped, $"两个指标同样合适：{rule.MeasureCode}、{rival.Code}", $"two measures fit equally: {rule.MeasureCode}, {rival.Code}");
        }

        PairingChoice choice = choices[index];
        if (choice.Pairing is not { } pairing)
        {
            LocalizedText why = choice.Why ?? PairingChoice.None.Why!;
            return Entry(mention, DraftOutcome.Unmapped, $"像是 {measure.Code}，但{why.Chinese}", $"reads like {measure.Code}, but {why.English}");
        }

        if (mention.Problem is { } problem)
        {
            return new DraftEntry(mention, DraftOutcome.Unmapped, problem, null, null);
        }

        if (mention.ToStatedValue() is not { } stated)
        {
            return Entry(mention, DraftOutcome.Unmapped, $"像是 {measure.Code}，但数字单独不成表述（区间、分数）", $"reads like {measure.Code}, but the token alone states no value (a range, a fraction)");
        }

        ReportingPeriod period = periods.Of(mention, measure);
        string id = NewId(pairing, measure, period);
        LocalizedText reason = Reason(rule, choice);
        _builder.Add(new FigureDraft
        {
            Id = id,
            Measure = measure,
            Subject = new Subject(pairing),
            Value = stated.Text,
            Period = period,
            Anchor = mention.ToAnchor(),
            Status = mention.Status,
            IsUnconfirmed = true,
            Note = reason,
        });
        (_figures[index], _measures[index]) = (id, measure);
        return new DraftEntry(mention, DraftOutcome.Mapped, reason, id, rule?.Text);
    }

    // 户 and 人 of one event: the persons take the household measure's companion, a final value that of its baseline.
    private Measure? Partner(int index, FigureMention mention, ref PhraseRule? rule)
    {
        if (rule is not null)
        {
            return null;
        }

        if (index > 0 && IsCoordinate(reading.Mentions[index - 1], mention) && _measures[index - 1] is { } same)
        {
            return same;
        }

        // 贫困人口3.26万人、8417户: the households of one event behind its persons.
        if (index > 0 && mention.Unit == Unit.Household && reading.Mentions[index - 1] is { } persons && persons.Unit == Unit.Person && mention.Start - persons.End <= 1
            && _measures[index - 1]?.Code is { } counted && counted.EndsWith(".persons", StringComparison.Ordinal))
        {
            return Measures.TryGet(counted[..^"persons".Length] + "households", out Measure? households) ? households : null;
        }

        if (mention.Relation.To is not [var other, ..] || other >= index || _measures[other] is not { } measure)
        {
            return null;
        }

        string? code = mention.Relation.Kind switch
        {
            MentionRelationKind.ChangeFrom or MentionRelationKind.Respectively => measure.Code,
            MentionRelationKind.PartOf when measure.Unit.Equals(mention.Unit) => measure.Code,
            MentionRelationKind.Together when measure.Code.EndsWith(".households", StringComparison.Ordinal) => measure.Code[..^"households".Length] + "persons",
            _ => null,
        };
        return code is null ? null : measure.Code == code ? measure : Measures.TryGet(code, out Measure? partner) ? partner : null;
    }

    // 甲县5个贫困村和乙县1个贫困村, 300万元、500万元: the same thing counted again.
    private bool IsCoordinate(FigureMention before, FigureMention mention)
    {
        if (before.Paragraph != mention.Paragraph || before.Sentence != mention.Sentence || !before.Unit.Equals(mention.Unit) || mention.Start - before.End > LongestJoint)
        {
            return false;
        }

        ReadOnlySpan<char> gap = text.AsSpan(before.End, mention.Start - before.End);
        gap = before.Noun is { } noun && gap.StartsWith(noun) ? gap[noun.Length..] : gap;
        bool isListed = PairingLexicon.Joints.Has(gap) || (gap.Length == 1 && Punctuation.Commas.Contains(gap[0]));
        bool isSameNoun = before.Noun is not null && before.Noun == mention.Noun && PairingLexicon.Joints.StartsAt(gap, 0) && gap.IndexOfAny(DraftLexicon.ListEnds) < 0;
        return (isListed && (mention.Noun is null || before.Noun == mention.Noun) && !MentionsStated(mention)) || isSameNoun;
    }

    // A figure that its own words behind it tell is no mere member of a list.
    private bool MentionsStated(FigureMention mention) => mention.End < text.Length && Characters.IsHan(text[mention.End]);

    private static LocalizedText Reason(PhraseRule? rule, in PairingChoice choice)
    {
        (string chinese, string english) = choice.Place is { } place
            ? (string.Create(CultureInfo.InvariantCulture, $"结对据第{place.Line}行“{place.Token}”"), string.Create(CultureInfo.InvariantCulture, $"the pairing by \"{place.Token}\" in line {place.Line}"))
            : ("结对只此一组", "the only pairing");
        return new LocalizedText(
            $"词组“{rule?.Text ?? "同一事项"}”；{chinese}；待确认", $"by the phrase \"{rule?.Text ?? "same event"}\"; {english}; to be confirmed");
    }

    private static bool IsAside(Unit unit) =>
        unit == Unit.Year || unit == Unit.Month || DraftLexicon.TimeAndAge.Has(unit.Symbol);

    private string NewId(Pairing pairing, Measure measure, ReportingPeriod period)
    {
        string id = $"{pairing.Id}.{measure.Code}";
        if (_ids.Add(id))
        {
            return id;
        }

        string dated = period.End is { } end ? System.FormattableString.Invariant($"{id}.{end.Year}") : id;
        string next = dated;
        for (int n = _numbers.GetValueOrDefault(dated, 2); !_ids.Add(next); n++)
        {
            (next, _numbers[dated]) = (System.FormattableString.Invariant($"{dated}.{n}"), n + 1);
        }

        return next;
    }

    private void Relate()
    {
        for (int i = 0; i < _figures.Length; i++)
        {
            MentionRelation relation = reading.Mentions[i].Relation;
            if (_figures[i] is not { } id || relation.To.IsEmpty || relation.To.Any(to => _figures[to] is null))
            {
                continue;
            }

            string[] others = [.. relation.To.Select(to => _figures[to]!)];
            Measure first = _measures[relation.To[0]]!;
            FigureRelation? stated = relation.Kind switch
            {
                MentionRelationKind.PartOf when first.Unit.Equals(_measures[i]!.Unit) => FigureRelation.PartOf(id, others[0]),
                MentionRelationKind.Together when !first.Equals(_measures[i]) => FigureRelation.Together([others[0], id]),
                MentionRelationKind.ChangeFrom when first.Equals(_measures[i]) => FigureRelation.Change(others[0], id),
                MentionRelationKind.DerivedFrom when others.Length == 2 && Measures.GrowthRate.Equals(_measures[i]) => FigureRelation.Derives(id, "growth.rate", others),
                _ => null,
            };
            if (stated is not null)
            {
                _builder.Add(stated);
            }
        }
    }

    private void LeaveOut()
    {
        foreach (DraftEntry entry in _entries)
        {
            if (entry.Outcome != DraftOutcome.Mapped && entry.Mention.Length <= SourceAnchor.LongestToken)
            {
                _builder.Add(new LeftOut(entry.Outcome == DraftOutcome.Unmapped ? "unmapped" : "aside", entry.Mention.ToAnchor(), entry.Reason));
            }
        }

        foreach (NotFigure none in reading.NotFigures)
        {
            if (none.Token.Length <= SourceAnchor.LongestToken)
            {
                _builder.Add(new LeftOut(NotFigureKinds.Code(none.Kind), new SourceAnchor(Math.Max(none.Paragraph, 1), none.Start, none.Token), NotFigureKinds.Reason(none.Kind)));
            }
        }
    }

    private static DraftEntry Entry(FigureMention mention, DraftOutcome outcome, string chinese, string english) =>
        new(mention, outcome, new LocalizedText(chinese, english), null, null);
}
