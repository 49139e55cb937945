using System.Globalization;

namespace Guangming.Domain.Text;

/// <summary>One figure as a text mentions it (数据提及): the token, its place, and everything the prose says of it.</summary>
/// <remarks>Immutable. Offsets count UTF-16 units from the start of the text and spans are half-open.</remarks>
public sealed class FigureMention
{
    private readonly RawFigure _raw;
    private readonly string _number;

    internal FigureMention(int index, string token, string number, string? noun, in RawFigure raw)
    {
        (Index, Token, _number, Noun, _raw) = (index, token, number, noun, raw);
    }

    /// <summary>Its place among all mentions of the text, from 0.</summary>
    public int Index { get; }

    /// <summary>The number with scale word, inner 多 or 余, and measure word, as written: <c>1.796亿元</c>.</summary>
    public string Token { get; }

    /// <summary>Where the token starts.</summary>
    public int Start => _raw.Start;

    /// <summary>How long the token is.</summary>
    public int Length => Token.Length;

    /// <summary>Where the token ends.</summary>
    public int End => Start + Token.Length;

    /// <summary>Where the number starts; before the token's start only for shares in words (百分之二十).</summary>
    public int NumberStart => _raw.NumberStart;

    /// <summary>How long the number is, without scale words behind it.</summary>
    public int NumberLength => _number.Length;

    /// <summary>The number as written, without scale words: <c>1.796</c>.</summary>
    public string Digits => _number;

    /// <summary>The value in the base unit: 179600000元 for 1.796亿元, 23.1% for 23.1%.</summary>
    public Quantity Value => Quantity.Of(_raw.Amount, _raw.Unit);

    /// <summary>The number in the base unit: 179600000 for 1.796亿元, 23.1 for 23.1%.</summary>
    public decimal Amount => _raw.Amount;

    /// <summary>The unit, found from the measure word and what is counted.</summary>
    public Unit Unit => _raw.Unit;

    /// <summary>How the text bounds the number.</summary>
    public Qualifier Qualifier => _raw.Qualifier;

    /// <summary>What is counted (贫困村, 工作岗位), as far as the text says it near the number.</summary>
    public string? Noun { get; }

    /// <summary>For when it holds; unspecified where the text does not say.</summary>
    public ReportingPeriod Period => _raw.Period;

    /// <summary>Whether it happened, is aimed at, or is expected.</summary>
    public FigureStatus Status => _raw.Status;

    /// <summary>How it belongs to earlier mentions.</summary>
    public MentionRelation Relation => _raw.Relation;

    /// <summary>The paragraph: the line, 1-based, blank lines not counted.</summary>
    public int Paragraph => _raw.Paragraph;

    /// <summary>The sentence within the paragraph, 1-based.</summary>
    public int Sentence => _raw.Sentence;

    /// <summary>Why it states no value, though it reads as a number: a number with two readings, one that cannot be held, a fraction of persons; <see langword="null"/> where it is sound.</summary>
    public LocalizedText? Problem => _raw.Problem;

    /// <summary>The number as a stated value, with the precision its digits show.</summary>
    /// <returns><see langword="null"/> where there is a <see cref="Problem"/> and where the token alone does not state it: the 3 of 3至5万元, a third of something.</returns>
    public StatedValue? ToStatedValue() =>
        Problem is null && StatedValue.TryParse(StatedText, out StatedValue? stated) && stated.Amount == Amount && Unit.Accepts(stated.Unit)
            ? stated
            : null;

    /// <summary>Where the token stands, as an anchor.</summary>
    public SourceAnchor ToAnchor() => new(Paragraph, Start, Token);

    /// <summary>The token with its qualifier, as documents state it; with the measure word that the prose left out.</summary>
    internal string StatedText
    {
        get
        {
            (string before, string inner, string behind) = _raw.HasInnerMany ? default : QualifierWords.InChinese(Qualifier);
            return before + Token + _raw.Implied + (_raw.IsWhole ? "整" : string.Empty) + inner + behind;
        }
    }

    /// <summary>Such as <c>1.796亿元 (179600000元) cumulative to 2020-12-21</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Token} {Noun} ({Amount} {Unit}, {Qualifier}) {Period}");
}
