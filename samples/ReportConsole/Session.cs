using Guangming.Domain;
using ReportConsole.Views;

namespace ReportConsole;

/// <summary>One run of the program: its terminal, and the language asked for.</summary>
internal sealed record Session(Terminal Terminal, Language Language)
{
    /// <summary>The name that people type.</summary>
    public const string Program = "guangming";

    /// <summary>One of two wordings.</summary>
    public string Pick(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>One of two wordings with numbers in it, which are written alike everywhere.</summary>
    public string Say(FormattableString chinese, FormattableString english) => FormattableString.Invariant(Language == Language.Chinese ? chinese : english);

    /// <summary>A page to fill and then show.</summary>
    public Page NewPage() => new(Terminal);

    /// <summary>Writes data as it is.</summary>
    public void Write(string text) => Terminal.Output.Write(text);

    /// <summary>Writes one line of data.</summary>
    public void WriteLine(string text)
    {
        Terminal.Output.Write(text);
        Terminal.Output.Write('\n');
    }

    /// <summary>Writes one line to the messages, whatever the text holds.</summary>
    public void Tell(string message)
    {
        Terminal.Error.Write($"{Program}: {OneLine.Of(message)}");
        Terminal.Error.Write('\n');
    }
}
