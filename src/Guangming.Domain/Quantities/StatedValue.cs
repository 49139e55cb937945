using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>A number as a text states it (表述值): amount, unit, the precision its digits show, its qualifier, the text itself.</summary>
/// <remarks>
/// <para>
/// 1.796亿元 is 179600000元 with a <see cref="Step"/> of 100000元. A number in plain digits with a measure word (13055户) is
/// exact; one with a scale word, a decimal point or a percent sign stands for a range, see <see cref="Range"/>. Numbers in
/// Chinese numerals without 万 or 亿 (三十七户, 百分之二十) are read as the plain digits they stand for.
/// </para>
/// <para>
/// Equal when stated alike: same text, unit and exactness. 1.2亿元 and 1.20亿元 differ; compare <see cref="Quantity"/> to ask
/// whether two statements name the same amount. There is no order.
/// </para>
/// </remarks>
[JsonConverter(typeof(StatedValueJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<StatedValue>))]
[CultureInsensitiveType]
[DebuggerDisplay("{Text,nq} ({Unit.Name,nq})")]
public sealed partial class StatedValue : IEquatable<StatedValue>, ISpanFormattable, IUtf8SpanFormattable,
    ISpanParsable<StatedValue>, IUtf8SpanParsable<StatedValue>,
    IEqualityOperators<StatedValue, StatedValue, bool>, ITextValue<StatedValue>
{
    // The places are powers of ten in the unit as written; the factor is 15 for a figure in 公顷 read in 亩.
    private readonly sbyte _place;
    private readonly sbyte _unitPlace;
    private readonly short _factor;
    private readonly Exactness _exactness;

    private StatedValue(decimal amount, Unit unit, string text, sbyte place, sbyte unitPlace, short factor, Qualifier qualifier, Exactness exactness)
    {
        (Amount, Unit, Text, Qualifier, _exactness) = (amount, unit, text, qualifier, exactness);
        (_place, _unitPlace, _factor) = (place, unitPlace, factor);
    }

    /// <summary>The number in the base unit: 179600000 for 1.796亿元, 23.1 for 23.1%.</summary>
    public decimal Amount { get; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>How the text bounds the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Whether no word bounds the number.</summary>
    internal bool IsUnqualified => Qualifier == Qualifier.None;

    /// <summary>Whether the number stands for itself and not for a range of what would round to it.</summary>
    public bool IsExact => _exactness != Exactness.Range;

    /// <summary>Whether it is exact only because somebody says so, though its form would stand for a range.</summary>
    public bool IsDeclaredExact => _exactness == Exactness.Declared;

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The place value of the last written digit, in the base unit: 100000 for 1.796亿元, 100 for 44.70万元, 0.1 for 23.1%.</summary>
    public decimal Step => PowersOfTen.Decimal(_place) * _factor;

    /// <summary>The place value of the last digit that is not zero: 100 for 1400多人次. Qualifiers go by it.</summary>
    public decimal UnitStep => PowersOfTen.Decimal(_unitPlace) * _factor;

    /// <summary>The amount with its unit.</summary>
    public Quantity Quantity => Quantity.Of(Amount, Unit);

    /// <summary>A value that is known exactly, such as a computed one; its text is the quantity's.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="InvalidOperationException">The quantity is unspecified.</exception>
    public static StatedValue Exactly(Quantity quantity)
    {
        DecimalParts parts = DecimalParts.From(quantity.Amount);
        int place = -parts.Scale;
        int zeros = parts.Mantissa == 0 ? 0 : PowersOfTen.TrailingZeros(parts.Mantissa);
        return new StatedValue(
            quantity.Amount, quantity.Unit, quantity.ToString("S"), (sbyte)place, (sbyte)(place + zeros), 1, Qualifier.None, Exactness.ByForm);
    }

    /// <summary>The same statement, known to be exact: a 0% that means that nobody is left.</summary>
    /// <exception cref="InvalidOperationException">It has a qualifier, so that it states a bound and no value.</exception>
    public StatedValue AsExact() => IsExact ? this
        : Qualifier != Qualifier.None
            ? throw new InvalidOperationException($"{Text} states a bound ({Qualifier.Code()}) and cannot be exact.")
            : new StatedValue(Amount, Unit, Text, _place, _unitPlace, _factor, Qualifier, Exactness.Declared);

    /// <summary>The same statement as a unit that accepts its measure word: 65个 as projects, 12公顷 in 亩.</summary>
    /// <param name="unit">The unit that the context gives.</param>
    /// <exception cref="InvalidOperationException">The unit is not written with this measure word.</exception>
    public StatedValue In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TryIn(unit) ?? throw new InvalidOperationException(WrongUnit(Text, Unit, unit));
    }

    /// <inheritdoc/>
    public bool Equals(StatedValue? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && IsExact == other.IsExact && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Unit, IsExact);

    /// <summary>Whether two values are stated alike.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator ==(StatedValue? left, StatedValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values are stated differently.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator !=(StatedValue? left, StatedValue? right) => !(left == right);

    internal static string WrongUnit(string text, Unit written, Unit wanted) =>
        $"\"{text}\" is in {written.Symbol} ({written.Name}); expected {wanted.Name}, written with {wanted.WordList()}";

    internal StatedValue? TryIn(Unit unit)
    {
        if (Unit == unit)
        {
            return this;
        }

        int times = unit.FactorOf(Unit.Symbol);
        decimal amount = Amount;
        return times == 0 || _factor * times > short.MaxValue || !TryTimes(ref amount, times)
            ? null
            : new StatedValue(amount, unit, Text, _place, _unitPlace, (short)(_factor * times), Qualifier, _exactness);
    }

    private enum Exactness : byte
    {
        Range,
        ByForm,
        Declared,
    }
}
