using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Puts one draft together: figures, relations, and what was left out.</summary>
internal sealed class DraftAssembly(
    string text, ReportSource source, TextReading reading, PhraseTable phrases, Pairing?[] pairings, ImmutableArray<Pairing> all)
{
    private readonly ReportBuilder _builder = new(source);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly string?[] _figures = new string?[reading.Mentions.Length];
    private readonly Measure?[] _measures = new Measure?[reading.Mentions.Length];
    private readonly ImmutableArray<DraftEntry>.Builder _entries = ImmutableArray.CreateBuilder<DraftEntry>(reading.Mentions.Length);

    public Draft Assemble()
    {
        foreach (Pairing pairing in all)
        {
            _builder.Add(pairing);
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

        Relate();
        LeaveOut();
        _builder.WithNote(new LocalizedText(
            "由文本自动起草，全部数据待人工确认；未能归口的数字列在未收录内容中。",
            "Drafted from the text: every figure awaits a person's confirmation, and the numbers that could not be mapped are among the left-out things."));
        return new Draft(_builder.Build(), reading, _entries.MoveToImmutable());
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

        if (pairings[index] is not { } pairing)
        {
            return Entry(mention, DraftOutcome.Unmapped, $"像是 {measure.Code}，但附近没有受帮扶方的名称", $"reads like {measure.Code}, but no recipient is named near it");
        }

        if (mention.ToStatedValue() is not { } stated)
        {
            return Entry(mention, DraftOutcome.Unmapped, $"像是 {measure.Code}，但数字单独不成表述（区间、分数）", $"reads like {measure.Code}, but the token alone states no value (a range, a fraction)");
        }

        string id = NewId(pairing, measure, mention);
        LocalizedText reason = new($"词组“{rule?.Text ?? "同一事项"}”；待确认", $"by the phrase \"{rule?.Text ?? "same event"}\"; to be confirmed");
        _builder.Add(new FigureDraft
        {
            Id = id,
            Measure = measure,
            Subject = new Subject(pairing),
            Value = stated.Text,
            Period = mention.Period,
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
        if (rule is not null || mention.Relation.To is not [var other, ..] || other >= index || _measures[other] is not { } measure)
        {
            return null;
        }

        string? code = mention.Relation.Kind switch
        {
            MentionRelationKind.ChangeFrom => measure.Code,
            MentionRelationKind.Together when measure.Code.EndsWith(".households", StringComparison.Ordinal) => measure.Code[..^"households".Length] + "persons",
            _ => null,
        };
        return code is null ? null : measure.Code == code ? measure : Measures.TryGet(code, out Measure? partner) ? partner : null;
    }

    private static bool IsAside(Unit unit) =>
        unit == Unit.Year || unit == Unit.Month || unit.Symbol is "天" or "小时" or "分钟" or "岁" or "周岁" or "周" or "秒" or "学年" or "季" or "个工作日";

    private string NewId(Pairing pairing, Measure measure, FigureMention mention)
    {
        string id = $"{pairing.Id}.{measure.Code}";
        if (_ids.Add(id))
        {
            return id;
        }

        string dated = mention.Period.End is { } end ? System.FormattableString.Invariant($"{id}.{end.Year}") : id;
        string next = dated;
        for (int n = 2; !_ids.Add(next); n++)
        {
            next = System.FormattableString.Invariant($"{dated}.{n}");
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
