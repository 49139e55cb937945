using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>The sheets of a draft to be confirmed.</summary>
internal static class DraftLayout
{
    /// <summary>The sheets beside the one to confirm, which are read like those of a report.</summary>
    public static readonly Table[] Base = [ReportTables.Source, ReportTables.Divisions, ReportTables.Pairings, ReportTables.Milestones, ReportTables.LeftOut, ReportTables.Measures];

    public static IReadOnlyList<SheetPlan> Of(Draft draft, string text)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(text);
        if (draft.Entries.FirstOrDefault(entry => entry.Mention.End > text.Length || !text.AsSpan(entry.Mention.Start, entry.Mention.Length).SequenceEqual(entry.Mention.Token)) is { } other)
        {
            throw new ArgumentException($"The text is not the one the draft was made from: '{other.Mention.Token}' does not stand at its place.", nameof(text));
        }

        ReportLayout layout = new(WithoutFigures(draft));
        ChoiceRanges choices = new([.. ReportTables.All, DraftTable.Sheet]);
        return
        [
            TableSheet.Plan(DraftTable.Sheet, TableSheet.ForReading(DraftTable.Sheet), DraftRows.Of(draft, text), choices),
            SourceSheet.Plan(layout.Rows(ReportTables.Source).Single(), withTechnical: true),
            .. Base.Where(table => table != ReportTables.Source).Select(table => TableSheet.Plan(table, TableSheet.ForReading(table), layout.Rows(table), choices)),
            KnownMeasureSheet.Plan(),
            choices.Plan(),
        ];
    }

    // The numbers of the text have their own sheet; what is left here was no number of anything: dates, ordinals, names.
    private static Report WithoutFigures(Draft draft)
    {
        ReportBuilder builder = new(draft.Report.Source);
        foreach (Division division in draft.Report.Divisions)
        {
            builder.Add(division);
        }

        foreach (Pairing pairing in draft.Report.Pairings.All)
        {
            builder.Add(pairing);
        }

        foreach (Measure measure in draft.Report.Measures)
        {
            builder.Add(measure);
        }

        HashSet<int> mentions = [.. draft.Entries.Select(entry => entry.Mention.Start)];
        foreach (LeftOut leftOut in draft.Report.LeftOut.Where(leftOut => !mentions.Contains(leftOut.Anchor.Start)))
        {
            builder.Add(leftOut);
        }

        foreach (Milestone milestone in draft.Report.Milestones)
        {
            builder.Add(milestone);
        }

        return (draft.Report.Note is { } note ? builder.WithNote(note) : builder).Build();
    }
}
