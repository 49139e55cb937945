namespace Guangming.Domain;

/// <summary>Makes an open code from its text (开放代码工厂).</summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
public interface IOpenCodeFactory<TSelf>
    where TSelf : IOpenCodeFactory<TSelf>
{
    /// <summary>The code with the given text, known or new.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of that form.</exception>
    static abstract TSelf Of(string code);
}
