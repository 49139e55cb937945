using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Holds one report against itself and its predecessors, and says what is doubtful.</summary>
internal sealed class FileChecker(FolderCheckOptions options, Predecessors predecessors)
{
    private static readonly LocalizedText NoParties = new(
        "看不出帮扶双方，未与上一年度核对。", "It does not say who supports whom: it was held against no predecessor.");

    public CheckedFile Check(LoadedFile file)
    {
        if (file.Report is not { } report)
        {
            return new CheckedFile(file.File.Name, file.Refusal!);
        }

        try
        {
            ImmutableArray<LoadedFile> before = predecessors.Of(file);
            List<Doubt> doubts = [.. options.Auditor.Audit(report, options.AuditOptions).With(CheckVerdict.Fails).Select(check => DoubtOf(check, file, []))];
            if (!before.IsEmpty)
            {
                AuditReport together = options.Auditor.AuditAll([report, .. before.Select(one => one.Report!)], options.AuditOptions);
                doubts.AddRange(together.With(CheckVerdict.Fails).Where(check => IsAcross(check, report)).Select(check => DoubtOf(check, file, before)));
            }

            return new CheckedFile(
                file.File.Name,
                report,
                file.Draft is not null,
                file.Draft is null ? null : file.Parties is null ? NoParties : file.Day!.Note,
                [.. before.Select(one => one.File.Name)],
                [.. doubts.Where(doubt => DraftedEvidence.Supports(doubt, [file, .. before])).Order(DoubtOrder.Instance)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CheckedFile(file.File.Name, new LocalizedText(Words.Quoted(e.Message), Words.Quoted(e.Message)));
        }
    }

    private static bool IsAcross(Check check, Report report) =>
        check.Figures.Any(figure => IsOf(figure, report)) && check.Figures.Any(figure => !IsOf(figure, report));

    private static bool IsOf(Figure figure, Report report) => ReferenceEquals(figure.ReportedIn, report.Source);

    private static Doubt DoubtOf(Check check, LoadedFile file, ImmutableArray<LoadedFile> before) => new(file.File.Name, check,
    [
        .. check.Figures.Select(figure =>
        {
            LoadedFile of = before.FirstOrDefault(one => IsOf(figure, one.Report!)) ?? file;
            return new Evidence(of.File.Name, figure, figure.Anchor is { } anchor ? of.Document?.QuotationOf(anchor) : null);
        }),
    ]);
}
