using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Guangming.Domain;

public sealed partial class ReportingPeriod
{
    /// <summary>Reads the wording of Chinese reports.</summary>
    /// <remarks>
    /// <para>Reads 2015年底, 2020年, 2020年上半年, 2020年第三季度, 2020年1-11月, 2019年9月-2020年6月, 2020年12月21日, 截至2020年11月底,
    /// 累计至2020年11月, 2016年5月起, 自2016年以来, 累计, 目前, 每年, 今年, 去年同期, 上半年, 前11个月, 截至10月底 and the like; blanks between words
    /// are skipped, digits may be ASCII, full-width or Chinese. The text is one period and nothing else, of at most 256 characters. The
    /// dates are those that <see cref="Dates"/> reads, so prose gives the same period.</para>
    /// <para>The day of publication dates what the text leaves open, and the result says so by <see cref="DateSource.Publication"/>:
    /// 累计 and 目前 are as of that day, and the year of publication is read as the year to that day, since a report cannot state
    /// the rest of it. A date without a year is of that year too, or of the one before where it would lie after the publication.
    /// Without a day, what needs one is refused.</para>
    /// </remarks>
    /// <param name="text">The wording.</param>
    /// <param name="publication">The day of publication; <see langword="null"/> where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is no such wording, or lacks its year or the day of publication; the message names the position and what was expected.</exception>
    public static ReportingPeriod Parse(string text, LocalDate? publication)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), publication);
    }

    /// <inheritdoc cref="Parse(string, LocalDate?)"/>
    public static ReportingPeriod Parse(ReadOnlySpan<char> text, LocalDate? publication)
    {
        var reader = new PeriodTextReader(text, publication);
        return reader.TryRead(out ReportingPeriod? period) ? period : throw new FormatException(reader.Fault.Describe("a period", text));
    }

    /// <summary>Reads the wording of Chinese reports; never throws. See <see cref="Parse(string, LocalDate?)"/>.</summary>
    /// <param name="text">The wording.</param>
    /// <param name="publication">The day of publication; <see langword="null"/> where it is not known.</param>
    /// <param name="period">The period, or <see langword="null"/>.</param>
    /// <returns>Whether it is such a wording.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, LocalDate? publication, [NotNullWhen(true)] out ReportingPeriod? period) =>
        TryParse(text.AsSpan(), publication, out period);

    /// <inheritdoc cref="TryParse(string?, LocalDate?, out ReportingPeriod?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, LocalDate? publication, [NotNullWhen(true)] out ReportingPeriod? period) =>
        new PeriodTextReader(text, publication).TryRead(out period);
}
