using System.CommandLine;
using System.CommandLine.Help;
using Guangming.Domain;

namespace RegistryIndicators.Commands;

/// <summary>The commands, options and arguments, worded in one language, and what each of them runs.</summary>
internal sealed partial class CommandTree
{
    private const string LanguageOption = "--lang";

    private readonly Session _session;
    private readonly RootCommand _root;

    public CommandTree(Session session)
    {
        _session = session;
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
            "农户登记表上的指标：生成一份虚构的登记表，在内存、DuckDB、PostgreSQL 或 ClickHouse 上按地区、年份计算同一套指标，测算贫困与收入分配。",
            "Indicators over a register of households: makes an invented register; computes the same indicators by area and year in memory, on DuckDB, PostgreSQL or ClickHouse; measures poverty and inequality."));
        _root.Directives.Clear();
        _root.Add(language);
        _root.Add(Generate());
        _root.Add(Run());
        _root.Add(Poverty());
        _root.Add(Sql());
        _root.SetAction(parsed => new HelpText(_session).Invoke(parsed));
        foreach (Option option in _root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = Pick("显示帮助", "Show help");
                help.Action = new HelpText(_session);
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

    // On another thread, for an interruption is listened for only once the action has returned its task.
    private static Task<int> StartAsync(Func<Task<int>> command, CancellationToken cancellation) => Task.Run(command, cancellation);

    private string Pick(string chinese, string english) => _session.Pick(chinese, english);
}
