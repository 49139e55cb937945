using NodaTime;

namespace Guangming.Domain;

public sealed partial class ReportingPeriod
{
    /// <summary>
    /// The covered span in short, for tables: <c>2020</c>, <c>2019-09/2020-06</c>, <c>2016-05/..</c>, <c>../2020-06</c>;
    /// <see langword="null"/> for a point in time, a cumulative figure without a start and whatever has no dates.
    /// </summary>
    public string? PeriodText => Basis switch
    {
        PeriodBasis.Annual => Show(Start, DateGranularity.Year, isEnd: false),
        PeriodBasis.PointInTime => null,
        PeriodBasis.Cumulative when Start is null => null,
        _ when !IsDated => null,
        _ when IsOneUnit => Show(End, Granularity, isEnd: true),
        _ => $"{StartText ?? ".."}/{EndText ?? ".."}",
    };

    private string? StartText => Show(Start, Granularity, isEnd: false);

    private string? EndText => Show(End, Granularity, isEnd: true);

    // One month stated as a month, one day stated as a day.
    private bool IsOneUnit =>
        Start is { } start && End is { } end
        && PartialDate.At(start, Granularity) is var unit && unit.First == start && unit.Last == end;

    /// <summary>One line in English, such as <c>cumulative to 2020-12-21</c>, <c>end of 2015</c>, <c>2019-09 to 2020-06</c>.</summary>
    public override string ToString() => Plain(Words.English);

    /// <summary>One line in Chinese or English.</summary>
    /// <param name="language">The language; dates are ISO in English, written out in Chinese.</param>
    /// <param name="verbose">Whether to add what is not stated and where the date comes from.</param>
    public string ToString(Language language, bool verbose = false)
    {
        Words words = language == Language.Chinese ? Words.Chinese : Words.English;
        return verbose ? Plain(words) + Remarks(words) : Plain(words);
    }

    private string Plain(Words words) => Basis switch
    {
        PeriodBasis.Unspecified => words.NotStated,
        PeriodBasis.PointInTime => Named(words, End is null ? words.PointNotDated : words.Point(EndText!, Granularity)),
        PeriodBasis.Annual when Granularity == DateGranularity.Year => words.Year(PeriodText!),
        PeriodBasis.Annual => words.YearTo(PeriodText!, EndText!),
        PeriodBasis.PerYear => IsDated ? words.PerYearIn(Span(words)) : words.PerYear,
        PeriodBasis.Cumulative when End is null && Start is null => words.Cumulative,
        PeriodBasis.Cumulative => words.CumulativeOver(StartText, EndText),
        _ => Named(words, IsDated ? Span(words) : null),
    };

    private string Span(Words words) => IsOneUnit ? words.One(EndText!) : words.Span(StartText, EndText);

    private string Named(Words words, string? dates) =>
        Label is null ? dates! : IsDated ? words.Labelled(Label, dates!) : Label;

    private string Remarks(Words words)
    {
        string? missing = Basis != PeriodBasis.Cumulative || Start is not null ? null : End is null ? words.DatesMissing : words.StartMissing;
        string? source = words.Source(DateSource);
        return missing is null && source is null ? string.Empty : words.Remark(missing, source);
    }

    // A date is shown as coarsely as it was stated, if it is the first (last) day of such a month or year; else by its day.
    private static string? Show(LocalDate? date, DateGranularity granularity, bool isEnd) =>
        date is not { } day ? null
        : (isEnd ? IsLast(day, granularity) : IsFirst(day, granularity)) ? PartialDate.At(day, granularity).ToString()
        : IsoDates.ToText(day);

    // The wording of one language.
    private sealed class Words(bool chinese)
    {
        public static Words Chinese { get; } = new(true);

        public static Words English { get; } = new(false);

        public string NotStated => chinese ? "期间未说明" : "period not stated";

        public string PointNotDated => chinese ? "时点未说明" : "point in time not stated";

        public string PerYear => chinese ? "每年" : "per year";

        public string Cumulative => chinese ? "累计" : "cumulative";

        public string StartMissing => chinese ? "起点未说明" : "start not stated";

        public string DatesMissing => chinese ? "日期未说明" : "dates not stated";

        public string Point(string end, DateGranularity granularity) => granularity == DateGranularity.Day
            ? chinese ? $"截至{Date(end)}" : $"as of {end}"
            : chinese ? $"{Date(end)}末" : $"end of {end}";

        public string Year(string year) => chinese ? $"{year}年" : year;

        public string YearTo(string year, string end) => chinese ? $"{year}年（截至{Date(end)[(year.Length + 1)..]}）" : $"{year} to {end}";

        public string PerYearIn(string span) => chinese ? $"{span}每年" : $"per year, {span}";

        public string CumulativeOver(string? start, string? end) => (start, end) switch
        {
            (null, _) => chinese ? $"截至{Date(end!)}累计" : $"cumulative to {end}",
            (_, null) => chinese ? $"{Date(start)}起累计" : $"cumulative from {start}",
            _ => chinese ? $"{Date(start)}至{Date(end)}累计" : $"cumulative from {start} to {end}",
        };

        public string Span(string? start, string? end) => (start, end) switch
        {
            (null, _) => chinese ? $"{Date(end!)}止" : $"to {end}",
            (_, null) => chinese ? $"{Date(start)}起" : $"from {start}",
            _ => chinese ? $"{Date(start)}至{Date(end)}" : $"{start} to {end}",
        };

        public string One(string date) => chinese ? Date(date) : date;

        public string Labelled(string label, string dates) => chinese ? $"{label}（{dates}）" : $"{label} ({dates})";

        public string? Source(DateSource source) => source switch
        {
            DateSource.Inherited => chinese ? "日期承上文" : "date: inherited",
            DateSource.Publication => chinese ? "日期取自发布日" : "date: publication",
            DateSource.Reading => chinese ? "日期为解读" : "date: reading",
            _ => null,
        };

        // 2020 is 2020年, 2020-06 is 2020年6月, 2020-12-21 is 2020年12月21日.
        private static string Date(string iso)
        {
            string[] parts = iso.Split('-');
            string text = parts[0] + "年";
            text = parts.Length > 1 ? $"{text}{parts[1].TrimStart('0')}月" : text;
            return parts.Length > 2 ? $"{text}{parts[2].TrimStart('0')}日" : text;
        }

        public string Remark(string? first, string? second)
        {
            string both = first is null || second is null ? first + second : first + (chinese ? "；" : "; ") + second;
            return chinese ? $"（{both}）" : $" ({both})";
        }
    }
}
