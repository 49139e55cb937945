using System.Text;
using Guangming.Domain;
using Spectre.Console;

namespace RegistryIndicators;

/// <summary>The program as a process: arguments in, texts and an exit code out.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (!OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        using CancellationTokenSource stopped = new();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true; // The engines are told, and nothing half-written stays.
            stopped.Cancel();
        };
        Language usual = Environment.GetEnvironmentVariable("LANG")?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
        Session session = new(AnsiConsole.Console, Console.Error, !Console.IsErrorRedirected, Commands.CommandTree.LanguageOf(args) ?? usual, stopped.Token);
        return await Commands.CommandTree.RunAsync(args, session);
    }
}
