using CsCheck;
using NodaTime;

namespace Guangming.Domain.Tests.Time;

public sealed class ReportingPeriodAlgebraTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 2000].Select(n => new LocalDate(2015, 1, 1).PlusDays(n));

    private static readonly Gen<PartialDate> Dates = Gen.Select(Days, Gen.Int[0, 2], (d, g) =>
        g == 0 ? PartialDate.From(d) : g == 1 ? PartialDate.OfMonth(d.Year, d.Month) : PartialDate.OfYear(d.Year));

    internal static readonly Gen<ReportingPeriod> Periods = Gen.Select(Gen.Int[0, 7], Dates, Dates, (kind, a, b) =>
    {
        (PartialDate from, PartialDate to) = a.First <= b.Last ? (a, b) : (b, a);
        return kind switch
        {
            0 => ReportingPeriod.At(a),
            1 => ReportingPeriod.Year(a.Year),
            2 => ReportingPeriod.YearTo(a),
            3 => ReportingPeriod.CumulativeTo(a),
            4 => ReportingPeriod.From(a),
            5 => ReportingPeriod.CumulativeTo(to, from),
            6 => ReportingPeriod.Cumulative,
            _ => ReportingPeriod.Between(from, to),
        };
    });

    [Fact]
    public void Slice_LaterMinusEarlier_IsTheDaysBetween()
    {
        ReportingPeriod later = ReportingPeriod.CumulativeTo(new LocalDate(2020, 12, 21));

        later.Slice(ReportingPeriod.CumulativeTo(PartialDate.OfYear(2019))).ToString().Should().Be("2020 to 2020-12-21");
        later.Slice(ReportingPeriod.CumulativeTo(PartialDate.Parse("2020-11"))).ToString().Should().Be("2020-12 to 2020-12-21");
        later.Slice(ReportingPeriod.CumulativeTo(new LocalDate(2020, 2, 28))).Start
            .Should().Be(new LocalDate(2020, 2, 29), "the leap day follows");
    }

    [Fact]
    public void Slice_ExactlyACalendarYear_IsAnnual() =>
        ReportingPeriod.CumulativeTo(PartialDate.OfYear(2020)).Slice(ReportingPeriod.CumulativeTo(PartialDate.OfYear(2019)))
            .Should().Be(ReportingPeriod.Year(2020));

    [Fact]
    public void Slice_Source_IsTheWeaker()
    {
        ReportingPeriod later = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2020)).With(DateSource.Publication);
        ReportingPeriod earlier = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2018)).With(DateSource.Inherited);

        later.Slice(earlier).DateSource.Should().Be(DateSource.Publication);
    }

    [Fact]
    public void Slice_WhatIsNone_IsRefusedWithTheReason()
    {
        ReportingPeriod year2020 = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2020));
        ReportingPeriod year2019 = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2019));
        ReportingPeriod since2016 = ReportingPeriod.CumulativeTo(PartialDate.OfYear(2019), PartialDate.OfYear(2016));

        FluentActions.Invoking(() => year2019.Slice(year2020)).Should().Throw<ArgumentException>().WithMessage("*ends before 2019-12-31*");
        FluentActions.Invoking(() => year2019.Slice(year2019)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => year2020.Slice(since2016)).Should().Throw<ArgumentException>().WithMessage("*do not start on the same day*");
        FluentActions.Invoking(() => year2020.Slice(ReportingPeriod.Year(2019))).Should().Throw<ArgumentException>().WithMessage("*cumulative*");
        FluentActions.Invoking(() => year2020.Slice(ReportingPeriod.Cumulative)).Should().Throw<ArgumentException>().WithMessage("*with a date*");
        FluentActions.Invoking(() => ReportingPeriod.Year(2020).Slice(year2019)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => ReportingPeriod.Cumulative.Slice(year2019)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Slice_AndEarlier_AreDisjointAndCoverLater() =>
        Gen.Select(Dates, Dates, Gen.Bool, Days).Sample((a, b, startStated, day) =>
        {
            (PartialDate first, PartialDate last) = a.Last <= b.Last ? (a, b) : (b, a);
            PartialDate? start = startStated ? PartialDate.OfYear(2014) : null;
            if (first.Last == last.Last)
            {
                return true;
            }

            ReportingPeriod later = ReportingPeriod.CumulativeTo(last, start);
            ReportingPeriod earlier = ReportingPeriod.CumulativeTo(first, start);
            ReportingPeriod slice = later.Slice(earlier);
            bool lengthsAdd = !startStated || slice.Length + earlier.Length == later.Length;
            return !slice.Overlaps(earlier) && later.Contains(slice) && later.Contains(earlier) && lengthsAdd
                && later.Contains(day) == (slice.Contains(day) || earlier.Contains(day));
        });

    [Fact]
    public void Contains_IsAnOrderOnDays() => Gen.Select(Periods, Periods, Periods).Sample((a, b, c) =>
        a.Contains(a) == a.IsDated
        && (!(a.Contains(b) && b.Contains(c)) || a.Contains(c))
        && (!a.Contains(b) || a.Overlaps(b))
        && a.Overlaps(b) == b.Overlaps(a));

    [Fact]
    public void Contains_Day_AgreesWithPeriods() => Gen.Select(Periods, Periods, Days).Sample((a, b, day) =>
        a.Contains(day) == a.Contains(ReportingPeriod.At(day))
        && (!(a.Contains(b) && b.Contains(day)) || a.Contains(day))
        && (!(a.Contains(day) && b.Contains(day)) || a.Overlaps(b)));

    [Fact]
    public void Contains_CumulativeWithoutStart_HoldsTheYearToDate()
    {
        ReportingPeriod cumulative = ReportingPeriod.CumulativeTo(new LocalDate(2020, 12, 21));

        cumulative.Contains(ReportingPeriod.Year(2020, new LocalDate(2020, 12, 21))).Should().BeTrue("so the two are never added");
        cumulative.Contains(ReportingPeriod.Year(2020)).Should().BeFalse("ten days of it come later");
        cumulative.Overlaps(ReportingPeriod.Year(2020)).Should().BeTrue();
        cumulative.Contains(ReportingPeriod.Named("疫情期间")).Should().BeFalse("its days are not known");
        ReportingPeriod.Cumulative.Contains(new LocalDate(2020, 1, 1)).Should().BeFalse("it has no dates");
    }

    [Theory]
    [InlineData(2020, 366, "a leap year")]
    [InlineData(2019, 365, "a common year")]
    public void Length_Year_CountsBothEnds(int year, int days, string because) =>
        ReportingPeriod.Year(year).Length.Should().Be(days, because);

    [Fact]
    public void Length_OpenOrPoint_IsNoneOrOne()
    {
        ReportingPeriod.At(PartialDate.OfYear(2015)).Length.Should().Be(1);
        ReportingPeriod.CumulativeTo(PartialDate.OfYear(2015)).Length.Should().BeNull("the start is not known");
        ReportingPeriod.From(PartialDate.OfYear(2015)).Length.Should().BeNull();
    }
}
