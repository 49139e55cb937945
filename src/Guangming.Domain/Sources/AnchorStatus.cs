namespace Guangming.Domain;

/// <summary>What became of an anchor in a text (锚点状态).</summary>
public enum AnchorStatus
{
    /// <summary>The token stands where the anchor says (完好).</summary>
    Intact,

    /// <summary>The token stands elsewhere, in its order among the others (移动).</summary>
    Moved,

    /// <summary>Something else stands where the token should be (更改).</summary>
    Changed,

    /// <summary>The token is not found, nor anything in its place (消失).</summary>
    Gone,
}
