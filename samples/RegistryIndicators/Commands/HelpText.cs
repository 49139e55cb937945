using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace RegistryIndicators.Commands;

/// <summary>Prints what a command does and takes, in the session's language.</summary>
internal sealed class HelpText(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        using Page page = session.NewPage();
        page.Write(new Prose(command.Description!));
        page.Blank();
        page.Write(new Prose().Add(session.Pick("用法：", "Usage: "), Styles.Heading).Add(Usage(command)));
        Section(page, session.Pick("参数", "Arguments"), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(page, session.Pick("命令", "Commands"), command.Subcommands.Select(child => (Title(child), FirstSentence(child.Description))));
        Section(page, session.Pick("选项", "Options"), command.Options.Concat(Inherited(command)).Select(option => (Title(option), option.Description)));
        page.Blank();
        page.Write(new Prose().Add(session.Pick("退出码：", "Exit code: "), Styles.Heading).Add(session.Pick(
            "0 正常；2 命令行、文件或服务器不能用；130 被中断。数据写到标准输出，消息与进度写到标准错误。",
            "0 fine; 2 the command line, a file or a server is unusable; 130 interrupted. Data go to standard output, messages and progress to standard error.")));
        page.Show();
        return ExitCode.Fine;
    }

    private static void Section(Page page, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        List<(string Name, string? Description)> all = [.. rows];
        if (all.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Write(new Prose().Add(title, Styles.Heading));
        int width = all.Max(row => row.Name.GetCellWidth());
        foreach ((string name, string? description) in all)
        {
            page.Write(new Hanging($"  {name}{new string(' ', width - name.GetCellWidth())}  ", new Prose(description ?? string.Empty)));
        }
    }

    private static IEnumerable<Option> Inherited(Command command) =>
        command is RootCommand ? [] : command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);

    private string Usage(Command command)
    {
        string path = command is RootCommand ? Session.Program : $"{Session.Program} {command.Name}";
        string arguments = string.Concat(command.Arguments.Select(argument => " " + Title(argument)));
        string commands = command.Subcommands.Count == 0 ? string.Empty : session.Pick(" [命令]", " [command]");
        return $"{path}{arguments}{commands}{session.Pick(" [选项]", " [options]")}";
    }

    private static string? FirstSentence(string? text)
    {
        int end = text?.IndexOfAny(['。', '.', ':']) ?? -1;
        return end < 0 ? text : text![..end];
    }

    private static string Title(Command command) => string.Join(' ', command.Arguments.Select(Title).Prepend(command.Name));

    private static string Title(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}...]" : argument.Name;

    private static string Title(Option option)
    {
        IEnumerable<string> names = option.Aliases.Where(alias => alias.StartsWith('-') && alias[1..] != "?").Prepend(option.Name);
        string title = string.Join(", ", names.Distinct(StringComparer.Ordinal));
        return option.HelpName is { } value ? $"{title} {value}" : title;
    }
}
