using System.Globalization;

namespace Guangming.Domain;

/// <summary>The version of the document format: a newer minor one only adds, a newer major one is not understood.</summary>
internal readonly record struct FormatVersion(int Major, int Minor)
{
    private const int MostDigits = 4;

    /// <summary>What the first readers understand.</summary>
    public static FormatVersion First { get; } = new(1, 0);

    /// <summary>With axes, populations and revisions of figures, and pairings counted apart.</summary>
    public static FormatVersion Current { get; } = new(1, 1);

    /// <summary>Reads <c>major.minor</c>: two plain numbers without leading zeros.</summary>
    public static FormatVersion? TryParse(string text)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Number(text.AsSpan(0, dot)) is { } major && Number(text.AsSpan(dot + 1)) is { } minor
            ? new FormatVersion(major, minor)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int? Number(ReadOnlySpan<char> digits)
    {
        bool isNumber = digits.Length is > 0 and <= MostDigits && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
        return isNumber ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
