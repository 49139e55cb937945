using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>What a number counts or measures (单位): 元, 户, 人次, %, 元/人 …</summary>
/// <remarks>
/// A closed list of units, <see cref="Other"/> for any further measure word, and products and quotients of these.
/// Two units are equal when their <see cref="Code"/> and, for "other", their <see cref="Symbol"/> are. Several units
/// share one measure word (个 counts villages, projects and jobs): a text alone then says only "other:个", and
/// <see cref="Accepts(string)"/> says whether a unit may be written so.
/// </remarks>
[JsonConverter(typeof(UnitJsonConverter))]
[TypeConverter(typeof(ParsableTypeConverter<Unit>))]
[CultureInsensitiveType]
[DebuggerDisplay("{Name,nq}")]
public sealed partial class Unit : IEquatable<Unit>, ISpanParsable<Unit>, IUtf8SpanParsable<Unit>, ISpanFormattable,
    IUtf8SpanFormattable, ITextValue<Unit>
{
    private const int MostWordsTold = 3;
    private const int LongestWordTold = 2;

    private readonly ImmutableArray<UnitFactor> _factors;
    private readonly MeasureWord[] _words;
    private readonly byte[] _nameUtf8;
    private readonly int _order;
    private int _plain;

    private Unit(int order, string code, string symbol, string singular, string plural)
    {
        (_order, Code, Symbol, EnglishName, EnglishPlural) = (order, code, symbol, singular, plural);
        Name = code == OtherCode ? $"{OtherCode}:{symbol}" : code;
        _factors = code == DimensionlessCode ? [] : [new UnitFactor(this, 1)];
        _words = code == OtherCode ? [new MeasureWord(symbol, 1)] : [.. UnitWords.Of(code).Prepend((Word: symbol, Factor: 1)).DistinctBy(word => word.Word, StringComparer.Ordinal).Where(word => word.Word.Length > 0).Select(word => new MeasureWord(word.Word, word.Factor))];
        SymbolUtf8 = Encoding.UTF8.GetBytes(symbol);
        _nameUtf8 = Encoding.UTF8.GetBytes(Name);
    }

    private Unit(ImmutableArray<UnitFactor> factors)
    {
        _factors = factors;
        _order = int.MaxValue;
        IsCompound = true;
        Code = Join(factors, u => u.Name, "*", "/", one: "1");
        Name = Code;
        Symbol = Join(factors, u => u.Symbol, "·", "·", one: "");
        EnglishName = JoinEnglish(factors, plural: false);
        EnglishPlural = JoinEnglish(factors, plural: true);
        _words = [new MeasureWord(Symbol, 1)];
        SymbolUtf8 = Encoding.UTF8.GetBytes(Symbol);
        _nameUtf8 = Encoding.UTF8.GetBytes(Name);
    }

    /// <summary>The code: <c>yuan</c>, <c>person-time</c>, <c>yuan/person</c>, <c>1</c> without dimension; <c>other</c> for any other measure word.</summary>
    public string Code { get; }

    /// <summary>The Chinese symbol: 元, 人次, 元/人; the measure word itself for "other".</summary>
    public string Symbol { get; }

    /// <summary>The English name in the singular: <c>household</c>, <c>yuan per person</c>.</summary>
    public string EnglishName { get; }

    /// <summary>Whether it is a product or quotient of units, such as 元/人.</summary>
    public bool IsCompound { get; }

    /// <summary>Whether it counts whole things, so that a <see cref="Count"/> can have it.</summary>
    public bool IsCountable => !IsCompound && _order is > YuanOrder and < FirstUncountable;

    internal bool IsOther => _order == OtherOrder;

    /// <summary>Whether its numbers are rounded even in plain digits: % and 个百分点.</summary>
    internal bool IsRate => _order is PercentOrder or PercentagePointOrder;

    /// <summary>The code, with the measure word for "other": what <see cref="Parse(string)"/> reads.</summary>
    internal string Name { get; }

    internal string EnglishPlural { get; }

    internal byte[] SymbolUtf8 { get; }

    internal byte[] NameUtf8 => _nameUtf8;

    /// <summary>Whether the symbol alone reads back as this unit.</summary>
    internal bool IsPlain
    {
        get
        {
            // Found once; threads that race find the same.
            _plain = _plain != 0 ? _plain : _order == 0 || Equals(FromSymbol(Symbol)) ? 1 : -1;
            return _plain > 0;
        }
    }

    /// <summary>Whether a figure of this unit may be written with this measure word: 65个 as projects, 104名 as persons.</summary>
    /// <param name="measureWord">The word as written, such as 个.</param>
    public bool Accepts(string measureWord)
    {
        ArgumentNullException.ThrowIfNull(measureWord);
        return Array.Exists(_words, w => string.Equals(w.Text, measureWord, StringComparison.Ordinal));
    }

    /// <summary>Whether a figure that was read in <paramref name="written"/> may be one of this unit.</summary>
    /// <param name="written">The unit the text alone gives, such as "other:个".</param>
    public bool Accepts(Unit written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return Equals(written) || Accepts(written.Symbol);
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    /// <summary>The code, with the measure word for "other": <c>yuan/person</c>, <c>other:项</c>.</summary>
    public override string ToString() => Name;

    /// <summary>How many of this unit one of the measure word makes; 0 where it does not fit.</summary>
    internal int FactorOf(ReadOnlySpan<char> measureWord)
    {
        foreach (MeasureWord word in _words)
        {
            if (measureWord.SequenceEqual(word.Text))
            {
                return word.Factor;
            }
        }

        return 0;
    }

    /// <summary>The same for a word in UTF-8.</summary>
    internal int FactorOf(ReadOnlySpan<byte> measureWord)
    {
        foreach (MeasureWord word in _words)
        {
            if (measureWord.SequenceEqual(word.Utf8))
            {
                return word.Factor;
            }
        }

        return 0;
    }

    /// <summary>The measure words, for messages: 个 or 项.</summary>
    internal string WordList() => string.Join(" or ", _words.Where(w => w.Text.Length <= LongestWordTold).Take(MostWordsTold).Select(w => w.Text));

    private sealed class MeasureWord(string text, int factor)
    {
        public string Text { get; } = text;

        public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

        /// <summary>How many of the unit it stands for: 1公顷 is 15亩.</summary>
        public int Factor { get; } = factor;
    }
}
