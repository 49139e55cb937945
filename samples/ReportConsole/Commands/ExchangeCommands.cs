using System.CommandLine;
using System.CommandLine.Parsing;

namespace ReportConsole.Commands;

/// <summary>The commands on files of other formats and on folders: <c>template</c>, <c>import</c> and <c>check</c>.</summary>
internal sealed class ExchangeCommands(Session session)
{
    public Command Template()
    {
        Argument<string> file = new("OUT.xlsx") { Description = Pick("要写的 Excel 文件", "The Excel file to write") };
        Command command = new("template", Pick(
            "写一个空白的录入模板（Excel）：填好后用 import 读入",
            "Writes an empty workbook to fill in (Excel): read it with import"))
        {
            file,
        };
        RequireExtension(command, file, ".xlsx");
        command.SetAction((parsed, cancellation) => TemplateCommand.RunAsync(session, parsed.GetRequiredValue(file), cancellation));
        return command;
    }

    public Command Import()
    {
        Argument<string> file = new("FILE") { Description = Pick("填好的工作簿或确认过的草稿（.xlsx）、数据表（.csv）、数据包（datapackage.json、其文件夹或 .zip）", "A workbook that was filled in or a draft that was confirmed (.xlsx), figures (.csv), a data package (datapackage.json, its folder or .zip)") };
        Option<string?> output = OutputOption(Pick("写入的报告文件（完整写入或不写）；不给则写到标准输出", "The document to write, whole or not at all; standard output where none is given"));
        Command command = new("import", Pick(
            "读入 Excel、CSV 或数据包。写成报告文件；有误时一次列出全部问题（工作表、行、列、所见、应为），什么也不写，退出码为 2。",
            "Reads Excel, CSV or a data package: writes the report's document. Where something is wrong all problems are listed at once (sheet, row, column, what was there, what was expected), nothing is written, and the exit code is 2."))
        {
            file, output,
        };
        command.SetAction((parsed, cancellation) => ImportCommand.RunAsync(session, parsed.GetRequiredValue(file), parsed.GetValue(output), cancellation));
        return command;
    }

    public Command Check()
    {
        Argument<string> folder = new("FOLDER") { Description = Pick("报告所在的文件夹（.json、.xlsx、.docx、.txt）", "The folder of reports (.json, .xlsx, .docx, .txt)") };
        Option<string?> previous = new("--previous")
        {
            Description = Pick("往年报告的文件夹；不给则在同一文件夹里找上一年度", "The folder of earlier years; without it a report's predecessor is looked for in the same folder"),
            HelpName = "FOLDER",
        };
        Option<string?> output = new("--out")
        {
            Description = Pick("另把清单写成 Excel 文件（完整写入或不写）", "Writes the list to an Excel file too, whole or not at all"),
            HelpName = "FINDINGS.xlsx",
        };
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 对象：文件与疑点", "One JSON object: files and doubts") };
        Command command = new("check", Pick(
            "核查一个文件夹的报告。各与自身、与上一年度核对，列出疑点，最要紧的在前。读不了的文件占一行，不妨碍其他文件。有疑点或读不了的文件，退出码为 1。",
            "Checks a folder of reports: each against itself and against the year before. Lists the doubts, the most weighty first. A file that cannot be read is one line and stops nothing. Exit 1 with doubts or files that cannot be read."))
        {
            folder, previous, output, json,
        };
        command.Validators.Add(result => CheckExtension(result, result.GetValue(output), ".xlsx"));
        command.SetAction((parsed, cancellation) => CheckCommand.RunAsync(
            session, new CheckRequest(parsed.GetRequiredValue(folder), parsed.GetValue(previous), parsed.GetValue(output), parsed.GetValue(json)), cancellation));
        return command;
    }

    /// <summary>The option that names the file to write.</summary>
    public static Option<string?> OutputOption(string description) => new("--output", "-o") { Description = description, HelpName = "FILE" };

    private string Pick(string chinese, string english) => session.Pick(chinese, english);

    private void RequireExtension(Command command, Argument<string> file, string extension) =>
        command.Validators.Add(result => CheckExtension(result, result.GetValue(file), extension));

    private void CheckExtension(CommandResult result, string? path, string extension)
    {
        if (path is not null && !path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        {
            result.AddError(session.Say($"要的是 {extension} 文件，不能是“{path}”", $"a {extension} file is wanted, not '{path}'"));
        }
    }
}
