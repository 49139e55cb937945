namespace Guangming.Domain.Text;

/// <summary>Whether a small Chinese numeral before a measure word counts something.</summary>
internal enum NumeralRule : byte
{
    /// <summary>It does: 三户, 两家, 五年.</summary>
    Counts,

    /// <summary>Only where a known noun follows: 三个村, but not 三个方面.</summary>
    WithNoun,

    /// <summary>It does not: 三类, 四级, 五位.</summary>
    Never,
}
