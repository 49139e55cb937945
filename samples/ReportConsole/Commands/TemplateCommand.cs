using Guangming.Domain.Exchange;

namespace ReportConsole.Commands;

/// <summary>Writes an empty workbook to fill in.</summary>
internal static class TemplateCommand
{
    public static async Task<int> RunAsync(Session session, string path, CancellationToken cancellationToken)
    {
        await ReportWorkbook.WriteTemplateAsync(path, cancellationToken);
        session.Tell(session.Say($"{path}：已写好，填完后用 import 读入", $"{path}: written; fill it in, then read it with import"));
        return ExitCode.Fine;
    }
}
