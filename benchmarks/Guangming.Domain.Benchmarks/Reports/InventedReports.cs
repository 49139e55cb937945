using System.Globalization;
using NodaTime;

namespace Guangming.Domain.Benchmarks.Reports;

/// <summary>Reports of districts that do not exist, the same ones in every run: of the build and the variety of a real year-end report.</summary>
internal sealed class InventedReports
{
    public const int FiguresPerReport = 100;
    private const int PairingsPerReport = 4;
    private const int FirstYear = 2016;
    private const int Years = 10;

    private static readonly string[] Supporters = ["青岚区", "云浦区", "石桥区", "南汀区", "鹭洲区", "松溪区"];
    private static readonly string[] Recipients = ["白岭县", "乌江源县", "古榕县", "雪河县", "双坪县", "赤水湾县", "长岗县", "月亮坝县"];
    private static readonly string[] Scopes = ["白果小学迁建", "河谷蔬菜基地", "山口搬迁安置点", "第二批结对镇街", "东片五村"];

    private static readonly string[] Notes =
    [
        "原文写的是安排数，不是支出数；起点未述。", "“目前”读作发布之日，是否扣除返贫未述。", "写的是带动，即受惠，不等于脱贫。",
        "与上一段的户数说的是同一批对象，不可相加。", "分母原文未点明，按指标定义是农业户籍人口。", "人次不是人：同一人参加两次计两次。",
        "表格与正文不一，取正文；差额出自四舍五入。", "写明“预计”，读作预期，不计入已实现。",
    ];

    private static readonly string[] EnglishNotes =
    [
        "The stage stated is allocation, not spending; the start is not stated.", "“So far” is read as the day of publication.",
        "Reached, which is not lifted out of poverty.", "Table and text differ; the text is taken here, the rest is rounding.",
        "Attendances, not people: whoever came twice counts twice.", "“Expected” in the text, so it is read as an expectation.",
    ];

    private readonly Random _random;
    private readonly int _number;
    private int _start = 100;
    private int _line = 4;

    private InventedReports(int number) => (_number, _random) = (number, new Random(number));

    /// <summary>The report of the given number.</summary>
    public static Report Make(int number) => new InventedReports(number).Make();

    private Report Make()
    {
        ReportSource source = new(
            SourceKinds.OfficialReport,
            new("某区年度对口帮扶工作总结", "A district's yearly report on pairing assistance"),
            new("某区乡村振兴局", null),
            new LocalDateTime(FirstYear + (_number % Years), 12, 21, 9, 30).WithOffset(Offset.Zero));
        ReportBuilder builder = new(source);
        Pairing[] pairings = [.. Enumerable.Range(0, PairingsPerReport).Select(Pairing)];
        LocalDate published = source.PublishedOn;
        FigureDraft? before = null;
        for (int i = 0; i < FiguresPerReport; i++)
        {
            FigureDraft figure = Figure(i, pairings[i * PairingsPerReport / FiguresPerReport], published);
            builder.Add(figure);

            // Now and then two neighbours state one event, as households and persons do.
            if (before is not null && !before.Measure.Equals(figure.Measure) && Sometimes(10))
            {
                builder.Add(FigureRelation.Together([before.Id, figure.Id], RelationOrigin.Inferred));
            }

            before = figure;
        }

        return builder.Build();
    }

    private Pairing Pairing(int index)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"r{_number}.p{index}");
        Division supporter = new(key + ".from", new(Supporters[_number % Supporters.Length], null), DivisionKind.County);
        Division recipient = new(key + ".to", new(Recipients[(_number + index) % Recipients.Length], null), DivisionKind.County);
        return new Pairing(key, supporter, recipient, Programme.EastWestCollaboration, from: PartialDate.OfYear(FirstYear));
    }

    private FigureDraft Figure(int index, Pairing pairing, LocalDate published)
    {
        (Measure measure, string value) = Statement();
        _start += _random.Next(value.Length, 60);
        _line += _random.Next(0, 2);
        return new FigureDraft
        {
            Id = Id(index),
            Measure = measure,
            Subject = new Subject(pairing, scope: Sometimes(15) ? new(Pick(Scopes), null) : null),
            Value = value,
            Period = Period(index, published),
            Anchor = new SourceAnchor(_line, _start, value),
            Status = Sometimes(4) ? FigureStatus.Expectation : FigureStatus.Actual,
            Attribution = Sometimes(25) ? Attribution.Place : Attribution.Supporter,
            Of = measure.Kind == MeasureKind.Rate ? RateBase.NotNamed : null,
            Note = Sometimes(50) ? new(Pick(Notes), Sometimes(40) ? Pick(EnglishNotes) : null) : null,
        };
    }

    private (Measure Measure, string Value) Statement() => _random.Next(12) switch
    {
        0 => (Measures.FiscalAllocated, Text($"{_random.Next(1, 9)}.{_random.Next(1, 1000)}亿元")),
        1 => (Measures.FiscalSpent, Text($"{_random.Next(100, 100_000)}.{_random.Next(1, 100)}万元")),
        2 => (Measures.SocialDonations, Text($"{_random.Next(10, 10_000)}万元")),
        3 => (Measures.FundsAllocated, Text($"超{_random.Next(10, 900)}万元")),
        4 => (Measures.HouseholdsLiftedOut, Text($"{_random.Next(100, 20_000)}户")),
        5 => (Measures.PersonsLiftedOut, Text($"{_random.Next(1_000, 90_000)}人")),
        6 => (Measures.PersonsReached, Text($"{_random.Next(100, 90_000)}名")),
        7 => (Measures.TrainingAttendances, Text($"{_random.Next(1, 50) * 100}多人次")),
        8 => (Measures.HeadcountRate, Text($"{_random.Next(0, 30)}.{_random.Next(1, 100)}%")),
        9 => (Measures.Projects, Text($"{_random.Next(1, 300)}个")),
        10 => (Measures.Workshops, Text($"{_random.Next(1, 90)}个")),
        _ => (Measures.VillagesReached, Text($"{_random.Next(1, 300)}个")),
    };

    // As in a real report: most figures of a section share their period.
    private ReportingPeriod Period(int index, LocalDate published) => (index / 3 % 6) switch
    {
        0 or 1 or 2 => ReportingPeriod.CumulativeTo(published).With(DateSource.Publication),
        3 => ReportingPeriod.Year(published.Year, published),
        4 when Sometimes(50) => ReportingPeriod.At(PartialDate.OfYear(published.Year - 1)),
        4 => ReportingPeriod.Between(PartialDate.OfMonth(published.Year - 1, 9), PartialDate.OfMonth(published.Year, 6)),
        _ => ReportingPeriod.Unspecified,
    };

    private string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"r{_number}.section-{index / 8}.figure-{index}");

    private bool Sometimes(int percent) => _random.Next(100) < percent;

    private string Pick(string[] texts) => texts[_random.Next(texts.Length)];

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
