namespace Guangming.Domain.Exchange;

/// <summary>What parts the members of a list (列举的间隔).</summary>
internal enum ListMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>、.</summary>
    Pause,

    /// <summary>A word: 和.</summary>
    Word,

    /// <summary>，.</summary>
    Comma,

    /// <summary>；.</summary>
    Semicolon,
}
