namespace Guangming.Domain.Text;

/// <summary>A date as it was scanned.</summary>
internal struct DateToken
{
    public int Start;
    public int End;
    public PartialDate First;
    public PartialDate Last;

    /// <summary>Whether it names a year itself.</summary>
    public bool HasYear;

    /// <summary>年底, 末.</summary>
    public bool IsEnd;

    /// <summary>全年.</summary>
    public bool IsWhole;

    /// <summary>A span of two dates.</summary>
    public bool IsSpan;

    /// <summary>A clock time or a day without a usable date: nothing to set.</summary>
    public bool IsEmpty;
}
