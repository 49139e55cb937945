using NodaTime;

namespace Guangming.Domain.Tests.Time;

public sealed class ReportingPeriodTests
{
    private static readonly LocalDate AsOf = new(2020, 12, 21);

    public static TheoryData<ReportingPeriod, string, string> Texts => new()
    {
        { ReportingPeriod.CumulativeTo(AsOf), "cumulative to 2020-12-21", "截至2020年12月21日累计" },
        { ReportingPeriod.CumulativeTo(PartialDate.Parse("2020-11")), "cumulative to 2020-11", "截至2020年11月累计" },
        { ReportingPeriod.CumulativeTo(AsOf, PartialDate.Parse("2016-05")), "cumulative from 2016-05 to 2020-12-21", "2016年5月至2020年12月21日累计" },
        { ReportingPeriod.Cumulative, "cumulative", "累计" },
        { ReportingPeriod.At(PartialDate.OfYear(2015)), "end of 2015", "2015年末" },
        { ReportingPeriod.At(PartialDate.OfMonth(2015, 6)), "end of 2015-06", "2015年6月末" },
        { ReportingPeriod.At(AsOf), "as of 2020-12-21", "截至2020年12月21日" },
        { ReportingPeriod.AtUnstatedDate, "point in time not stated", "时点未说明" },
        { ReportingPeriod.Year(2020), "2020", "2020年" },
        { ReportingPeriod.Year(2020, AsOf), "2020 to 2020-12-21", "2020年（截至12月21日）" },
        { ReportingPeriod.YearTo(PartialDate.Parse("2020-11")), "2020 to 2020-11", "2020年（截至11月）" },
        { ReportingPeriod.Between(PartialDate.Parse("2019-09"), PartialDate.Parse("2020-06")), "2019-09 to 2020-06", "2019年9月至2020年6月" },
        { ReportingPeriod.Between(PartialDate.OfYear(2016), PartialDate.OfYear(2020)), "2016 to 2020", "2016年至2020年" },
        { ReportingPeriod.Between(PartialDate.Parse("2016-05"), AsOf), "2016-05 to 2020-12-21", "2016年5月至2020年12月21日" },
        { ReportingPeriod.Between(PartialDate.Parse("2020-11"), PartialDate.Parse("2020-11")), "2020-11", "2020年11月" },
        { ReportingPeriod.From(PartialDate.Parse("2016-05")), "from 2016-05", "2016年5月起" },
        { ReportingPeriod.Until(PartialDate.Parse("2016-05")), "to 2016-05", "2016年5月止" },
        { ReportingPeriod.PerYear, "per year", "每年" },
        { ReportingPeriod.PerYearFrom(PartialDate.OfYear(2016), PartialDate.OfYear(2020)), "per year, 2016 to 2020", "2016年至2020年每年" },
        { ReportingPeriod.Named("疫情期间"), "疫情期间", "疫情期间" },
        { ReportingPeriod.Unspecified, "period not stated", "期间未说明" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_EachForm_ReadsInBothLanguages(ReportingPeriod period, string english, string chinese)
    {
        period.ToString().Should().Be(english);
        period.ToString(Language.English).Should().Be(english);
        period.ToString(Language.Chinese).Should().Be(chinese);
    }

    [Fact]
    public void ToString_Verbose_SaysWhatIsMissingAndWhereTheDateComesFrom()
    {
        ReportingPeriod period = ReportingPeriod.CumulativeTo(AsOf).With(DateSource.Publication);

        period.ToString(Language.English, verbose: true).Should().Be("cumulative to 2020-12-21 (start not stated; date: publication)");
        period.ToString(Language.Chinese, verbose: true).Should().Be("截至2020年12月21日累计（起点未说明；日期取自发布日）");
        ReportingPeriod.Year(2020).ToString(Language.English, verbose: true).Should().Be("2020", "nothing is missing");
        ReportingPeriod.Year(2019).With(DateSource.Inherited).ToString(Language.Chinese, verbose: true).Should().Be("2019年（日期承上文）");
        ReportingPeriod.Cumulative.ToString(Language.English, verbose: true).Should().Be("cumulative (dates not stated)");
    }

    [Fact]
    public void At_MonthOrYear_IsItsLastDay()
    {
        ReportingPeriod.At(PartialDate.OfYear(2015)).End.Should().Be(new LocalDate(2015, 12, 31));
        ReportingPeriod.At(PartialDate.OfMonth(2020, 2)).End.Should().Be(new LocalDate(2020, 2, 29), "2020 is a leap year");
        ReportingPeriod.At(PartialDate.OfYear(2015)).Start.Should().BeNull("a point has no start");
    }

    [Fact]
    public void Between_ExactlyACalendarYear_IsAnnual()
    {
        ReportingPeriod year = ReportingPeriod.Between(new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31));

        year.Should().Be(ReportingPeriod.Year(2020), "one thing has one form");
        ReportingPeriod.Year(2020, new LocalDate(2020, 12, 31)).Should().Be(ReportingPeriod.Year(2020));
        ReportingPeriod.Between(PartialDate.OfYear(2019), PartialDate.OfYear(2020)).Basis.Should().Be(PeriodBasis.Period, "two years are none");
    }

    [Theory]
    [InlineData("cumulative", "2020-12-21")]
    [InlineData("point", "2015-12-31")]
    [InlineData("to date", "2020-12-21")]
    [InlineData("year", null)]
    [InlineData("span", null)]
    [InlineData("undated", null)]
    public void AsOf_EachBasis_IsTheDayItSpeaksOf(string which, string? expected)
    {
        ReportingPeriod period = which switch
        {
            "cumulative" => ReportingPeriod.CumulativeTo(AsOf),
            "point" => ReportingPeriod.At(PartialDate.OfYear(2015)),
            "to date" => ReportingPeriod.Year(2020, AsOf),
            "year" => ReportingPeriod.Year(2020),
            "span" => ReportingPeriod.Between(PartialDate.Parse("2019-09"), PartialDate.Parse("2020-06")),
            _ => ReportingPeriod.Cumulative,
        };

        (period.AsOf is { } day ? PartialDate.From(day).ToString() : null).Should().Be(expected);
    }

    [Fact]
    public void PeriodText_EachForm_IsShort()
    {
        ReportingPeriod.Year(2020).PeriodText.Should().Be("2020");
        ReportingPeriod.Year(2020, AsOf).PeriodText.Should().Be("2020", "the day is in AsOf");
        ReportingPeriod.Between(PartialDate.Parse("2019-09"), PartialDate.Parse("2020-06")).PeriodText.Should().Be("2019-09/2020-06");
        ReportingPeriod.From(PartialDate.Parse("2016-05")).PeriodText.Should().Be("2016-05/..");
        ReportingPeriod.CumulativeTo(AsOf).PeriodText.Should().BeNull("no span was stated");
        ReportingPeriod.At(AsOf).PeriodText.Should().BeNull();
        ReportingPeriod.PerYear.PeriodText.Should().BeNull();
    }

    [Fact]
    public void Equality_Content_CountsSourceAndLabel()
    {
        ReportingPeriod period = ReportingPeriod.CumulativeTo(AsOf);

        (period == ReportingPeriod.CumulativeTo(AsOf)).Should().BeTrue();
        period.GetHashCode().Should().Be(ReportingPeriod.CumulativeTo(AsOf).GetHashCode());
        (period != period.With(DateSource.Publication)).Should().BeTrue();
        period.With(DateSource.Publication).With(DateSource.Stated).Should().Be(period);
        ReportingPeriod.Named("疫情期间").Should().NotBe(ReportingPeriod.Named("汛期"));
        period.Equals(null).Should().BeFalse();
        ReportingPeriod.At(PartialDate.OfYear(2015)).Should().NotBe(ReportingPeriod.At(new LocalDate(2015, 12, 31)), "one was stated as a year");
    }

    [Fact]
    public void Factories_BadCombinations_AreRefused()
    {
        Action[] refused =
        [
            () => ReportingPeriod.At(default),
            () => ReportingPeriod.From(default),
            () => ReportingPeriod.CumulativeTo(default),
            () => ReportingPeriod.CumulativeTo(AsOf, default(PartialDate)),
            () => ReportingPeriod.CumulativeTo(AsOf, PartialDate.OfYear(2021)),
            () => ReportingPeriod.Between(PartialDate.OfYear(2020), PartialDate.OfYear(2019)),
            () => ReportingPeriod.Year(0),
            () => ReportingPeriod.Year(2019, AsOf),
            () => ReportingPeriod.Named(" "),
            () => ReportingPeriod.Named("a\u202Eb"),
            () => ReportingPeriod.Unspecified.With(DateSource.Inherited),
            () => ReportingPeriod.Named("疫情期间").With(DateSource.Publication),
            () => ReportingPeriod.Year(2020).With((DateSource)9),
        ];
        refused.Should().AllSatisfy(a => a.Should().Throw<ArgumentException>());
    }

    [Theory]
    [InlineData(PeriodBasis.PointInTime, "2020-01-01", "2020-12-21", DateGranularity.Day, "no start")]
    [InlineData(PeriodBasis.Annual, "2020-02-01", "2020-12-31", DateGranularity.Day, "January 1")]
    [InlineData(PeriodBasis.Annual, "2020-01-01", "2021-12-31", DateGranularity.Day, "same year")]
    [InlineData(PeriodBasis.Annual, "2020-01-01", null, DateGranularity.Day, "same year")]
    [InlineData(PeriodBasis.Annual, "2020-01-01", "2020-12-21", DateGranularity.Year, "granularity is year")]
    [InlineData(PeriodBasis.Annual, "2020-01-01", "2020-12-21", DateGranularity.Month, "granularity is month")]
    [InlineData(PeriodBasis.Period, null, null, DateGranularity.Day, "a start, an end or a label")]
    [InlineData(PeriodBasis.Period, "2020-06-02", "2020-12-21", DateGranularity.Month, "granularity is month")]
    [InlineData(PeriodBasis.Period, "2020-12-21", "2020-06-02", DateGranularity.Day, "before it starts")]
    [InlineData(PeriodBasis.Cumulative, null, null, DateGranularity.Year, "granularity is year")]
    [InlineData(PeriodBasis.PerYear, null, "2020-12-21", DateGranularity.Day, "has a start too")]
    [InlineData(PeriodBasis.Unspecified, null, "2020-12-21", DateGranularity.Day, "no dates")]
    [InlineData((PeriodBasis)77, null, null, DateGranularity.Day, "basis")]
    [InlineData(PeriodBasis.Cumulative, null, null, (DateGranularity)77, "granularity")]
    public void TryCreate_BadParts_SaysWhy(PeriodBasis basis, string? start, string? end, DateGranularity granularity, string why)
    {
        bool isMade = ReportingPeriod.TryCreate(
            basis, Day(start), Day(end), granularity, DateSource.Stated, null, out ReportingPeriod? period, out string? fault);

        isMade.Should().BeFalse();
        period.Should().BeNull();
        fault.Should().Contain(why);
    }

    [Fact]
    public void TryCreate_OtherCalendar_IsRefused()
    {
        LocalDate day = AsOf.WithCalendar(CalendarSystem.PersianSimple);

        ReportingPeriod.TryCreate(PeriodBasis.Cumulative, null, day, default, default, null, out _, out string? fault).Should().BeFalse();
        fault.Should().Contain("ISO calendar");
    }

    private static LocalDate? Day(string? text) => text is null ? null : PartialDate.Parse(text).First;
}
