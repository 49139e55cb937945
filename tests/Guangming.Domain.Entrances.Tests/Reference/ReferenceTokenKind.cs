namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>The pieces of numbers.</summary>
internal enum ReferenceTokenKind
{
    /// <summary>Arabic digits, perhaps with a point.</summary>
    Arabic,

    /// <summary>一 to 九, 两.</summary>
    Digit,

    /// <summary>零, 〇, ○.</summary>
    Zero,

    /// <summary>十, 百, 千.</summary>
    Place,

    /// <summary>万, 亿.</summary>
    Large,

    /// <summary>点.</summary>
    Point,
}
