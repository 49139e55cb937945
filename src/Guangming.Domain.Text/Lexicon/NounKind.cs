namespace Guangming.Domain.Text;

/// <summary>What a counted noun is.</summary>
internal enum NounKind : byte
{
    /// <summary>A thing.</summary>
    Thing,

    /// <summary>People: 3万劳动力 is persons.</summary>
    People,

    /// <summary>Money: 投资3000万 is yuan.</summary>
    Money,

    /// <summary>A word that begins like a noun and is none: 村级, 企业化.</summary>
    NoNoun,
}
