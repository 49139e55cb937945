using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Guangming.Domain.Tests.Contracts;
using NodaTime;

namespace Guangming.Domain.Tests.Time;

public sealed class PartialDateTests
{
    internal static readonly Gen<LocalDate> Days = Gen.Int[0, 3_652_058].Select(n => new LocalDate(1, 1, 1).PlusDays(n));

    internal static readonly Gen<PartialDate> Dates = Gen.Select(Days, Gen.Int[0, 2], (day, granularity) => granularity switch
    {
        0 => PartialDate.From(day),
        1 => PartialDate.OfMonth(day.Year, day.Month),
        _ => PartialDate.OfYear(day.Year),
    });

    [Theory]
    [InlineData("2016", DateGranularity.Year, "2016-01-01", "2016-12-31", "2016年", "a year reaches to its last day")]
    [InlineData("2016-02", DateGranularity.Month, "2016-02-01", "2016-02-29", "2016年2月", "2016 is a leap year")]
    [InlineData("1900-02", DateGranularity.Month, "1900-02-01", "1900-02-28", "1900年2月", "1900 is none, by the rule of centuries")]
    [InlineData("2000-02-29", DateGranularity.Day, "2000-02-29", "2000-02-29", "2000年2月29日", "2000 is one again")]
    [InlineData("0001", DateGranularity.Year, "0001-01-01", "0001-12-31", "1年", "the first year")]
    [InlineData("9999-12-31", DateGranularity.Day, "9999-12-31", "9999-12-31", "9999年12月31日", "the last day")]
    public void Parse_Stated_KnowsItsDays(
        string text, DateGranularity granularity, string first, string last, string chinese, string because)
    {
        PartialDate date = PartialDate.Parse(text);

        date.Granularity.Should().Be(granularity, because);
        PartialDate.From(date.First).ToString().Should().Be(first, because);
        PartialDate.From(date.Last).ToString().Should().Be(last, because);
        date.ToString(Language.Chinese).Should().Be(chinese, because);
        date.ToString(Language.English).Should().Be(text, because);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("201", 3)]
    [InlineData("0000", 0)]
    [InlineData("20165", 4)]
    [InlineData("2016-", 5)]
    [InlineData("2016-13", 5)]
    [InlineData("2016-00", 5)]
    [InlineData("2016-5", 6)]
    [InlineData("2016-05-", 8)]
    [InlineData("2015-02-29", 8)]
    [InlineData("2016-05-00", 8)]
    [InlineData("2016-05-31 ", 10)]
    [InlineData(" 2016", 0)]
    [InlineData("２０１６", 0)]
    [InlineData("٢٠١٦", 0)]
    [InlineData("2016年", 4)]
    [InlineData("-2016", 0)]
    public void Parse_Wrong_NamesTextPositionAndExpectation(string text, int position)
    {
        ValueContract.Refused<PartialDate>(text);
        PartialDate.TryParse(text, out PartialDate none).Should().BeFalse();
        none.IsSpecified.Should().BeFalse();

        Action parse = () => PartialDate.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage(string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not a date*: at position {position} expected *"));
    }

    [Fact]
    public void Contract_OfAValue_Holds()
    {
        ValueContract.Equality(
            PartialDate.OfMonth(2016, 1), PartialDate.Parse("2016-01"), PartialDate.OfYear(2016), PartialDate.OfDay(2016, 1, 1), default);
        foreach (string text in new[] { "2016", "2016-05", "2016-05-31" })
        {
            ValueContract.Text(PartialDate.Parse(text), text);
            ValueContract.AsJson(PartialDate.Parse(text), text);
        }
    }

    [Fact]
    public void Order_FirstDayThenLast_PutsTheFinerFirst()
    {
        string[] ordered = ["2015-12-31", "2016-01-01", "2016-01", "2016", "2016-01-02", "2016-02-01", "2016-02", "2016-12", "2017"];

        ordered.Reverse().Select(PartialDate.Parse).Order().Select(d => d.ToString()).Should().Equal(ordered);
        ValueContract.Order([default, .. ordered.Select(PartialDate.Parse)]);
    }

    [Fact]
    public void Default_IsUnspecified_RefusesByName()
    {
        PartialDate none = default;

        none.Should().Be(default(PartialDate));
        none.ToString().Should().Be("unspecified");
        none.ToString(Language.Chinese).Should().Be("unspecified");
        string.Create(CultureInfo.InvariantCulture, $"{none}").Should().Be("unspecified");
        (none < PartialDate.OfYear(1)).Should().BeTrue("it sorts before every date");
        Action[] refused =
        [
            () => _ = none.Year, () => _ = none.Month, () => _ = none.Day, () => _ = none.Granularity, () => _ = none.First,
            () => _ = none.Last, () => none.Contains(new LocalDate(2016, 1, 1)), () => none.Contains(PartialDate.OfYear(2016)),
            () => PartialDate.OfYear(2016).Contains(none),
        ];
        refused.Should().AllSatisfy(a => a.Should().Throw<InvalidOperationException>().WithMessage("*PartialDate is unspecified*"));
        FluentActions.Invoking(() => JsonSerializer.Serialize(none)).Should().Throw<JsonException>().WithMessage("*PartialDate*");
    }

    [Fact]
    public void Of_OutsideItsRange_IsRefused()
    {
        Action[] refused =
        [
            () => PartialDate.OfYear(0), () => PartialDate.OfYear(10_000), () => PartialDate.OfMonth(2016, 13),
            () => PartialDate.OfMonth(2016, 0), () => PartialDate.OfDay(2015, 2, 29), () => PartialDate.OfDay(2016, 4, 31),
            () => PartialDate.OfDay(2016, 4, 0), () => PartialDate.From(new LocalDate(-1, 1, 1)),
        ];
        refused.Should().AllSatisfy(a => a.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Fact]
    public void From_OtherCalendar_IsTheSameDay()
    {
        LocalDate day = new(2020, 12, 21);

        PartialDate.From(day.WithCalendar(CalendarSystem.PersianSimple)).Should().Be(PartialDate.From(day));
        PartialDate.From(new YearMonth(2020, 12)).ToString().Should().Be("2020-12");
    }

    [Fact]
    public void Text_EveryRoute_ReadsBackWhatItWrites() => Dates.Sample(date =>
    {
        ValueContract.RoundTrip(date, "", "G");
        return JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)) == date;
    });

