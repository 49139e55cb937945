namespace Guangming.Domain;

/// <summary>A date while it is being read.</summary>
internal struct DateParts
{
    public DateKind Kind;
    public int Start;
    public int End;
    public DatePoint First;
    public DatePoint Last;
    public bool IsSpan;
    public bool IsEnd;
    public bool IsWhole;
    public bool IsSamePeriod;
    public bool IsPlan;

    /// <summary>Sets one date.</summary>
    public void Set(DatePoint point) => First = Last = point;

    /// <summary>Sets months of the year that was set.</summary>
    public void SetMonths(int first, int last) => (First, Last, IsSpan) = (First.At(first), First.At(last), first != last);
}
