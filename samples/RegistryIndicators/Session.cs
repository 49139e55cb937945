using Guangming.Domain;
using Spectre.Console;

namespace RegistryIndicators;

/// <summary>One run of the program: where it writes, in which language, and what ends it.</summary>
/// <param name="Console">For results.</param>
/// <param name="Error">For messages and progress.</param>
/// <param name="IsWatched">Whether a person looks at the messages, so that progress may move.</param>
/// <param name="Language">The language.</param>
/// <param name="Stopped">Set when the user stops it.</param>
internal sealed record Session(IAnsiConsole Console, TextWriter Error, bool IsWatched, Language Language, CancellationToken Stopped)
{
    /// <summary>The name that people type.</summary>
    public const string Program = "registry";

    /// <summary>One of two wordings.</summary>
    public string Pick(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>One of two wordings with numbers in it, which are written alike everywhere.</summary>
    public string Say(FormattableString chinese, FormattableString english) => FormattableString.Invariant(Language == Language.Chinese ? chinese : english);

    /// <summary>One of two wordings of a text.</summary>
    public string Pick(LocalizedText text) => text.In(Language);

    /// <summary>Writes one line to the messages.</summary>
    public void Tell(string message) => Error.WriteLine($"{Program}: {message}");
}
