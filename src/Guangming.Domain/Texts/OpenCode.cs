using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>A code out of an open list (开放代码): some are known by name, and a report may bring its own.</summary>
/// <typeparam name="TSelf">The code's own type.</typeparam>
/// <remarks>
/// A code is 1 to 64 lower-case ASCII letters and digits, in words joined by a dot or a hyphen. Equality and order are by code, ordinal. It is
/// a class because no default could name anything.
/// </remarks>
public abstract class OpenCode<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IComparable, ISpanParsable<TSelf>, IFormattable
    where TSelf : OpenCode<TSelf>, IOpenCodeFactory<TSelf>
{
    private protected OpenCode(string code) => Code = Codes.RequireCode(code, nameof(code));

    /// <summary>The code, such as <c>fiscal</c>.</summary>
    public string Code { get; }

    /// <summary>Whether both have the same code.</summary>
    public static bool operator ==(OpenCode<TSelf>? left, OpenCode<TSelf>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(OpenCode<TSelf>? left, OpenCode<TSelf>? right) => !(left == right);

    /// <summary>Whether the left code comes first, ordinal.</summary>
    public static bool operator <(OpenCode<TSelf>? left, OpenCode<TSelf>? right) => string.CompareOrdinal(left?.Code, right?.Code) < 0;

    /// <summary>Whether the left code comes first or is the same.</summary>
    public static bool operator <=(OpenCode<TSelf>? left, OpenCode<TSelf>? right) => string.CompareOrdinal(left?.Code, right?.Code) <= 0;

    /// <summary>Whether the left code comes last, ordinal.</summary>
    public static bool operator >(OpenCode<TSelf>? left, OpenCode<TSelf>? right) => string.CompareOrdinal(left?.Code, right?.Code) > 0;

    /// <summary>Whether the left code comes last or is the same.</summary>
    public static bool operator >=(OpenCode<TSelf>? left, OpenCode<TSelf>? right) => string.CompareOrdinal(left?.Code, right?.Code) >= 0;

    /// <summary>Reads a code, known or new.</summary>
    /// <param name="s">The code.</param>
    /// <exception cref="FormatException">The text has not the form of a code.</exception>
    public static TSelf Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static TSelf Parse(ReadOnlySpan<char> s) => TryParse(s, out TSelf? result)
        ? result
        : throw new FormatException(Codes.NotACode(s));

    /// <summary>Reads a code, known or new; false where the text has not the form of a code.</summary>
    /// <param name="s">The code.</param>
    /// <param name="result">The code read.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out TSelf? result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out TSelf? result)
    {
        result = Codes.IsCode(s) ? TSelf.Of(s.ToString()) : null;
        return result is not null;
    }

    // The provider of the interfaces is not used: codes know no culture.
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(TSelf? other) => string.CompareOrdinal(Code, other?.Code);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null or TSelf
        ? CompareTo(obj as TSelf)
        : throw new ArgumentException($"A {typeof(TSelf).Name} compares with its own kind, not with {obj.GetType().Name}.", nameof(obj));

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Code;
}
