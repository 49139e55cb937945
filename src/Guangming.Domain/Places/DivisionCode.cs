using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>The code of an administrative division (行政区划代码): six digits by GB/T 2260, nine with the township, twelve with the village.</summary>
/// <remarks>
/// <para>Two digits each for province, prefecture and county, three each for township and village. Zeros at the end mark the
/// wider level, so <c>440311000</c> and <c>440311000000</c> are read as <c>440311</c>: one place has one code. A township may lie
/// right under a prefecture that has no counties (<c>441900003</c>).</para>
/// <para>Ordered as a list of codes is: a division comes right before what lies in it. The default is unspecified: it equals itself,
/// sorts first and prints as <c>unspecified</c>; every other operation throws <see cref="InvalidOperationException"/>.</para>
/// </remarks>
[JsonConverter(typeof(DivisionCodeJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<DivisionCode>))]
[CultureInsensitiveType]
public readonly partial struct DivisionCode :
    IEquatable<DivisionCode>, IComparable<DivisionCode>, IComparable, IComparisonOperators<DivisionCode, DivisionCode, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<DivisionCode>, IUtf8SpanParsable<DivisionCode>, ITextValue<DivisionCode>
{
    // What one unit of each level is worth in a code of twelve digits.
    private const long VillageUnit = 1;
    private const long TownshipUnit = 1_000;
    private const long CountyUnit = 1_000_000;
    private const long PrefectureUnit = 100_000_000;
    private const long ProvinceUnit = 10_000_000_000;

    // The code with zeros up to twelve digits; zero is unspecified. The level, and so the length, follows from the zeros.
    private readonly long _value;

    private DivisionCode(long value) => _value = value;

    /// <summary>Whether this is a code at all; <see langword="false"/> for the default.</summary>
    public bool IsSpecified => _value != 0;

    /// <summary>The level of the division.</summary>
    /// <exception cref="InvalidOperationException">The code is unspecified.</exception>
    public DivisionLevel Level => Worth switch
    {
        ProvinceUnit => DivisionLevel.Province,
        PrefectureUnit => DivisionLevel.Prefecture,
        CountyUnit => DivisionLevel.County,
        TownshipUnit => DivisionLevel.Township,
        _ => DivisionLevel.Village,
    };

    /// <summary>The division that this one lies in: 451029 → 451000 → 450000; <see langword="null"/> for a province.</summary>
    /// <exception cref="InvalidOperationException">The code is unspecified.</exception>
    public DivisionCode? Parent => Worth switch
    {
        ProvinceUnit => null,
        PrefectureUnit => Cut(ProvinceUnit),
        CountyUnit => Cut(PrefectureUnit),
        TownshipUnit => Cut(CountyUnit),
        _ => Cut(TownshipUnit),
    };

    /// <summary>The province: 451029 → 450000.</summary>
    /// <exception cref="InvalidOperationException">The code is unspecified.</exception>
    public DivisionCode Province => new(Value / ProvinceUnit * ProvinceUnit);

    /// <summary>The code as a key for lookups; zero for unspecified.</summary>
    internal long Key => _value;

    private long Value =>
        _value != 0 ? _value : throw new InvalidOperationException("The DivisionCode is unspecified: it names no division.");

    private long Worth =>
        Value % ProvinceUnit == 0 ? ProvinceUnit
        : Value % PrefectureUnit == 0 ? PrefectureUnit
        : Value % CountyUnit == 0 ? CountyUnit
        : Value % TownshipUnit == 0 ? TownshipUnit : VillageUnit;

    /// <summary>Whether <paramref name="other"/> is this division or lies in it.</summary>
    /// <param name="other">The other code.</param>
    /// <exception cref="InvalidOperationException">One of them is unspecified.</exception>
    public bool Contains(DivisionCode other)
    {
        long unit = Worth;
        return other.Value / unit == Value / unit;
    }

    /// <summary>Whether this division is <paramref name="other"/> or lies in it.</summary>
    /// <param name="other">The other code.</param>
    /// <exception cref="InvalidOperationException">One of them is unspecified.</exception>
    public bool IsWithin(DivisionCode other) => other.Contains(this);

    /// <summary>The division of a level that this one lies in, or itself where it is as wide.</summary>
    internal DivisionCode CutTo(DivisionLevel level) => Cut(level switch
    {
        DivisionLevel.Province => ProvinceUnit,
        DivisionLevel.Prefecture => PrefectureUnit,
        DivisionLevel.County => CountyUnit,
        DivisionLevel.Township => TownshipUnit,
        _ => VillageUnit,
    });

    // A township right under a prefecture has no county: cutting there gives the prefecture.
    private DivisionCode Cut(long unit) => new(_value / unit * unit);
}
