using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>Characters of three bytes in UTF-8, for the short paths over documents; everything else reads UTF-16.</summary>
internal static class Han
{
    /// <summary>The character whose three bytes start at <paramref name="at"/>, or NUL where none does or a byte is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char At(ReadOnlySpan<byte> utf8, int at) =>
        at >= 0 && at < utf8.Length - 2 && (utf8[at] & 0xF0) == 0xE0 && (utf8[at + 1] & 0xC0) == 0x80 && (utf8[at + 2] & 0xC0) == 0x80
            ? unchecked((char)(((utf8[at] & 0xF) << 12) | ((utf8[at + 1] & 0x3F) << 6) | (utf8[at + 2] & 0x3F)))
            : '\0';

    /// <summary>4 for 万, 8 for 亿, else 0.</summary>
    public static int LargeScale(char c) => c == '万' ? 4 : c == '亿' ? 8 : 0;
}
