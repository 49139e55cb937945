using System.Text;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Where a line of Chinese and English may end.</summary>
/// <remarks>
/// Behind a space; between two characters of which one is wide, but not before what closes or behind what opens, and not
/// between a digit and the measure word behind it; behind the given joints (the dots of an id, the dash of a range).
/// </remarks>
internal static class LineBreaks
{
    private const string Opening = "（《“‘【「『([{<第";
    private const string Closing = "）》”’】」』)]}>，。、；：！？…,.;:!?%％";

    /// <summary>A space at which no line ends.</summary>
    public const char Glue = '\u00A0';

    /// <summary>Whether a line may end between two characters.</summary>
    /// <param name="last">The one that would end the line.</param>
    /// <param name="next">The one that would begin the next.</param>
    /// <param name="joints">Characters behind which a line may end too.</param>
    public static bool MayEnd(Rune last, Rune next, string joints)
    {
        if (Is(last, " ") || Is(last, joints))
        {
            return !Is(next, " ");
        }

        bool isWide = IsWide(last) || IsWide(next);
        return isWide
            && !Is(next, Closing) && !Is(next, " \u00A0") && !Is(last, Opening) && last.Value != Glue
            && !(Rune.IsDigit(last) && last.IsAscii)
            && Width(next) > 0;
    }

    private static bool IsWide(Rune rune) => Width(rune) == 2;

    private static int Width(Rune rune) => rune.ToString().GetCellWidth();

    private static bool Is(Rune rune, string anyOf) => rune.IsBmp && anyOf.Contains((char)rune.Value, StringComparison.Ordinal);
}
