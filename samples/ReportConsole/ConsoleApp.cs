using System.CommandLine;
using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Commands;

namespace ReportConsole;

/// <summary>The program apart from its process: arguments in, texts and an exit code out.</summary>
internal static class ConsoleApp
{
    public static int Run(string[] args, Terminal terminal)
    {
        Session session = new(terminal, terminal.Language);
        ParseResult parsed = new CommandTree(session).Parse(args);
        if (CommandTree.LanguageOf(parsed) is { } language && language != session.Language)
        {
            // The wording of help and of messages is part of the tree.
            session = session with { Language = language };
            parsed = new CommandTree(session).Parse(args);
        }

        try
        {
            return parsed.Errors.Count == 0
                ? parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false })
                : throw new BadInputException(UsageFault.Of(parsed, session));
        }
        catch (BadInputException e)
        {
            session.Tell(e.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            session.Tell(session.Pick("已中止，没有写入文件", "stopped; no file was written"));
            return ExitCode.BadInput;
        }
        catch (TableFormatException e)
        {
            session.Tell(e.Problems[0].ToString(session.Language));
            return ExitCode.BadInput;
        }
        catch (FileRefusedException e)
        {
            session.Tell(e.ToString(session.Language));
            return ExitCode.BadInput;
        }
    }
}
