using System.Globalization;
using System.Runtime.InteropServices;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain.Data;

/// <summary>The value of one key of a group (分组键值): a division code, a whole number, a text, or not stated.</summary>
/// <remarks>
/// Equality is by key and value. In order: not stated first, then by value, texts by their code points. The default value
/// belongs to no key and equals only itself.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[CultureInsensitiveType]
public readonly struct GroupKey : IEquatable<GroupKey>, IComparable<GroupKey>
{
    private readonly By? _by;
    private readonly string? _text;
    private readonly long _number;
    private readonly DivisionCode _division;

    private GroupKey(By by, bool isStated, DivisionCode division = default, long number = 0, string? text = null) =>
        (_by, IsStated, _division, _number, _text) = (by, isStated, division, number, text);

    /// <summary>The key.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public By By => _by ?? throw new InvalidOperationException("The GroupKey is unspecified: it belongs to no key.");

    /// <summary>Whether the rows of the group state a value.</summary>
    public bool IsStated { get; }

    /// <summary>The division; <see langword="null"/> for other kinds, and where none is stated. It may be wider than the key's level, where the rows name no narrower one.</summary>
    public DivisionCode? Division => IsStated && By.Kind == ByKind.Division ? _division : null;

    /// <summary>The whole number; <see langword="null"/> for other kinds, and where none is stated.</summary>
    public long? Number => IsStated && By.Kind == ByKind.Number ? _number : null;

    /// <summary>The text; <see langword="null"/> for other kinds, and where none is stated.</summary>
    public string? Text => IsStated && By.Kind == ByKind.Text ? _text : null;

    /// <summary>No value of a key: the rows do not state one.</summary>
    /// <param name="by">The key.</param>
    public static GroupKey NotStated(By by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new GroupKey(by, false);
    }

    /// <summary>A division, cut to the level of the key.</summary>
    /// <param name="by">A key of divisions.</param>
    /// <param name="code">The code, of the key's level or any other.</param>
    /// <exception cref="ArgumentException">The key is of another kind, or the code is unspecified.</exception>
    public static GroupKey Of(By by, DivisionCode code)
    {
        Require(by, ByKind.Division);
        return code.IsSpecified
            ? new GroupKey(by, true, division: code.CutTo(by.Level!.Value))
            : throw new ArgumentException("The division code is unspecified.", nameof(code));
    }

    /// <summary>A whole number.</summary>
    /// <param name="by">A key of numbers.</param>
    /// <param name="number">The number.</param>
    /// <exception cref="ArgumentException">The key is of another kind.</exception>
    public static GroupKey Of(By by, long number)
    {
        Require(by, ByKind.Number);
        return new GroupKey(by, true, number: number);
    }

    /// <summary>A text.</summary>
    /// <param name="by">A key of texts.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The key is of another kind.</exception>
    public static GroupKey Of(By by, string text)
    {
        Require(by, ByKind.Text);
        ArgumentNullException.ThrowIfNull(text);
        return new GroupKey(by, true, text: text);
    }

    /// <inheritdoc/>
    public bool Equals(GroupKey other) =>
        Equals(_by, other._by) && IsStated == other.IsStated && _number == other._number && _division == other._division && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_by, IsStated, _number, _division, _text);

    /// <inheritdoc/>
    public int CompareTo(GroupKey other)
    {
        int order = string.CompareOrdinal(_by?.Code, other._by?.Code);
        order = order != 0 ? order : IsStated.CompareTo(other.IsStated);
        order = order != 0 ? order : _number.CompareTo(other._number);
        order = order != 0 ? order : _division.CompareTo(other._division);
        return order != 0 ? order : Compare(_text ?? string.Empty, other._text ?? string.Empty);
    }

    /// <summary>Whether two are equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(GroupKey left, GroupKey right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(GroupKey left, GroupKey right) => !left.Equals(right);

    /// <summary>Whether the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(GroupKey left, GroupKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(GroupKey left, GroupKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or equals it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(GroupKey left, GroupKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or equals it.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(GroupKey left, GroupKey right) => left.CompareTo(right) >= 0;

    /// <summary>The value; in Chinese 未说明 where it is not stated.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) =>
        !IsStated ? language == Language.Chinese ? "未说明" : "not stated"
        : By.Kind switch
        {
            ByKind.Division => _division.ToString(),
            ByKind.Number => _number.ToString(CultureInfo.InvariantCulture),
            _ => _text!,
        };

    /// <summary>The value in English words.</summary>
    public override string ToString() => ToString(Language.English);

    // As engines order UTF-8: a character beyond the first 65536 comes after all of those, though its surrogates do not.
    private static int Compare(string left, string right)
    {
        int at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        (bool isLeftWide, bool isRightWide) = (char.IsSurrogate(left[at]), char.IsSurrogate(right[at]));
        return isLeftWide == isRightWide ? left[at].CompareTo(right[at]) : isLeftWide.CompareTo(isRightWide);
    }

    private static void Require(By by, ByKind kind)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.Kind != kind)
        {
            throw new ArgumentException($"The values of the key '{by}' are of kind {by.Kind}, not {kind}.", nameof(by));
        }
    }
}
