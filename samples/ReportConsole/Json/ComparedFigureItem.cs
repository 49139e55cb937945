using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>A number as one of two reports states it.</summary>
internal sealed record ComparedFigureItem(
    string Figure,
    string AsWritten,
    ExactNumber? Value,
    ExactNumber? Low,
    bool LowIncluded,
    ExactNumber? High,
    bool HighIncluded,
    string Unit,
    string? Revision,
    string SourceZh,
    string SourceEn,
    int? Line,
    int? Start,
    int? Length,
    string? Token)
{
    public static ComparedFigureItem? Of(Figure? figure)
    {
        if (figure is null)
        {
            return null;
        }

        ValueRange range = figure.Range();
        return new ComparedFigureItem(
            figure.Id,
            figure.Stated.Text,
            ExactNumber.Of(figure.Stated.Amount, figure.Measure.Unit),
            ExactNumber.Of(range.Lower, range.Unit),
            range.IsLowerClosed,
            ExactNumber.Of(range.Upper, range.Unit),
            range.IsUpperClosed,
            figure.Measure.FullUnit.ToString(),
            figure.Revision == RevisionStatus.NotStated ? null : figure.Revision.Code(),
            figure.ReportedIn.Title.In(Language.Chinese),
            figure.ReportedIn.Title.In(Language.English),
            figure.Anchor?.Line,
            figure.Anchor?.Start,
            figure.Anchor?.Length,
            figure.Anchor?.Token);
    }
}