    [Fact]
    public void Order_IsTotal_AndAgreesWithEqualityAndDays() => Gen.Select(Dates, Dates).Sample((a, b) =>
    {
        int expected = a.First.CompareTo(b.First) is var byFirst && byFirst != 0 ? byFirst : a.Last.CompareTo(b.Last);
        return Math.Sign(a.CompareTo(b)) == Math.Sign(expected)
            && a.CompareTo(b) == -b.CompareTo(a)
            && (a.CompareTo(b) == 0) == (a == b)
            && (a != b || a.GetHashCode() == b.GetHashCode());
    });

    [Fact]
    public void Contains_Dates_HoldsExactlyTheirDays() => Gen.Select(Dates, Days).Sample((date, day) =>
        date.Contains(day) == date.Contains(PartialDate.From(day))
        && date.Contains(date.First) && date.Contains(date.Last)
        && (date.First == new LocalDate(1, 1, 1) || !date.Contains(date.First.PlusDays(-1))));

    [Fact]
    public void TryParse_Hostile_NeverThrows()
    {
        Gen.String.Sample(text =>
        {
            bool isDate = PartialDate.TryParse(text, out PartialDate date);
            return !isDate || date.ToString() == text;
        });
        Gen.Byte.Array.Sample(bytes =>
        {
            bool isDate = PartialDate.TryParse(bytes, out PartialDate date);
            return !isDate || Encoding.UTF8.GetBytes(date.ToString()).AsSpan().SequenceEqual(bytes);
        });
    }

    [Fact]
    public void IsoDates_EveryDay_ReadsAndWrites() => Days.Sample(day =>
    {
        Span<byte> text = stackalloc byte[10];
        IsoDates.Write(day, text);
        return IsoDates.TryRead(text, out LocalDate read) && read == day;
    });

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("2020-1-011")]
    [InlineData("2020/12/21")]
    [InlineData("2020-12-2")]
    [InlineData("0000-12-21")]
    [InlineData("2020-12-32")]
    [InlineData("202:-12-21")]
    public void IsoDates_NoDay_IsRefused(string text) => IsoDates.TryRead(Encoding.ASCII.GetBytes(text), out _).Should().BeFalse();

    [Theory]
    [InlineData("2016")]
    [InlineData("\"2016-13\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    public void Json_Wrong_SaysWhatWasExpected(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PartialDate>(json)).Should().Throw<JsonException>().WithMessage("*date*");

    [Fact]
    public void Text_EveryCulture_IsTheSame() => Cultures.Each(() =>
    {
        PartialDate date = PartialDate.Parse("2020-12-21");
        string.Create(CultureInfo.CurrentCulture, $"{date}").Should().Be("2020-12-21");
        date.ToString(Language.Chinese).Should().Be("2020年12月21日");
        date.ToString("C").Should().Be("2020年12月21日");
        FluentActions.Invoking(() => date.ToString("d")).Should().Throw<FormatException>();
    });
}
