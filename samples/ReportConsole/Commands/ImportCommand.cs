using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Makes a report's document of a workbook, a CSV file or a data package.</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(Session session, string path, string? output, CancellationToken cancellationToken)
    {
        Report? report = await ReadAsync(session, path, cancellationToken);
        if (report is null)
        {
            return ExitCode.BadInput;
        }

        if (output is null)
        {
            session.WriteLine(report.ToJson());
        }
        else
        {
            WholeFile.Write(output, System.Text.Encoding.UTF8.GetBytes(report.ToJson() + "\n"));
            session.Tell(session.Say($"{output}：{report.Figures.Count} 项数据", $"{output}: {report.Figures.Count} figures"));
        }

        return ExitCode.Fine;
    }

    // Nothing where something is wrong; all of it has then been told.
    private static async Task<Report?> ReadAsync(Session session, string path, CancellationToken cancellationToken)
    {
        try
        {
            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".XLSX" => await WorkbookAsync(session, path, cancellationToken),
                ".CSV" => await FigureCsv.ReadReportAsync(path, null, cancellationToken),
                _ when Directory.Exists(path) || Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".ZIP" => await ReportPackage.ReadAsync(path, cancellationToken),
                _ => throw BadInputException.Of(path, session.Pick(
                    "不是 .xlsx、.csv、datapackage.json 或数据包的文件夹", "is none of .xlsx, .csv, datapackage.json and the folder of a data package")),
            };
        }
        catch (TableFormatException e)
        {
            foreach (CellProblem problem in e.Problems)
            {
                session.Tell($"{path}: {problem.ToString(session.Language)}");
            }

            return null;
        }
        catch (ReportDocumentException e)
        {
            foreach (Finding finding in e.Findings)
            {
                session.Tell(FindingLine.Of(finding, path, session));
            }

            return null;
        }
    }

    private static async Task<Report> WorkbookAsync(Session session, string path, CancellationToken cancellationToken)
    {
        if (!DraftWorkbook.IsDraft(path))
        {
            return await ReportWorkbook.ReadAsync(path, cancellationToken);
        }

        ConfirmedDraft draft = await DraftWorkbook.ReadAsync(path, cancellationToken);
        session.Tell(session.Say(
            $"{path}：确认 {draft.Confirmed}（其中改正 {draft.Corrected}），待确认 {draft.Unconfirmed}，不收录 {draft.LeftOut}",
            $"{path}: {draft.Confirmed} confirmed, {draft.Corrected} corrected, {draft.Unconfirmed} not confirmed, {draft.LeftOut} left out"));
        return draft.Report;
    }
}
