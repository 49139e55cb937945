using System.CommandLine;
using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Commands;

namespace RegistryIndicators;

/// <summary>The program apart from its process: arguments in, texts and an exit code out.</summary>
internal static class ConsoleApp
{
    // What was begun is taken away again before an interrupted program ends.
    private static readonly TimeSpan TidyingTime = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args, Session session, CancellationToken cancellationToken = default)
    {
        ParseResult parsed = new CommandTree(session).Parse(args);
        if (CommandTree.LanguageOf(parsed) is { } language && language != session.Language)
        {
            // The wording of help and of messages is part of the tree.
            session = session with { Language = language };
            parsed = new CommandTree(session).Parse(args);
        }

        try
        {
            InvocationConfiguration invocation = new()
            {
                Output = session.Terminal.Output,
                Error = session.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TidyingTime,
            };
            return parsed.Errors.Count == 0
                ? await parsed.InvokeAsync(invocation, cancellationToken)
                : throw new BadInputException(UsageFault.Of(parsed, session));
        }
        catch (BadInputException e)
        {
            session.Tell(e.Message);
            return ExitCode.BadInput;
        }
        catch (TableException e)
        {
            session.Tell(e.ToString(session.Language));
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            session.Tell(session.Pick("已中断，没有写出任何文件", "interrupted; no file was written"));
            return ExitCode.Interrupted;
        }
    }
}
