using System.Globalization;
using System.Text;
using Guangming.Domain;
using Spectre.Console;

namespace RegistryIndicators;

/// <summary>The program as a process: the real console around <see cref="ConsoleApp"/>.</summary>
internal static class Program
{
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;
    private const int GreatestWidth = 400;

    public static async Task<int> Main(string[] args)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        bool isScreen = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && isScreen)
        {
            Console.OutputEncoding = utf8;
        }

        await using StreamWriter output = new(Console.OpenStandardOutput(), utf8);
        await using StreamWriter error = new(Console.OpenStandardError(), utf8) { AutoFlush = true };
        Language language = DefaultLanguage();
        Terminal terminal = new(output, error, Width(isScreen), isScreen && ShowsStyles(), isScreen, language);
        Session session = new(terminal, language, !Console.IsErrorRedirected && ShowsStyles(), Servers.Of(Environment.GetEnvironmentVariable), TimeProvider.System);
        try
        {
            int code = await ConsoleApp.RunAsync(args, session);
            await output.FlushAsync();
            return code;
        }
        catch (IOException e)
        {
            // A reader that has gone (| head) is not seen here: the runtime swallows that. A full disk is.
            TellOf(e, error);
            return ExitCode.BadInput;
        }
    }

    private static void TellOf(IOException fault, TextWriter error)
    {
        try
        {
            error.WriteLine($"{Session.Program}: {OneLine.Of(fault.Message)}");
        }
        catch (IOException)
        {
            // Nobody is left to tell; the exit code says it.
        }
    }

    // COLUMNS where it is exported, so that a redirected page can be given a width too.
    private static int Width(bool isScreen)
    {
        int width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns
            : isScreen && Console.WindowWidth > 0 ? Console.WindowWidth
            : UsualWidth;
        return Math.Clamp(width, LeastWidth, GreatestWidth);
    }

    private static bool ShowsStyles() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && AnsiConsole.Profile.Capabilities.Ansi;

    private static Language DefaultLanguage() =>
        Environment.GetEnvironmentVariable("LANG")?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
}
