namespace Guangming.Domain.Data;

/// <summary>What rows are grouped by (分组键): a level of divisions, a year, a programme, or any key of one's own.</summary>
/// <remarks>
/// A group of a wider level is made from any key of a narrower one: a column of township codes answers by county, prefecture
/// and province too. Immutable; equality is by code, so one code stands for one key.
/// </remarks>
public sealed class By : IEquatable<By>
{
    private By(string code, LocalizedText name, ByKind kind, DivisionLevel? level = null, bool isPeriod = false) =>
        (Code, Name, Kind, Level, IsPeriod) = (code, name, kind, level, isPeriod);

    /// <summary>Provinces (省级).</summary>
    public static By Province { get; } = new("province", new("省", "province"), ByKind.Division, DivisionLevel.Province);

    /// <summary>Prefectures (地级).</summary>
    public static By Prefecture { get; } = new("prefecture", new("市", "prefecture"), ByKind.Division, DivisionLevel.Prefecture);

    /// <summary>Counties (县级).</summary>
    public static By County { get; } = new("county", new("县", "county"), ByKind.Division, DivisionLevel.County);

    /// <summary>Townships (乡级).</summary>
    public static By Township { get; } = new("township", new("乡镇", "township"), ByKind.Division, DivisionLevel.Township);

    /// <summary>Villages (村级).</summary>
    public static By Village { get; } = new("village", new("村", "village"), ByKind.Division, DivisionLevel.Village);

    /// <summary>Years, as whole numbers (年份).</summary>
    public static By Year { get; } = new("year", new("年份", "year"), ByKind.Number, isPeriod: true);

    /// <summary>Programmes, as their codes (帮扶机制).</summary>
    public static By Programme { get; } = new("programme", new("帮扶机制", "programme"), ByKind.Text);

    /// <summary>The code, such as <c>county</c>.</summary>
    public string Code { get; }

    /// <summary>The Chinese and English name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What its values are.</summary>
    public ByKind Kind { get; }

    /// <summary>The level, for divisions.</summary>
    public DivisionLevel? Level { get; }

    /// <summary>Whether its values are periods: numbers of different ones add only where the measure says so.</summary>
    public bool IsPeriod { get; }

    /// <summary>A key of whole numbers.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <param name="name">The Chinese and English name.</param>
    /// <param name="isPeriod">Whether its values are periods, such as quarters.</param>
    /// <exception cref="ArgumentException">The code is malformed, or stands for a built-in key.</exception>
    public static By Number(string code, LocalizedText name, bool isPeriod = false) => Own(code, name, ByKind.Number, isPeriod);

    /// <summary>A key of texts.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits, dots and hyphens.</param>
    /// <param name="name">The Chinese and English name.</param>
    /// <param name="isPeriod">Whether its values are periods, such as months.</param>
    /// <exception cref="ArgumentException">The code is malformed, or stands for a built-in key.</exception>
    public static By Text(string code, LocalizedText name, bool isPeriod = false) => Own(code, name, ByKind.Text, isPeriod);

    /// <inheritdoc/>
    public bool Equals(By? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as By);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>Whether a column of this key can be grouped by another one: itself, or a wider level.</summary>
    internal bool Serves(By wanted) => Equals(wanted) || (Level is { } own && wanted.Level is { } wider && own > wider);

    private static By Own(string code, LocalizedText name, ByKind kind, bool isPeriod)
    {
        Codes.RequireCode(code, nameof(code));
        ArgumentNullException.ThrowIfNull(name);
        return code is "province" or "prefecture" or "county" or "township" or "village" or "year" or "programme"
            ? throw new ArgumentException($"'{code}' is a built-in key: use it, or another code.", nameof(code))
            : new By(code, name, kind, isPeriod: isPeriod);
    }
}
