using System.CommandLine;
using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Engines;

namespace RegistryIndicators.Commands;

/// <summary>The commands, worded in one language, and what each of them runs.</summary>
internal static class CommandTree
{
    private const int Fine = 0;
    private const int BadInput = 2;
    private const int Stopped = 130;
    private static readonly By[] Keys = [By.Province, By.Prefecture, By.County, By.Township];

    public static Language? LanguageOf(string[] args) => Array.IndexOf(args, "--lang") is >= 0 and var at && at + 1 < args.Length
        ? args[at + 1] switch { "zh" => Language.Chinese, "en" => Language.English, _ => null }
        : null;

    public static async Task<int> RunAsync(string[] args, Session session)
    {
        RootCommand root = new(session.Pick("百万户级登记表上的帮扶指标", "Indicators over a register of millions of households")) { Generate(session), Run(session), Poverty(session), Sql(session) };
        root.Add(new Option<string?>("--lang") { Description = session.Pick("输出语言：zh 或 en", "The language: zh or en"), HelpName = "zh|en", Recursive = true });
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (TableException e)
        {
            session.Tell(e.ToString(session.Language));
            return BadInput;
        }
        catch (Exception e) when (e is BadInputException or ArgumentException or KeyNotFoundException)
        {
            session.Tell(e.Message);
            return BadInput;
        }
        catch (OperationCanceledException)
        {
            session.Tell(session.Pick("已停止", "stopped"));
            return Stopped;
        }
    }

    private static Command Generate(Session session)
    {
        Argument<string> file = new("FILE") { Description = session.Pick("要写的 Parquet 文件", "The Parquet file to write") };
        Option<long> households = new("--households") { Description = session.Pick("户数", "How many households"), DefaultValueFactory = _ => 1_000_000 };
        Option<ulong> seed = new("--seed") { Description = session.Pick("种子：相同则登记表相同", "The seed: the same gives the same register"), DefaultValueFactory = _ => 20201221 };
        Command command = new("generate", session.Pick("生成一个农户登记表", "Generates a register of households")) { file, households, seed };
        command.SetAction(async (parsed, _) =>
        {
            await GenerateCommand.RunAsync(session, parsed.GetRequiredValue(file), parsed.GetValue(households), parsed.GetValue(seed));
            return Fine;
        });
        return command;
    }

    private static Command Run(Session session)
    {
        Argument<string> file = new("FILE") { Description = session.Pick("登记表：Parquet 或 CSV", "The register: Parquet or CSV") };
        Option<string> engine = new("--engine") { Description = session.Pick("在哪里计算", "Where to compute"), DefaultValueFactory = _ => "duckdb" };
        engine.AcceptOnlyFromAmong([.. EngineOpener.Names]);
        Option<string[]> indicators = new("--indicator") { Description = session.Pick("指标代码，可多次给出", "An indicator's code; may be given several times"), HelpName = "CODE" };
        Option<string?> svg = new("--svg") { Description = session.Pick("另把图写成 SVG 文件", "Writes the chart as an SVG file too"), HelpName = "FILE" };
        Option<string[]> by = ByOption(session);
        Command command = new("run", session.Pick("按地区计算指标", "Computes indicators by place")) { file, engine, by, indicators, svg };
        command.SetAction(async (parsed, _) =>
        {
            string[] codes = parsed.GetValue(indicators) is { Length: > 0 } given ? given : ["poverty.headcount-rate", "fund.per-person", "fund.persons-per-10k"];
            await RunCommand.RunAsync(
                session, parsed.GetRequiredValue(file), parsed.GetValue(engine)!, KeysOf(parsed.GetValue(by)), [.. codes.Select(code => IndicatorCatalogue.BuiltIn[code])], parsed.GetValue(svg));
            return Fine;
        });
        return command;
    }

    private static Command Poverty(Session session)
    {
        Argument<string> file = new("FILE") { Description = session.Pick("登记表：Parquet", "The register: Parquet") };
        Option<decimal> line = new("--line") { Description = session.Pick("贫困线，元", "The poverty line, in yuan"), DefaultValueFactory = _ => 4000m };
        Option<string?> svg = new("--svg") { Description = session.Pick("另把洛伦兹曲线写成 SVG 文件", "Writes the Lorenz curve as an SVG file too"), HelpName = "FILE" };
        Command command = new("poverty", session.Pick("贫困与不平等测度", "Measures of poverty and inequality")) { file, line, svg };
        command.SetAction(async (parsed, _) =>
        {
            await PovertyCommand.RunAsync(session, parsed.GetRequiredValue(file), parsed.GetValue(line), parsed.GetValue(svg));
            return Fine;
        });
        return command;
    }

    private static Command Sql(Session session)
    {
        Argument<string> code = new("CODE") { Description = session.Pick("指标代码，如 poverty.headcount-rate", "The indicator's code, such as poverty.headcount-rate") };
        Option<string> dialect = new("--dialect") { Description = session.Pick("SQL 方言", "The dialect"), DefaultValueFactory = _ => "duckdb" };
        dialect.AcceptOnlyFromAmong([.. SqlDialect.All.Select(one => one.Code)]);
        Option<string[]> by = ByOption(session);
        Command command = new("sql", session.Pick("显示所用的 SQL", "Shows the SQL")) { code, dialect, by };
        command.SetAction(parsed =>
        {
            SqlCommand.Run(session, IndicatorCatalogue.BuiltIn[parsed.GetRequiredValue(code)], SqlDialect.Of(parsed.GetValue(dialect)!), KeysOf(parsed.GetValue(by)));
            return Fine;
        });
        return command;
    }

    private static Option<string[]> ByOption(Session session)
    {
        Option<string[]> by = new("--by") { Description = session.Pick("按哪一级分组；不给则合计", "The level to group by; none for all together") };
        by.AcceptOnlyFromAmong([.. Keys.Select(key => key.Code)]);
        return by;
    }

    private static By[] KeysOf(string[]? codes) => [.. (codes ?? []).Select(code => Keys.First(key => key.Code == code))];
}
