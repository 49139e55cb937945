using Guangming.Domain.Text;
using NodaTime;

namespace Guangming.Domain.Exchange;

/// <summary>The day to which a report in prose speaks (报告日期): its day of publication, or the end of the year that its title names.</summary>
/// <param name="Day">The day.</param>
/// <param name="Published">The day of publication, where it is stated.</param>
/// <param name="Note">How it was found.</param>
internal sealed record ReportDay(LocalDate Day, LocalDate? Published, LocalizedText Note)
{
    /// <summary>Finds the day.</summary>
    /// <param name="text">The report.</param>
    /// <param name="name">The file's name without its folder.</param>
    /// <returns><see langword="null"/> where neither the text nor the name tells.</returns>
    public static ReportDay? Find(string text, string name)
    {
        LocalDate? published = PublicationDay.Find(text);
        int? year = YearsNamed.TryFindAtHead(text, out int titled) || YearsNamed.TryFind(Path.GetFileNameWithoutExtension(name), takesBare: true, out _, out titled) ? titled : null;
        if (year is { } of && (published is null || published.Value.Year > of))
        {
            return new ReportDay(new LocalDate(of, 12, 31), published, published is { } later
                ? new LocalizedText(
                    FormattableString.Invariant($"标题写明是{of}年的报告，按该年年底理解；落款日期{later:uuuu-MM-dd}。"),
                    FormattableString.Invariant($"The title says {of}, so it is read as of that year's end; it is dated {later:uuuu-MM-dd}."))
                : new LocalizedText(
                    FormattableString.Invariant($"没有写明发布日期，按标题的{of}年年底理解。"),
                    FormattableString.Invariant($"No day of publication is stated: read as of the end of {of}, which the title names.")));
        }

        return published is { } day
            ? new ReportDay(day, day, new LocalizedText("日期取自文首或落款。", "Dated by its head or its last lines."))
            : null;
    }

    /// <summary>The source of a report that speaks to this day.</summary>
    public ReportSource SourceOf(string text)
    {
        ReportSource found = ReportDrafter.SourceOf(text, Day);
        return new ReportSource(found.Kind, found.Title, found.Publisher, found.Published, textSha256: found.TextSha256, note: Note);
    }
}
