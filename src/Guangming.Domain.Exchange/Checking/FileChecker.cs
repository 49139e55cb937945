using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Holds one report against itself and its predecessors, and says what is doubtful.</summary>
internal sealed class FileChecker(FolderCheckOptions options, Predecessors predecessors)
{
    private readonly ReportAuditor _ofProse = ProseAudit.Of(options.Auditor);

    public CheckedFile Check(LoadedFile file)
    {
        if (file is not { Report: { } report, Audited: { } audited })
        {
            return new CheckedFile(file.File.Name, file.Refusal!);
        }

        try
        {
            ImmutableArray<LoadedFile> before = predecessors.Of(file);
            List<Check> checks = [.. AuditorOf(file).Audit(audited, options.AuditOptions).With(CheckVerdict.Fails)];
            if (!before.IsEmpty)
            {
                ReportAuditor auditor = before.Any(one => one.Prose is not null) || file.Prose is not null ? _ofProse : options.Auditor;
                checks.AddRange(auditor.AuditAll([audited, .. before.Select(one => one.Audited!)], options.AuditOptions)
                    .With(CheckVerdict.Fails).Where(check => IsAcross(check, audited)));
            }

            return new CheckedFile(
                file.File.Name,
                report,
                file.Draft is not null,
                file.Day?.Note,
                [.. before.Select(one => one.File.Name)],
                [.. checks.Where(check => ProseAudit.IsMeant(check, [file, .. before])).Select(check => DoubtOf(check, file, before)).Order(DoubtOrder.Instance)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new CheckedFile(file.File.Name, Words.Reason(e));
        }
    }

    private ReportAuditor AuditorOf(LoadedFile file) =>
        file.Prose is { } prose ? ProseRules.Of(prose).Aggregate(_ofProse, (auditor, rule) => auditor.With(rule)) : options.Auditor;

    private static bool IsAcross(Check check, Report report) =>
        check.Figures.Any(figure => IsOf(figure, report)) && check.Figures.Any(figure => !IsOf(figure, report));

    private static bool IsOf(Figure figure, Report report) => ReferenceEquals(figure.ReportedIn, report.Source);

    private static Doubt DoubtOf(Check check, LoadedFile file, ImmutableArray<LoadedFile> before) => new(file.File.Name, check,
    [
        .. check.Figures.Select(figure =>
        {
            LoadedFile of = before.FirstOrDefault(one => IsOf(figure, one.Audited!)) ?? file;
            return new Evidence(of.File.Name, figure, figure.Anchor is { } anchor ? of.Document?.QuotationOf(anchor) : null);
        }),
    ]);
}
