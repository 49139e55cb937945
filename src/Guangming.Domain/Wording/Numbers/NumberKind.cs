namespace Guangming.Domain;

/// <summary>What a run of digits and numerals turned out to be (数字的类别).</summary>
public enum NumberKind
{
    /// <summary>Nothing that makes a number.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Chinese digits side by side: 二〇二〇 and 一三〇五五 are read place by place, 三八 is a name.</summary>
    Digits,

    /// <summary>What speech leaves open: 十几, 三五, 二十三四.</summary>
    Open,

    /// <summary>A number that has two readings or cannot be held; <see cref="NumberToken.Problem"/> says why.</summary>
    Refused,
}
