namespace Guangming.Domain.Text;

/// <summary>How a measure word gives its unit.</summary>
internal enum MeasureWordKind : byte
{
    /// <summary>By itself: 元, 户, 人次.</summary>
    Fixed,

    /// <summary>By what is counted: 个, 项, 家, 座, 所.</summary>
    ByNoun,

    /// <summary>It is the noun itself: 12企业, 3万劳动力. The token ends before it.</summary>
    Noun,

    /// <summary>No figure stands before it: 号, 级, 月, 后.</summary>
    NoFigure,
}
