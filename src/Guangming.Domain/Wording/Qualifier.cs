namespace Guangming.Domain;

/// <summary>How a text bounds the number it states (限定词).</summary>
/// <remarks>
/// v is the number, u the place value of its last digit that is not zero. <see cref="About"/> and <see cref="Nearly"/>
/// are a reading, not a bound the words fix. 达 and 共 change nothing.
/// </remarks>
public enum Qualifier
{
    /// <summary>No qualifier: the number itself.</summary>
    None,

    /// <summary>超, 超过, 逾, 突破, 高于: above v, (v, ∞).</summary>
    Over,

    /// <summary>以上, 至少, 不少于, 不低于: v or more, [v, ∞).</summary>
    AtLeast,

    /// <summary>近, 接近, 将近: a little below v, read as (v − u, v).</summary>
    Nearly,

    /// <summary>约, 左右, 大约: around v, read as [v − u/2, v + u/2].</summary>
    About,

    /// <summary>多, 余: v and some more, (v, v + u): 1400多 is (1400, 1500).</summary>
    Many,

    /// <summary>不足, 低于, 不到: below v, (−∞, v).</summary>
    Under,

    /// <summary>以下, 以内, 不超过: v or less, (−∞, v].</summary>
    AtMost,
}
