using System.CommandLine;
using System.CommandLine.Parsing;
using Guangming.Domain.Data;
using RegistryIndicators.Engines;


namespace RegistryIndicators.Commands;

/// <content>The commands that compute indicators and show their SQL.</content>
internal sealed partial class CommandTree
{
    private const string UsualTable = "register";

    private static readonly (string Word, EngineKind Kind)[] Engines =
        [("memory", EngineKind.Memory), ("duckdb", EngineKind.DuckDb), ("postgres", EngineKind.Postgres), ("clickhouse", EngineKind.ClickHouse)];

    private static readonly (string Word, By By)[] Keys = [.. new[] { By.Province, By.Prefecture, By.County, By.Year }.Select(by => (by.Code, by))];

    private Command Run()
    {
        Argument<string?> file = new("FILE")
        {
            Description = Pick("登记表：.parquet 或 .csv；服务器上已有表时可以不给", "The register, .parquet or .csv; needed unless a server has the table already"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<EngineKind> engine = Word("--engine", "ENGINE", Engines, "memory", "在哪里计算：memory（内存，不给时）、duckdb、postgres、clickhouse", "What computes: memory (where none is given), duckdb, postgres, clickhouse");
        Option<By> by = ByOption();
        Option<int?> year = YearOption();
        Option<string[]> codes = new("--indicator")
        {
            Description = Pick("指标代码，可给多次；第一个画成图。不给则为登记表能算的全部比率", "An indicator's code, more than once for several, the first as bars; else all ratios that the register can answer"),
            HelpName = "CODE",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> all = new("--all") { Description = Pick("连同各项计数与合计", "Counts and sums too") };
        Option<string?> population = PopulationOption();
        Option<string?> server = new("--server")
        {
            Description = Pick(
                "PostgreSQL 连接串，或 ClickHouse 的 http 地址（几个分片用空格隔开）；不给则看 GUANGMING_POSTGRES、GUANGMING_CLICKHOUSE",
                "A connection string of PostgreSQL, or ClickHouse's http address (of several shards, with spaces); by GUANGMING_POSTGRES or GUANGMING_CLICKHOUSE where none is given"),
            HelpName = "ADDRESS",
        };
        Option<string> table = TableOption();
        Option<bool> load = new("--load") { Description = Pick("先把文件装入服务器", "Loads the files into the server first") };
        Option<string?> svg = SvgOption();
        Option<bool> overwrite = Overwrite();
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每组每项指标一个对象，百分比写成小数", "One JSON array, an object for each group and indicator, percentages as fractions") };
        Command command = new("run", Pick(
            "按省、市、县或年份计算指标：各组数值、未计入的记录、第一项指标的条形图。各引擎只给出精确合计，除法与取舍在一处完成，所以结果逐位相同。",
            "Indicators by province, prefecture, county or year: a table, the rows left out, bars of the first indicator. Engines give exact sums only, dividing and rounding is done in one place: so all agree to the last digit."))
        {
            file, engine, by, year, codes, all, population, server, table, load, svg, overwrite, json,
        };
        command.Validators.Add(result => CheckRun(result, engine, file, load));
        command.SetAction((parsed, cancellation) =>
        {
            bool replaces = parsed.GetValue(overwrite);
            EngineRequest source = new(
                parsed.GetValue(engine), parsed.GetValue(file), parsed.GetValue(population), parsed.GetValue(server), parsed.GetRequiredValue(table), parsed.GetValue(load), replaces);
            RunRequest request = new(
                source, parsed.GetRequiredValue(by), parsed.GetValue(year), parsed.GetValue(codes) ?? [], parsed.GetValue(all), parsed.GetValue(svg), replaces, parsed.GetValue(json));
            return StartAsync(() => RunCommand.RunAsync(_session, request, cancellation), cancellation);
        });
        return command;
    }

    private Command Sql()
    {
        Argument<string> code = new("CODE") { Description = Pick("指标代码，如 poverty.headcount-rate、micro.fgt1", "The indicator's code, such as poverty.headcount-rate or micro.fgt1") };
        (string, SqlDialect)[] dialects = [.. SqlDialect.All.Select(dialect => (dialect.Code, dialect)), ("postgres", SqlDialect.PostgreSql)];
        Option<SqlDialect> dialect = Word("--dialect", "DIALECT", dialects, "duckdb", "方言：duckdb（不给时）、postgres、clickhouse、spark、trino", "The dialect: duckdb (where none is given), postgres, clickhouse, spark, trino");
        Option<By> by = ByOption();
        Option<string> table = TableOption();
        Option<string?> population = new("--population")
        {
            Description = Pick("人口表的表名，作分母", "The table of the population, as the denominator"),
            HelpName = "TABLE",
        };
        Option<decimal> line = LineOption();
        Command command = new("sql", Pick(
            "一项指标或贫困测算指标在某种引擎上要执行的 SQL：只取精确合计与记录数。",
            "The SQL behind an indicator or a measure of poverty: exact sums and counts of rows only."))
        {
            code, dialect, by, table, population, line,
        };
        command.SetAction(parsed => SqlCommand.Run(_session, new SqlRequest(
            parsed.GetRequiredValue(code),
            parsed.GetRequiredValue(dialect),
            parsed.GetRequiredValue(by),
            parsed.GetRequiredValue(table),
            parsed.GetValue(population),
            parsed.GetValue(line))));
        return command;
    }

    private void CheckRun(CommandResult result, Option<EngineKind> engine, Argument<string?> file, Option<bool> load)
    {
        // By its word: a faulty one has no value, and was told of already.
        bool readsFiles = result.GetResult(engine) is not { Tokens: [{ Value: var word }] } || word is "memory" or "duckdb";
        bool loads = result.GetValue(load);
        if (readsFiles && loads)
        {
            result.AddError(Pick("--load 只用于 postgres 和 clickhouse", "--load goes with postgres and clickhouse only"));
        }
        else if (result.GetValue(file) is null && (readsFiles || loads))
        {
            result.AddError(Pick("缺 FILE", "FILE is missing"));
        }
    }

    private Option<By> ByOption() => Word("--by", "KEY", Keys, "province", "分组：province（省，不给时）、prefecture（市）、county（县）、year（年份）", "The groups: province (where none is given), prefecture, county, year");

    private Option<string?> PopulationOption() => new("--population")
    {
        Description = Pick("另一张表：各村各年农业户籍人口，作分母", "A second table, the rural population by village and year, as the denominator"),
        HelpName = "FILE",
    };

    private Option<string> TableOption() => new("--table")
    {
        Description = Pick("服务器上的表名；不给则为 register", "The table on the server; register where none is given"),
        HelpName = "TABLE",
        DefaultValueFactory = _ => UsualTable,
    };

    private Option<string?> SvgOption() => new("--svg")
    {
        Description = Pick("另把图写成 SVG 文件（完整写入或不写）", "Writes the chart as an SVG file too, whole or not at all"),
        HelpName = "FILE",
    };

    private Option<int?> YearOption() => new("--year")
    {
        Description = Pick("年份；不给则为最新一年（按年份分组时为各年）", "The year; the newest where none is given (all, where years are the groups)"),
        HelpName = "YEAR",
        CustomParser = result =>
        {
            if (int.TryParse(Value(result), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is >= 1949 and <= 9999)
            {
                return year;
            }

            result.AddError(_session.Say($"--year 应为四位年份，不能是“{Value(result)}”", $"--year takes a year of four digits, not '{Value(result)}'"));
            return null;
        },
    };

    private Option<T> Word<T>(string name, string helpName, (string Word, T Value)[] words, string usual, string chinese, string english) => new(name)
    {
        Description = Pick(chinese, english),
        HelpName = helpName,
        DefaultValueFactory = _ => words.First(one => one.Word == usual).Value,
        CustomParser = result =>
        {
            foreach ((string word, T value) in words)
            {
                if (string.Equals(word, Value(result), StringComparison.Ordinal))
                {
                    return value;
                }
            }

            string known = string.Join(Pick("、", ", "), words.Select(one => one.Word));
            result.AddError(_session.Say($"{name} 可以是 {known}，不能是“{Value(result)}”", $"{name} takes one of {known}, not '{Value(result)}'"));
            return default;
        },
    };
}
