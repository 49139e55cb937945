namespace Guangming.Domain;

/// <summary>How grave a <see cref="Finding"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong (提示).</summary>
    Information,

    /// <summary>A doubt that rests on a reading or an inference: a person should look (疑问).</summary>
    Question,

    /// <summary>Probably a slip; the data can still be used (警告).</summary>
    Warning,

    /// <summary>The data contradict themselves or a rule (错误).</summary>
    Error,
}
