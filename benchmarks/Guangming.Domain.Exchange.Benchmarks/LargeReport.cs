using System.Globalization;
using NodaTime;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>A report with as many figures as there are rows to be moved, the same one in every run; districts that do not exist.</summary>
internal static class LargeReport
{
    public const int Rows = 100_000;
    private const int PairingsPerReport = 40;

    private static readonly string[] Notes = ["原文写的是安排数，不是支出数。", "“目前”读作发布之日。", "写的是带动，不等于脱贫。"];

    /// <summary>Makes the report.</summary>
    /// <param name="figures">How many figures.</param>
    public static Report Make(int figures)
    {
        ReportSource source = new(
            SourceKinds.OfficialReport,
            new LocalizedText("青岚区年度协作工作总结", "Yearly report of Qinglan"),
            new LocalizedText("青岚区协作办", null),
            new LocalDateTime(2021, 1, 15, 9, 0).WithOffset(Offset.FromHours(8)));
        ReportBuilder builder = new(source);
        Random random = new(1);
        Pairing[] pairings = [.. Enumerable.Range(0, PairingsPerReport).Select(Pairing)];
        int start = 0;
        for (int i = 0; i < figures; i++)
        {
            (Measure measure, string value) = Statement(random);
            start += random.Next(value.Length, 60);
            builder.Add(new FigureDraft
            {
                Id = Text($"section-{i / 8}.figure-{i}"),
                Measure = measure,
                Subject = new Subject(pairings[i % PairingsPerReport], scope: i % 7 == 0 ? new LocalizedText("第二批结对镇街", null) : null),
                Value = value,
                Period = i % 3 == 0 ? ReportingPeriod.Year(2020) : ReportingPeriod.CumulativeTo(PartialDate.OfDay(2020, 12, 31)).With(DateSource.Publication),
                Anchor = new SourceAnchor((i / 8) + 1, start, value),
                Note = i % 2 == 0 ? new LocalizedText(Notes[i % Notes.Length], null) : null,
            });
        }

        return builder.Build();
    }

    private static Pairing Pairing(int index) => new(
        Text($"p{index}"),
        new Division(Text($"from{index}"), new LocalizedText(Text($"青岚{index}街道"), null), DivisionKind.Township),
        new Division(Text($"to{index}"), new LocalizedText(Text($"白岭{index}县"), null), DivisionKind.County),
        Programme.EastWestCollaboration,
        from: PartialDate.OfYear(2016));

    private static (Measure Measure, string Value) Statement(Random random) => random.Next(6) switch
    {
        0 => (Measures.FiscalAllocated, Text($"{random.Next(1, 9)}.{random.Next(1, 1000)}亿元")),
        1 => (Measures.SocialDonations, Text($"{random.Next(10, 10_000)}万元")),
        2 => (Measures.HouseholdsLiftedOut, Text($"{random.Next(100, 20_000)}户")),
        3 => (Measures.PersonsReached, Text($"{random.Next(100, 90_000)}人")),
        4 => (Measures.HeadcountRate, Text($"{random.Next(0, 30)}.{random.Next(1, 100)}%")),
        _ => (Measures.PostsOffered, Text($"{random.Next(1, 50) * 100}多个")),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
