using System.CommandLine;

namespace ReportConsole.Commands;

/// <content>The commands that compute, check and compare.</content>
internal sealed partial class CommandTree
{
    private Command Indicators()
    {
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每项指标一个对象，百分比写成小数", "One JSON array, an object for each indicator, percentages as fractions") };
        Command command = new("indicators", Pick("全部指标：数值、范围、单位、出处", "All indicators: value, range, unit, where from")) { json };
        command.SetAction(parsed => IndicatorsCommand.Run(_session, Report(parsed), parsed.GetValue(json)));
        return command;
    }

    private Command Explain()
    {
        Argument<string> code = new("CODE") { Description = Pick("指标代码，如 fund.per-person", "The indicator's code, such as fund.per-person") };
        Option<bool> tex = new("--tex") { Description = Pick("输出 TeX 公式，每个结果一行", "The formulas in TeX, a line for each result") };
        Command command = new("explain", Pick(
            "说明一项指标怎样算出、根据原文哪几处、核对结果如何；各组结对都说明。代码不存在时退出码为 2。",
            "Explains an indicator for every pairing: how it is computed, from which words of the source, and what the checks say. Exit 2 if there is no such code."))
        {
            code, tex,
        };
        command.SetAction(parsed => ExplainCommand.Run(_session, Report(parsed), parsed.GetRequiredValue(code), parsed.GetValue(tex)));
        return command;
    }

    private Command Audit()
    {
        Argument<string[]> files = new("FILE")
        {
            Description = Pick(
                "要核对的报告文件，几份一起核对，如今年的和上一年的；不给则核对随包的报告", "Documents of the reports to audit, together where there are several, such as this year's and last year's; the shipped report where none is given"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每项核对一个对象，百分比写成小数", "One JSON array, an object for each check, percentages as fractions") };
        Option<string?> sarif = new("--sarif")
        {
            Description = Pick("另把不符之处写成 SARIF 2.1.0 文件（完整写入或不写）", "Writes what fails to a SARIF 2.1.0 log too, whole or not at all"),
            HelpName = "FILE",
        };
        Option<string?> source = new("--source")
        {
            Description = Pick("第一份报告的来源全文：SARIF 里用它的文件名和行列号", "The text of the first report's source: the log names this file, with its lines and columns"),
            HelpName = "TEXTFILE",
        };
        Command command = new("audit", Pick(
            "让报告自己核对自己，也彼此核对：其中与总数、当年与累计、增幅与两端的数等是否相符。有错误或警告退出码为 1；只有疑问、提示或全部相符为 0。",
            "Holds reports against themselves and each other: parts and wholes, years and totals, growth and what it grew from. Exit 1 with errors or warnings; 0 with no more than questions or remarks."))
        {
            files, json, sarif, source,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(source) is { Implicit: false } && result.GetResult(sarif) is not { Implicit: false })
            {
                result.AddError(Pick("--source 要和 --sarif 一起给", "--source goes with --sarif"));
            }
        });
        command.SetAction(parsed => AuditCommand.Run(_session, new AuditRequest(
            Audited(parsed.GetValue(_report), parsed.GetValue(files) ?? []), parsed.GetValue(json), parsed.GetValue(sarif), parsed.GetValue(source))));
        return command;
    }

    // The shipped report stands in only where none is named at all.
    private static string?[] Audited(string? report, string[] files) => [.. report is null && files.Length > 0 ? [] : new[] { report }, .. files];

    private Command Compare()
    {
        Argument<string> first = new("A") { Description = Pick("前一份报告的文件（JSON）", "The first report's document (JSON)") };
        Argument<string> second = new("B") { Description = Pick("后一份报告的文件（JSON）", "The second report's document (JSON)") };
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每个数一个对象，百分比写成小数", "One JSON array, an object for each number, percentages as fractions") };
        Command command = new("compare", Pick(
            "比对两份报告的同一批数据：矛盾、修订、相容、仅见于一份、一致。有矛盾或修订退出码为 1，否则为 0。",
            "Two reports side by side: which numbers conflict, are revised, compatible, only in one, equal. Exit 1 where a number conflicts or is revised, else 0."))
        {
            first, second, json,
        };
        RefuseReport(command, "compare 比对的是它自己的两个文件", "compare takes the two files it names");
        command.SetAction(parsed => CompareCommand.Run(_session, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(json)));
        return command;
    }
}
