using System.Buffers;

namespace Guangming.Domain.Text;

/// <summary>The marks that part a text, by how much they part, as data.</summary>
internal static class Punctuation
{
    /// <summary>What ends a sentence.</summary>
    public static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？");

    /// <summary>What ends a sentence, or a part of one that stands by itself.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create("。！？；;");

    /// <summary>What ends the head of a numbered line.</summary>
    public static readonly SearchValues<char> HeadStops = SearchValues.Create("。！？；;：:");

    /// <summary>What ends a clause.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;\n\r");

    /// <summary>What ends a statement of who supports whom: brackets too.</summary>
    public static readonly SearchValues<char> StatementEnds = SearchValues.Create("，,。；;：:！？!?（(）)\n\r");

    /// <summary>What ends the words that a figure is told by: the next figure too.</summary>
    public static readonly SearchValues<char> PhraseEnds = SearchValues.Create("，,。；;：:、\n\r0123456789");

    /// <summary>What a line that goes on ends with.</summary>
    public static readonly SearchValues<char> GoesOn = SearchValues.Create("，,：:、");

    /// <summary>What parts clauses of a list.</summary>
    public static readonly SearchValues<char> Commas = SearchValues.Create("，,");

    /// <summary>What a list opens with.</summary>
    public static readonly SearchValues<char> Colons = SearchValues.Create("：:");

    /// <summary>Opening brackets.</summary>
    public static readonly SearchValues<char> Opening = SearchValues.Create("（(");

    /// <summary>Closing brackets.</summary>
    public static readonly SearchValues<char> Closing = SearchValues.Create("）)");

    /// <summary>What stands behind the number of a heading, whatever follows.</summary>
    public static readonly SearchValues<char> ItemMarks = SearchValues.Create("、");

    /// <summary>What stands behind the number of a heading, where no digit follows.</summary>
    public static readonly SearchValues<char> ItemDots = SearchValues.Create(".．");
}
