using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReportConsole.Views;

/// <summary>What a command shows: filled piece by piece, shown at once.</summary>
internal sealed class Page : IDisposable
{
    private readonly Terminal _terminal;
    private readonly StringWriter _text = new();
    private readonly IAnsiConsole _console;

    public Page(Terminal terminal)
    {
        _terminal = terminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsStyled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.IsStyled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(_text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Width = terminal.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>The columns of a line.</summary>
    public int Width => _terminal.Width;

    public void Write(IRenderable piece) => _console.Write(piece);

    public void Write(Prose prose)
    {
        _console.Write(prose);
        Blank();
    }

    public void Write(Hanging prose)
    {
        _console.Write(prose);
        Blank();
    }

    /// <summary>Ends a line, or leaves one out.</summary>
    public void Blank() => _console.WriteLine();

    public void Dispose() => _text.Dispose();

    /// <summary>Writes the page; nothing is left behind the last letter of a line.</summary>
    public void Show()
    {
        StringBuilder shown = new();
        foreach (ReadOnlySpan<char> line in _text.ToString().AsSpan().TrimEnd().EnumerateLines())
        {
            shown.Append(line.TrimEnd()).Append('\n');
        }

        _terminal.Output.Write(shown.ToString());
    }
}
