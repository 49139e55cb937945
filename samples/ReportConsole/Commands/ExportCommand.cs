using Guangming.Domain;
using Guangming.Domain.Exchange;

namespace ReportConsole.Commands;

/// <summary>The report's document, or the report as CSV, a workbook or a data package.</summary>
internal static class ExportCommand
{
    public static async Task<int> RunAsync(Session session, Report report, ExportRequest request, CancellationToken cancellationToken)
    {
        if (request.CsvFile is { } csv)
        {
            await FigureCsv.WriteAsync(csv, report.ToRows(), new CsvOptions { HasByteOrderMark = true }, cancellationToken);
        }

        if (request.Workbook is { } workbook)
        {
            await ReportWorkbook.WriteAsync(report, workbook, null, cancellationToken);
        }

        if (request.Package is { } package)
        {
            await (package.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
                ? ReportPackage.WriteZipAsync(report, package, cancellationToken)
                : ReportPackage.WriteFolderAsync(report, package, cancellationToken));
        }

        if (!request.IsToFiles)
        {
            // The canonical form goes out byte for byte as it is hashed; only a screen gets a line end behind it.
            session.Write(request.IsCanonical ? report.ToCanonicalJson() : report.ToJson());
            if (!request.IsCanonical || session.Terminal.IsScreen)
            {
                session.WriteLine(string.Empty);
            }
        }

        return ExitCode.Fine;
    }
}
