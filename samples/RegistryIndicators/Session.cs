using Guangming.Domain;

namespace RegistryIndicators;

/// <summary>One run of the program: its terminal, the language asked for, and what it is told by its surroundings.</summary>
/// <param name="Terminal">Where it writes.</param>
/// <param name="Language">The language.</param>
/// <param name="ShowsBar">Whether a person looks at the messages, so that progress is a moving bar.</param>
/// <param name="Servers">The servers that the surroundings name.</param>
/// <param name="Time">What measures how long nothing was said.</param>
internal sealed record Session(Terminal Terminal, Language Language, bool ShowsBar, Servers Servers, TimeProvider Time)
{
    /// <summary>The name in messages.</summary>
    public const string Program = "registry";

    /// <summary>One of two wordings.</summary>
    public string Pick(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>One of two wordings with numbers in it, which are written alike everywhere.</summary>
    public string Say(FormattableString chinese, FormattableString english) => FormattableString.Invariant(Language == Language.Chinese ? chinese : english);

    /// <summary>A page to fill and then show.</summary>
    public Page NewPage() => new(Terminal);

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
