using Guangming.Domain;

namespace ReportConsole;

/// <summary>Where the program writes, how wide, and what it is told by its surroundings.</summary>
/// <param name="Output">For data.</param>
/// <param name="Error">For messages.</param>
/// <param name="Width">The columns of a line.</param>
/// <param name="IsStyled">Whether colours and weights are shown.</param>
/// <param name="IsScreen">Whether a person looks at the output, rather than a file or a program.</param>
/// <param name="Language">The language, unless the command line names one.</param>
/// <param name="ShowsProgress">Whether a person looks at the messages, so that a bar may move there.</param>
internal sealed record Terminal(
    TextWriter Output,
    TextWriter Error,
    int Width,
    bool IsStyled = false,
    bool IsScreen = false,
    Language Language = Language.English,
    bool ShowsProgress = false);
