namespace Guangming.Domain;

/// <summary>A total that cannot be given soundly (不予合计): why, and what to ask instead.</summary>
public sealed class TotalRefusedException : InvalidOperationException
{
    internal TotalRefusedException(LocalizedText reason)
        : base(reason.In(Language.English)) => Reason = reason;

    /// <summary>Why, in Chinese and English; the message is the English one.</summary>
    public LocalizedText Reason { get; }
}
