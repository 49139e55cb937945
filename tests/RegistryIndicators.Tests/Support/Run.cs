using Guangming.Domain;
using ReportConsole;

namespace RegistryIndicators.Tests;

/// <summary>Runs the program in this process.</summary>
internal static class Run
{
    public static Task<Outcome> CancelledAsync(CancellationToken cancellation, params string[] args) =>
        OfAsync(new Terminal(TextWriter.Null, TextWriter.Null, 80), new Servers(), args, cancellation);

    public static Task<Outcome> PlainAsync(params string[] args) => OnAsync(80, args);

    public static Task<Outcome> OnAsync(int width, params string[] args) => OfAsync(new Terminal(TextWriter.Null, TextWriter.Null, width), new Servers(), args);

    public static Task<Outcome> WithAsync(Servers servers, params string[] args) => OfAsync(new Terminal(TextWriter.Null, TextWriter.Null, 80), servers, args);

    private static async Task<Outcome> OfAsync(Terminal terminal, Servers servers, string[] args, CancellationToken? cancellation = null)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Session session = new(terminal with { Output = output, Error = error }, Language.English, false, servers, new StillTime());
        int code = await ConsoleApp.RunAsync(args, session, cancellation ?? TestContext.Current.CancellationToken);
        return new Outcome(code, output.ToString(), error.ToString());
    }
}
