namespace Guangming.Domain.Text;

/// <summary>A figure while its paragraph is read.</summary>
internal struct RawFigure
{
    public int Start;
    public int End;
    public int NumberStart;
    public int NumberEnd;
    public decimal Amount;
    public Unit Unit;
    public Qualifier Qualifier;
    public bool HasInnerMany;
    public int QualifierStart;

    /// <summary>Just behind the measure word and a qualifier there.</summary>
    public int BehindEnd;

    public int NounStart;
    public int NounEnd;
    public string? Noun;
    public ReportingPeriod Period;
    public FigureStatus Status;
    public MentionRelation Relation;
    public int Paragraph;
    public int Sentence;

    /// <summary>No measure word of its own: it takes the one of the next number of its list or range.</summary>
    public bool IsPending;

    /// <summary>The measure word.</summary>
    public MeasureWord? Measure;

    /// <summary>The power of ten of the scale word behind the digits.</summary>
    public int Scale;

    /// <summary>The measure word that the token leaves out, with a scale word where a heading says one: 元 of 投资3000万, 万元 of a table.</summary>
    public string? Implied;

    /// <summary>What makes it exact behind the token: 整.</summary>
    public bool IsWhole;

    /// <summary>Why it states no value though it reads as a number.</summary>
    public LocalizedText? Problem;

    public bool IsInBrackets;
    public int Clause;
}
