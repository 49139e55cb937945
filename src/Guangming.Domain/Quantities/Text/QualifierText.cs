using System.Text;

namespace Guangming.Domain;

/// <summary>The words that stand before or behind a number and bound it.</summary>
internal static class QualifierText
{
    // Longer words first: 不超过 before 超过 before 超.
    private static readonly (byte[] Word, Qualifier Qualifier)[] Before = Table(
        ("不少于", Qualifier.AtLeast), ("不低于", Qualifier.AtLeast), ("不超过", Qualifier.AtMost), ("不多于", Qualifier.AtMost),
        ("不高于", Qualifier.AtMost), ("至少", Qualifier.AtLeast), ("至多", Qualifier.AtMost), ("超过", Qualifier.Over),
        ("突破", Qualifier.Over), ("高于", Qualifier.Over), ("多于", Qualifier.Over), ("不足", Qualifier.Under),
        ("低于", Qualifier.Under), ("不到", Qualifier.Under), ("少于", Qualifier.Under), ("大约", Qualifier.About),
        ("接近", Qualifier.Nearly), ("将近", Qualifier.Nearly), ("超", Qualifier.Over), ("逾", Qualifier.Over),
        ("约", Qualifier.About), ("近", Qualifier.Nearly),
        ("over ", Qualifier.Over), ("more than ", Qualifier.Many), ("at least ", Qualifier.AtLeast),
        ("at most ", Qualifier.AtMost), ("under ", Qualifier.Under), ("about ", Qualifier.About), ("nearly ", Qualifier.Nearly));

    private static readonly (byte[] Word, Qualifier Qualifier)[] Behind = Table(
        ("及以上", Qualifier.AtLeast), ("及以下", Qualifier.AtMost), ("以上", Qualifier.AtLeast), ("以下", Qualifier.AtMost),
        ("以内", Qualifier.AtMost), ("左右", Qualifier.About), ("上下", Qualifier.About), ("有余", Qualifier.Many),
        ("多", Qualifier.Many), ("余", Qualifier.Many));

    private static readonly byte[][] Fillers = [.. new[] { "达到", "共计", "达", "共" }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Skips 达 and 共, and takes one qualifier; returns how many bytes that were.</summary>
    public static int TakeBefore(ReadOnlySpan<byte> utf8, out Qualifier qualifier)
    {
        int at = Filler(utf8);
        qualifier = Qualifier.None;
        int head = Three(utf8, at);
        foreach ((byte[] word, Qualifier meaning) in Before)
        {
            if (Three(word, 0) == head && utf8[at..].StartsWith(word))
            {
                qualifier = meaning;
                at += word.Length;
                return at + Filler(utf8[at..]);
            }
        }

        return at;
    }

    /// <summary>Takes one qualifier from the end; returns the length without it.</summary>
    public static int TakeBehind(ReadOnlySpan<byte> utf8, out Qualifier qualifier)
    {
        int tail = Three(utf8, utf8.Length - 3);
        foreach ((byte[] word, Qualifier meaning) in Behind)
        {
            if (Three(word, word.Length - 3) == tail && utf8.EndsWith(word))
            {
                qualifier = meaning;
                return utf8.Length - word.Length;
            }
        }

        qualifier = Qualifier.None;
        return utf8.Length;
    }

    /// <summary>Whether a measure word would be taken for one with a qualifier behind it.</summary>
    public static bool EndsLikeOne(ReadOnlySpan<byte> utf8) => TakeBehind(utf8, out _) < utf8.Length;

    /// <summary>The words to write before and behind a number, in Chinese.</summary>
    public static (string Before, string Inner, string Behind) Chinese(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over => ("超", "", ""),
        Qualifier.AtLeast => ("", "", "以上"),
        Qualifier.Nearly => ("近", "", ""),
        Qualifier.About => ("约", "", ""),
        Qualifier.Many => ("", "多", ""),
        Qualifier.Under => ("不足", "", ""),
        Qualifier.AtMost => ("", "", "以下"),
        _ => ("", "", ""),
    };

    /// <summary>The words to write before a number, in English.</summary>
    public static string English(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over => "over ",
        Qualifier.AtLeast => "at least ",
        Qualifier.Nearly => "nearly ",
        Qualifier.About => "about ",
        Qualifier.Many => "more than ",
        Qualifier.Under => "under ",
        Qualifier.AtMost => "at most ",
        _ => "",
    };

    // No word is shorter than three bytes, one Chinese character: these tell nearly all of them apart.
    private static int Three(ReadOnlySpan<byte> utf8, int at) =>
        at >= 0 && at < utf8.Length - 2 ? (utf8[at] << 16) | (utf8[at + 1] << 8) | utf8[at + 2] : 0;

    private static int Filler(ReadOnlySpan<byte> utf8)
    {
        // All of them begin with 达 or 共.
        if (utf8.Length < 3 || (utf8[0] != Fillers[0][0] && utf8[0] != Fillers[1][0]))
        {
            return 0;
        }

        foreach (byte[] filler in Fillers)
        {
            if (utf8.StartsWith(filler))
            {
                return filler.Length;
            }
        }

        return 0;
    }

    private static (byte[] Word, Qualifier Qualifier)[] Table(params (string Word, Qualifier Qualifier)[] words) =>
        [.. words.Select(w => (Encoding.UTF8.GetBytes(w.Word), w.Qualifier))];
}
