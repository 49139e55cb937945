using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>A value that is read from UTF-8 and written to it; <see cref="ValueText"/> builds every other text form on this.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>What it is, for messages: "a sum of money such as 1.796亿元".</summary>
    static abstract string Kind { get; }

    /// <summary>Reads the whole of <paramref name="utf8"/>, strictly.</summary>
    static abstract bool TryRead(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out TSelf value, out ReadFault fault);

    /// <summary>Writes the value; <see langword="false"/> where it does not fit.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is unknown.</exception>
    bool TryWrite(Span<byte> destination, out int written, ReadOnlySpan<char> format);
}
