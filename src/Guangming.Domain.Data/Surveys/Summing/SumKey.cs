namespace Guangming.Domain.Data;

/// <summary>What a sum over rows is of; w is the weight, y the income, z the line, u the income by a reference.</summary>
internal enum SumKind
{
    /// <summary>w of the poor.</summary>
    Poor,

    /// <summary>w (z − y) of the poor.</summary>
    Gap,

    /// <summary>w (z − y)² of the poor.</summary>
    GapSquares,

    /// <summary>w ((z − y)/z)^a of the poor.</summary>
    GapPower,

    /// <summary>w ln(y/z) of the poor.</summary>
    LogarithmBelow,

    /// <summary>w ln u.</summary>
    Logarithm,

    /// <summary>w u ln u.</summary>
    LogarithmProduct,

    /// <summary>w u^a.</summary>
    Power,
}

/// <summary>Names one sum over the rows of a sample (可加总和): what is added up, over which poor, to which power.</summary>
internal readonly record struct SumKey(SumKind Kind, PovertyLine? Line = null, double Exponent = 0);
