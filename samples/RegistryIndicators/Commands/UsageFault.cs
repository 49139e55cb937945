using System.CommandLine;
using System.CommandLine.Parsing;

namespace RegistryIndicators.Commands;

/// <summary>Says in one line what is wrong with a command line.</summary>
internal static class UsageFault
{
    public static string Of(ParseResult parsed, Session session)
    {
        string command = parsed.CommandResult.Command is RootCommand ? string.Empty : " " + parsed.CommandResult.Command.Name;
        string fault = parsed.UnmatchedTokens is [var token, ..] ? Unknown(token, session) : Of(parsed.Errors[0], session);
        return fault + session.Say($"；用法见 {Session.Program}{command} --help", $"; see {Session.Program}{command} --help");
    }

    private static string Unknown(string token, Session session) => token.StartsWith('-')
        ? session.Say($"没有选项“{token}”", $"there is no option '{token}'")
        : session.Say($"没有命令“{token}”，或参数多余", $"'{token}' is no command, or one argument too many");

    private static string Of(ParseError error, Session session) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option.ValueType: var type } option when type != typeof(bool) =>
            session.Say($"{option.Option.Name} 后面缺 {option.Option.HelpName}", $"{option.Option.Name} lacks its {option.Option.HelpName}"),
        OptionResult { IdentifierTokenCount: > 1 } option =>
            session.Say($"{option.Option.Name} 给了不止一次", $"{option.Option.Name} is given more than once"),
        ArgumentResult { Tokens.Count: 0 } argument => session.Say($"缺 {argument.Argument.Name}", $"{argument.Argument.Name} is missing"),
        _ => error.Message,
    };
}
