namespace Guangming.Domain;

/// <summary>The two languages the library speaks. Texts are its own; no culture of the machine is asked.</summary>
public enum Language
{
    /// <summary>Chinese, simplified characters (中文).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
