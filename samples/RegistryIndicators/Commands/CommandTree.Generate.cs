using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RegistryIndicators.Register;

namespace RegistryIndicators.Commands;

/// <content>The command that makes a register, and how numbers are read.</content>
internal sealed partial class CommandTree
{
    private Command Generate()
    {
        Argument<string> file = new("FILE") { Description = Pick("要写的文件：.parquet 或 .csv", "The file to write: .parquet or .csv") };
        Option<long> households = Whole("--households", "N", 100_000, 1, RegisterPlan.MostHouseholds, "户数，每户每年一行；不给则为 100000", "How many households, each a row a year; 100000 where none is given");
        Option<(int First, int Last)> years = new("--years")
        {
            Description = Pick("年份，2014–2020 之内；不给则为 2017-2019", "The years, within 2014 to 2020; 2017-2019 where none are given"),
            HelpName = "A-B",
            DefaultValueFactory = _ => (2017, 2019),
            CustomParser = Years,
        };
        Option<long> seed = Whole("--seed", "N", 1, 0, long.MaxValue, "随机种子；种子相同则文件内容相同", "Which of many registers; the same seed gives the same rows");
        Option<string?> population = new("--population")
        {
            Description = Pick("另写一张各村各年农业户籍人口表（CSV），供 run --population 作分母", "Writes the rural population by village and year too (CSV), a denominator for run --population"),
            HelpName = "FILE",
        };
        Option<bool> clean = new("--clean") { Description = Pick("不带真实登记表的毛病：缺项、重复行、整县未填的列", "Without the faults of real registers: missing values, rows that stand twice, columns that a county left empty") };
        Option<bool> overwrite = Overwrite();
        Command command = new("generate", Pick(
            "生成一份虚构的农户登记表。省、市、县为真实区划，乡镇和村只有编号，数字全部虚构；文件完整写入或不写。",
            "Makes an invented register of households. Provinces, prefectures and counties are real, townships and villages are numbered, all numbers are invented. The file is written whole or not at all."))
        {
            file, households, years, seed, population, clean, overwrite,
        };
        command.SetAction((parsed, cancellation) =>
        {
            (int first, int last) = parsed.GetValue(years);
            RegisterPlan plan = new((int)parsed.GetValue(households), first, last, (ulong)parsed.GetValue(seed), parsed.GetValue(clean));
            GenerateRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(population), plan, parsed.GetValue(overwrite));
            return StartAsync(() => GenerateCommand.RunAsync(_session, request, cancellation), cancellation);
        });
        return command;
    }

    private Option<bool> Overwrite() => new("--overwrite") { Description = Pick("可以替换已有的文件或表", "Files or tables that are there may be replaced") };

    private Option<long> Whole(string name, string helpName, long usual, long least, long most, string chinese, string english) => new(name)
    {
        Description = Pick(chinese, english),
        HelpName = helpName,
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var text }] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(_session.Say($"{name} 应为 {least} 至 {most} 的整数，不能是“{Value(result)}”", $"{name} takes a whole number from {least} to {most}, not '{Value(result)}'"));
            return 0;
        },
    };

    private (int First, int Last) Years(ArgumentResult result)
    {
        string[] ends = Value(result).Split('-');
        if (ends.Length is 1 or 2 && Year(ends[0]) is { } first && Year(ends[^1]) is { } last && first <= last)
        {
            return (first, last);
        }

        result.AddError(_session.Say(
            $"--years 应为 {YearTrend.First} 至 {YearTrend.Last} 之内的 2019 或 2017-2019 这样的年份，不能是“{Value(result)}”",
            $"--years takes years within {YearTrend.First} and {YearTrend.Last}, such as 2019 or 2017-2019, not '{Value(result)}'"));
        return default;
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= YearTrend.First and <= YearTrend.Last ? year : null;

    private static string Value(ArgumentResult result) => string.Join(' ', result.Tokens.Select(token => token.Value));
}
