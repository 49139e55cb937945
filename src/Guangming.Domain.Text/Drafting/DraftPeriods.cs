using System.Buffers;
using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>For when the figures of a draft hold: what the prose says, and where it leaves that to the reader, what title and headings say.</summary>
/// <remarks>
/// A figure without a time of its own takes the year of the nearest heading or title that names one (2021年工作总结); in a report or
/// summary whose title names none, the time that its first paragraph opens with. Rates and what merely stands there (现有, 达) take neither:
/// they hold for a day that nobody named.
/// </remarks>
internal sealed class DraftPeriods
{
    private const int TitleLines = 3;
    private const int StateReach = 6;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:、");
    private static readonly string[] Kinds = ["总结", "报告", "汇报", "小结", "综述", "工作情况", "情况汇报", "通报", "要点", "进展"];
    private static readonly string[] Plans = ["计划", "打算", "下一步", "思路", "目标"];

    private readonly string _text;
    private readonly ReportingPeriod?[] _years;
    private readonly TextLines _lines;
    private readonly ReportingPeriod? _opening;
    private readonly Dictionary<int, FigureMention> _finals;
    private (int Paragraph, int Sentence) _state;

    public DraftPeriods(string text, TextLines lines, TextReading reading)
    {
        (_text, _lines, _years) = (text, lines, new ReportingPeriod?[lines.Count]);
        _finals = reading.Mentions.Where(mention => mention.Relation.Kind == MentionRelationKind.ChangeFrom).DistinctBy(mention => mention.Relation.To[0]).ToDictionary(mention => mention.Relation.To[0]);
        ReportingPeriod?[] byRank = new ReportingPeriod?[TextLines.Unnumbered];
        bool isReport = false;
        for (int line = 0; line < lines.Count; line++)
        {
            int rank = lines.RankOf(line) == TextLines.Unnumbered ? 0 : lines.RankOf(line);
            ReadOnlySpan<char> head = text.AsSpan(lines[line].Start, lines.HeadEnd(line) - lines[line].Start);
            if (lines.IsHeading(line) && (rank > 0 || line < TitleLines))
            {
                isReport |= line < TitleLines && Holds(head, Kinds);
                ReportingPeriod? year = Holds(head, Plans) || (rank == 0 && !Holds(head, Kinds)) ? null : YearOf(head, reading.PublishedOn);
                bool isPlan = Holds(head, Plans);
                if (year is not null || isPlan || rank > 0)
                {
                    byRank.AsSpan(rank + (rank == 0 && year is null ? 1 : 0)).Clear();
                    byRank[rank] = isPlan ? ReportingPeriod.Unspecified : year;
                }
            }

            _years[line] = Array.FindLast(byRank, period => period is not null);
        }

        // The first time that the prose itself sets, where it opens the first paragraph that holds a figure.
        if (isReport && Array.TrueForAll(_years, period => period is null) && reading.Mentions.FirstOrDefault() is { Period: { } first } opener && opener.Status == FigureStatus.Actual
            && (first.Basis is PeriodBasis.Annual or PeriodBasis.Period || (first.Basis == PeriodBasis.Cumulative && first.Start is not null)))
        {
            _opening = first is { Basis: PeriodBasis.Period, End: null } ? first.Cumulated(reading.PublishedOn) : first;
        }
    }

