namespace Guangming.Domain.Text;

/// <summary>What a word of support tells, and how it stands (帮扶用语). A word without traits tells support in a heading, or with its supporter named.</summary>
[Flags]
internal enum SupportTraits
{
    None = 0,

    /// <summary>It tells support alone: 对口帮扶.</summary>
    Alone = 1,

    /// <summary>It may stand right behind who gives: 甲区帮扶情况.</summary>
    Given = 2,

    /// <summary>Two sides do it together: 协作.</summary>
    Mutual = 4,

    /// <summary>It is said of the one supported, without whom by: 受援.</summary>
    Received = 8,
}
