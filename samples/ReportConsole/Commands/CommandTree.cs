using System.CommandLine;
using System.CommandLine.Help;
using Guangming.Domain;
using ReportConsole.Input;

namespace ReportConsole.Commands;

/// <summary>The commands, options and arguments, worded in one language, and what each of them runs.</summary>
internal sealed partial class CommandTree
{
    private const string LanguageOption = "--lang";
    private const string ReportOption = "--report";

    private readonly Session _session;
    private readonly RootCommand _root;
    private readonly Option<string?> _report;
    private readonly HashSet<Command> _withoutReport = [];

    public CommandTree(Session session)
    {
        _session = session;
        _report = new Option<string?>(ReportOption)
        {
            Description = Pick("报告文件（JSON）；不给则用随包的2020年报告", "The report's document (JSON); the shipped 2020 report where none is given"),
            HelpName = "FILE",
            Recursive = true,
        };
        Option<string?> language = new(LanguageOption)
        {
            Description = Pick("输出语言：zh 或 en；不给则看 LANG", "The language, zh or en; by LANG where none is given"),
            HelpName = "zh|en",
            Recursive = true,
        };
        language.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var code }] && Languages.Parse(code) is null)
            {
                result.AddError(_session.Say($"--lang 只能是 zh 或 en，不能是“{code}”", $"--lang takes zh or en, not '{code}'"));
            }
        });

        _root = new RootCommand(Pick(
            "结对帮扶报告：谁帮扶谁，数据怎样写、合多少、出自哪里。不带命令时显示报告概览。",
            "Pairing-assistance reports: who supports whom, and every figure as written, in plain units, with period and source. Without a command it shows the report at a glance."));
        _root.Directives.Clear();
        _root.Add(_report);
        _root.Add(language);
        _root.Add(Figures());
        _root.Add(Network());
        _root.Add(Indicators());
        _root.Add(Explain());
        _root.Add(Audit());
        _root.Add(Compare());
        _root.Add(Export());
        _root.Add(Validate());
        _root.Add(Verify());
        AddTextCommands();
        AddExchangeCommands();
        _root.SetAction(parsed => GlanceCommand.Run(_session, Report(parsed)));
        foreach (Option option in _root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = Pick("显示帮助", "Show help");
                help.Action = new HelpText(_session, Takes);
            }
            else if (option is VersionOption version)
            {
                version.Description = Pick("显示版本", "Show the version");
                version.Action = new VersionText(_session);
            }
        }
    }

    public static Language? LanguageOf(ParseResult parsed) => Languages.Parse(parsed.GetResult(LanguageOption) is { Tokens: [var only] } ? only.Value : null);

    public ParseResult Parse(string[] args) => _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private string Pick(string chinese, string english) => _session.Pick(chinese, english);

    private Report Report(ParseResult parsed) => ReportFile.OpenOrShipped(parsed.GetValue(_report), _session);

    private Command Figures()
    {
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每项数据一个对象", "One JSON array, an object for each figure") };
        Command command = new("figures", Pick("列出全部数据", "All figures")) { json };
        command.SetAction(parsed => FiguresCommand.Run(_session, Report(parsed), parsed.GetValue(json)));
        return command;
    }

    private Command Network()
    {
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每组结对一个对象", "One JSON array, an object for each pairing") };
        Command command = new("network", Pick("谁帮扶谁，包括逐级的帮扶链条", "Who supports whom, with the chains through levels")) { json };
        command.SetAction(parsed => NetworkCommand.Run(_session, Report(parsed), parsed.GetValue(json)));
        return command;
    }

    private Command Export()
    {
        Option<bool> canonical = new("--canonical")
        {
            Description = Pick("规范形式（RFC 8785，列表排序）：其 SHA-256 就是内容哈希", "In canonical form (RFC 8785, lists sorted): its SHA-256 is the content hash"),
        };
        Option<string?> csv = new("--csv") { Description = Pick("改写数据表（CSV，带 BOM，Excel 可直接打开）", "Writes the figures as CSV instead, with a mark for Excel"), HelpName = "FILE" };
        Option<string?> workbook = new("--xlsx") { Description = Pick("改写 Excel 工作簿，含核对结果", "Writes an Excel workbook instead, with what the audit found"), HelpName = "FILE" };
        Option<string?> package = new("--datapackage")
        {
            Description = Pick("改写数据包（Data Package 2.0）：一个文件夹，或 .zip 文件", "Writes a Data Package 2.0 instead: a folder, or a .zip file"),
            HelpName = "PATH",
        };
        Command command = new("export", Pick(
            "把报告文件写到标准输出。也可写成 CSV、Excel、数据包（完整写入或不写，可同时给几项）。",
            "The report's document, to standard output. Or as CSV, Excel or a data package, each whole or not at all, several at once if you like."))
        {
            canonical, csv, workbook, package,
        };
        command.SetAction((parsed, cancellation) => ExportCommand.RunAsync(
            _session, Report(parsed), new ExportRequest(parsed.GetValue(canonical), parsed.GetValue(csv), parsed.GetValue(workbook), parsed.GetValue(package)), cancellation));
        return command;
    }

    private Command Validate()
    {
        Argument<string> file = new("FILE") { Description = Pick("报告文件（JSON，UTF-8）", "The report's document (JSON in UTF-8)") };
        Command command = new("validate", Pick(
            "检查一个报告文件。没有问题退出码为 0；有发现（GM0xxx 格式、GM1xxx 模型）逐行列出，退出码为 1；读不了（不存在、不是文件、不是 UTF-8、不是 JSON）为 2。",
            "Checks a report's document. Exit 0 if it is sound and there is nothing to remark; 1 with findings, one a line (GM0xxx the format, GM1xxx the model); 2 if it cannot be read at all: missing, no file, not UTF-8, not JSON."))
        {
            file,
        };
        RefuseReport(command, "validate 检查的是它自己的文件", "validate checks the file it names");
        command.SetAction(parsed => ValidateCommand.Run(_session, parsed.GetRequiredValue(file)));
        return command;
    }

    private Command Verify()
    {
        Argument<string> text = new("TEXTFILE") { Description = Pick("来源全文（UTF-8）", "The source's whole text (UTF-8)") };
        Command command = new("verify", Pick(
            "拿全部锚点核对来源全文。首行是完好的数据锚点数，各语言相同；不完好的逐行列出，退出码为 1。文本读不了或不是 UTF-8，退出码为 2。",
            "Holds every anchor against the source's text. The first line counts the figures' anchors that are intact and is the same in every language; those that are not are listed, and the exit code is 1. It is 2 where the text cannot be read or is not UTF-8."))
        {
            text,
        };
        command.SetAction(parsed => VerifyCommand.Run(_session, Report(parsed), parsed.GetRequiredValue(text)));
        return command;
    }

    private void RefuseReport(Command command, string chinese, string english)
    {
        _withoutReport.Add(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_report) is { Implicit: false })
            {
                result.AddError(_session.Say($"{chinese}，不能再给 {ReportOption}", $"{english}: {ReportOption} does not go with it"));
            }
        });
    }

    // read and draft take a text alone, anchors names its own report.
    private void AddTextCommands()
    {
        TextCommands texts = new(_session);
        foreach (Command command in new[] { texts.Read(), texts.Draft(), texts.Anchors() })
        {
            _root.Add(command);
            _withoutReport.Add(command);
        }
    }

    // What they work on, they name.
    private void AddExchangeCommands()
    {
        ExchangeCommands exchange = new(_session);
        foreach (Command command in new[] { exchange.Template(), exchange.Import(), exchange.Check() })
        {
            _root.Add(command);
            _withoutReport.Add(command);
        }
    }

    private bool Takes(Command command, Option option) => option != _report || !_withoutReport.Contains(command);
}
