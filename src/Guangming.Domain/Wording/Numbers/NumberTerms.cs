using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>The parts of a number that is being read.</summary>
internal struct NumberTerms
{
    /// <summary>How many there may be.</summary>
    public const int Most = 17;

    private Buffer _items;
    private int _sectionStart;
    private bool _hasTenThousand;
    private bool _hasHundredMillion;

    public int Length { get; private set; }

    public bool HasArabic { get; set; }

    /// <summary>十, 百, 千 or an English scale word.</summary>
    public bool HasSmall { get; set; }

    /// <summary>万 or 亿.</summary>
    public readonly bool HasLarge => _hasTenThousand || _hasHundredMillion;

    /// <summary>Whether nothing was read since the last 万 or 亿.</summary>
    public readonly bool IsSectionEmpty => _sectionStart == Length;

    [UnscopedRef]
    public ref NumberTerm Last => ref _items[Length - 1];

    [UnscopedRef]
    public ref NumberTerm this[int index] => ref _items[index];

    /// <summary>Digits behind a scale word, without one of their own, must fill all places below it: 3万5000.</summary>
    public bool IsLooseTail
    {
        get
        {
            if (Length < 2 || !Last.IsTail || Last.Exponent != 0)
            {
                return false;
            }

            return !(Last.AfterZero || (!Last.IsChinese && Last.Digits - Last.Fraction == _items[Length - 2].Exponent));
        }
    }

    public void Add(in NumberTerm term) => _items[Length++] = term;

    /// <summary>Whether a bare digit behind a scale word has its place: just below it, or said by 零 or by its length.</summary>
    public readonly bool Fits(ref NumberTerm term)
    {
        if (term.Exponent != 0 || term.IsContinuation)
        {
            return true;
        }

        if (IsSectionEmpty)
        {
            term.IsTail = true; // Only known once the scale words behind it are read: 1亿7960万 is fine, 3万5 is not.
            return true;
        }

        int before = _items[Length - 1].Exponent;
        return term.AfterZero || (term.IsChinese ? before == 1 : term.Digits - term.Fraction == before);
    }

    /// <summary>Whether 万 or 亿 may stand here.</summary>
    public bool CanRaise(int power) => power == 4
        ? !IsSectionEmpty && !_hasTenThousand
        : !_hasHundredMillion && !IsLooseTail;

    /// <summary>Multiplies what 万 or 亿 stands behind.</summary>
    public void Raise(int power)
    {
        for (int i = power == 4 ? _sectionStart : 0; i < Length; i++)
        {
            _items[i].Exponent += power;
        }

        _sectionStart = Length;
        _hasTenThousand = power == 4;
        _hasHundredMillion |= power == 8;
    }

    [InlineArray(Most)]
    private struct Buffer
    {
        private NumberTerm _first;
    }
}
