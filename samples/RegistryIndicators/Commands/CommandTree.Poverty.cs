using System.CommandLine;
using System.Globalization;

namespace RegistryIndicators.Commands;

/// <content>The command that measures poverty and inequality.</content>
internal sealed partial class CommandTree
{
    private const decimal UsualLine = 4000;

    private Command Poverty()
    {
        Argument<string> file = new("FILE") { Description = Pick("登记表：.parquet 或 .csv", "The register: .parquet or .csv") };
        Option<decimal> line = LineOption();
        Option<int?> year = YearOption();
        Option<string?> svg = SvgOption();
        Option<bool> overwrite = Overwrite();
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 对象", "One JSON object") };
        Command command = new("poverty", Pick(
            "测算贫困与收入分配：FGT、Watts、Sen、基尼系数、泰尔指数、五等分份额、标准误、多维贫困，全体与各省；洛伦兹曲线。",
            "Measures poverty and inequality: FGT, Watts, Sen, Gini, Theil, fifths, standard errors, multidimensional poverty, overall and by province; the Lorenz curve."))
        {
            file, line, year, svg, overwrite, json,
        };
        command.SetAction((parsed, cancellation) =>
        {
            PovertyRequest request = new(
                parsed.GetRequiredValue(file), parsed.GetValue(line), parsed.GetValue(year), parsed.GetValue(svg), parsed.GetValue(overwrite), parsed.GetValue(json));
            return StartAsync(() => PovertyCommand.RunAsync(_session, request, cancellation), cancellation);
        });
        return command;
    }

    private Option<decimal> LineOption() => new("--line")
    {
        Description = Pick("贫困线，元/人·年；不给则为 4000", "The poverty line in yuan per head and year; 4000 where none is given"),
        HelpName = "YUAN",
        DefaultValueFactory = _ => UsualLine,
        CustomParser = result =>
        {
            if (decimal.TryParse(Value(result), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan) && yuan is > 0 and <= 10_000_000 && decimal.IsInteger(yuan * 100))
            {
                return yuan;
            }

            result.AddError(_session.Say($"--line 应为大于 0、最多两位小数的金额（元），不能是“{Value(result)}”", $"--line takes yuan above 0 with at most 2 decimals, not '{Value(result)}'"));
            return 0;
        },
    };
}
