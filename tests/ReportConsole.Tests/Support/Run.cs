using Guangming.Domain;

namespace ReportConsole.Tests;

/// <summary>Runs the program in this process.</summary>
internal static class Run
{
    public static Outcome Plain(params string[] args) => On(80, args);

    public static Outcome On(int width, params string[] args) => On(new Terminal(TextWriter.Null, TextWriter.Null, width), args);

    public static Outcome On(Terminal terminal, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = ConsoleApp.Run(args, terminal with { Output = output, Error = error });
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>A terminal whose surroundings speak Chinese.</summary>
    public static Terminal Chinese { get; } = new(TextWriter.Null, TextWriter.Null, 80, Language: Language.Chinese);
}
