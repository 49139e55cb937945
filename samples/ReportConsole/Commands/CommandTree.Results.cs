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
}