    /// <summary>The period of a figure of a measure.</summary>
    public ReportingPeriod Of(FigureMention mention, Measure measure)
    {
        ReportingPeriod own = mention.Period;
        if (_finals.TryGetValue(mention.Index, out FigureMention? final) && own.Equals(final.Period))
        {
            return ReportingPeriod.Unspecified; // 由2000万元增加到3000万元: what is said of the time is said of the final value.
        }

        bool isStock = measure.Additivity == Additivity.Stock;
        // 车间达15个，就业604人: what stands beside a state is one.
        bool isState = IsState(mention, isStock || measure.Additivity == Additivity.Distinct) || (isStock && (IsCensus(measure) || _state == (mention.Paragraph, mention.Sentence)));
        _state = isState ? (mention.Paragraph, mention.Sentence) : _state;
        if (isStock && own is { Basis: PeriodBasis.Cumulative, End: { } end } && isState)
        {
            return ReportingPeriod.At(end).With(own.DateSource); // 截至2018年底，有贫困户4126户: a stock does not pile up.
        }

        if (own is { Basis: PeriodBasis.Cumulative, Start: null, DateSource: DateSource.Publication } && _opening is { Basis: PeriodBasis.Cumulative, Start: not null } since && since.End == own.End)
        {
            return since; // 2016年以来，累计…. 累计…: since then.
        }

        bool isRate = measure.Additivity == Additivity.Ratio && measure.Code != "target.completion";
        if (isRate && own is { Basis: PeriodBasis.Cumulative, End: { } day })
        {
            return ReportingPeriod.At(day).With(own.DateSource);
        }

        if (IsIncome(measure) && own is { Basis: PeriodBasis.PointInTime, End: { Month: 12, Day: 31 } close })
        {
            return ReportingPeriod.Year(close.Year).With(own.DateSource); // 至年末，村均收入16.8万元: earned over the year.
        }

        if (own.Basis != PeriodBasis.Unspecified || mention.Status != FigureStatus.Actual || isRate || isState)
        {
            return own;
        }

        ReportingPeriod? carried = _years[_lines.At(mention.Start)] ?? (isStock && !measure.Code.StartsWith("workshop.", StringComparison.Ordinal) ? null : _opening);
        return carried is null || carried.Basis == PeriodBasis.Unspecified ? own
            : carried.DateSource == DateSource.Stated ? carried.With(DateSource.Inherited) : carried;
    }

    // 现有贫困户, 车间达15个: how things stand.
    private bool IsState(FigureMention mention, bool canStand)
    {
        ReadOnlySpan<char> before = _text.AsSpan(Math.Max(0, mention.Start - (2 * StateReach)), Math.Min(mention.Start, 2 * StateReach));
        int clause = before.LastIndexOfAny(ClauseEnds);
        before = clause < 0 ? before : before[(clause + 1)..];
        return before.IndexOf("现有") >= 0 || before.IndexOf("共有") >= 0 || before.IndexOf("尚有") >= 0 || before.IndexOf("还有") >= 0 || before.IndexOf("剩余") >= 0
            || before.IndexOf("未出列") >= 0 || before.IndexOf("未退出") >= 0 || before.IndexOf("未脱贫") >= 0 || (canStand && (before.EndsWith("达") || before.EndsWith("达到"))) || before.EndsWith("建档立卡贫困户") || before.EndsWith("建档立卡贫困人口") || before.EndsWith("建档立卡户") || before.StartsWith("有");
    }

    private static bool IsIncome(Measure measure) =>
        measure.Code.StartsWith("income.", StringComparison.Ordinal) || measure.Code.StartsWith("village.collective-income.", StringComparison.Ordinal);

    private static bool IsCensus(Measure measure) =>
        measure.Code.StartsWith("population.", StringComparison.Ordinal) || measure.Code.StartsWith("poverty.registered.", StringComparison.Ordinal) || measure.Code == "poverty.villages";

    private static bool Holds(ReadOnlySpan<char> head, string[] words)
    {
        foreach (string word in words)
        {
            if (head.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // The one year that a heading names: 2021年工作总结, not 2016—2020年.
    private static ReportingPeriod? YearOf(ReadOnlySpan<char> head, LocalDate? publishedOn) =>
        YearsNamed.TryFind(head, takesBare: false, out int first, out int last) && first == last
            && ReportingPeriod.TryOf(Dates.OfYear(last, 0, 0), DateLead.None, publishedOn, null, isAhead: false, out ReportingPeriod? year) ? year : null;
}
