namespace Guangming.Domain;

/// <summary>A stated value in its parts (表述值的组成): number, measure word, what it is per, qualifier. It makes no unit: that is for those above.</summary>
public ref struct StatedToken
{
    internal NumberToken ReadNumber;
    internal ReadFault Fault;

    /// <summary>The number, in the measure word: 15.7‰ is 1.57 with %, 0.86吨/万元 is 0.000086 with 吨 per 元.</summary>
    public readonly NumberToken Number => ReadNumber;

    /// <summary>How the words around it bound it; 多, 余 and 来 inside it included.</summary>
    public Qualifier Qualifier { get; internal set; }

    /// <summary>The measure word as written, such as 人次; empty where there is none.</summary>
    public ReadOnlySpan<char> Word { get; internal set; }

    /// <summary>What stands below a slash, without its scale word: 人 of 元/人; empty where nothing does.</summary>
    public ReadOnlySpan<char> Per { get; internal set; }

    /// <summary>The code of the currency that stands before the number; <see langword="null"/> where none does.</summary>
    public string? Currency { get; internal set; }

    /// <summary>Whether the measure word is English: households, yuan per person.</summary>
    public bool IsEnglish { get; internal set; }

    /// <summary>The code in brackets behind the measure word, as in 65个(project); empty where there is none.</summary>
    public ReadOnlySpan<char> Mark { get; internal set; }

    /// <summary>Whether it is exact by a word: 整, 角, 分 or 半.</summary>
    public bool IsExactByWord { get; internal set; }
}
