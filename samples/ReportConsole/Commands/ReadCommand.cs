using Guangming.Domain.Text;
using ReportConsole.Input;
using ReportConsole.Json;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Reads the figures out of a text.</summary>
internal static class ReadCommand
{
    public static int Run(Session session, string path, string? encoding, ReaderOptions options, bool isJson)
    {
        string text = TextFile.Read(path, encoding, session);
        TextReading reading = FigureReader.ReadAll(text, options);
        if (isJson)
        {
            session.WriteLine(ConsoleJson.Text(reading, session.Language));
            return ExitCode.Fine;
        }

        using Page page = session.NewPage();
        MentionView.Write(page, session, text, reading);
        page.Show();
        return ExitCode.Fine;
    }
}
