namespace Guangming.Domain;

/// <summary>One number as two reports state it (数据比对).</summary>
/// <remarks>Immutable.</remarks>
public sealed class FigureComparison
{
    private FigureComparison(ComparisonVerdict verdict, Figure? first, Figure? second) =>
        (Verdict, First, Second) = (verdict, first, second);

    /// <summary>How the two compare.</summary>
    public ComparisonVerdict Verdict { get; }

    /// <summary>The first report's figure; <see langword="null"/> where only the second states it.</summary>
    public Figure? First { get; }

    /// <summary>The second report's figure; <see langword="null"/> where only the first states it.</summary>
    public Figure? Second { get; }

    /// <summary>Both figures as written, and how they compare.</summary>
    public override string ToString()
    {
        Figure one = (First ?? Second)!;
        string numbers = (First, Second) switch
        {
            ({ } first, { } second) => $"{first.Stated} / {second.Stated}",
            _ => one.Stated.ToString(),
        };
        return $"{Verdict}: {one.Measure.Name.In(Language.English)}  {one.Subject}  {one.Period}  {numbers}";
    }

    internal static FigureComparison Of(Figure? first, Figure? second) => new(Judge(first, second), first, second);

    private static ComparisonVerdict Judge(Figure? first, Figure? second)
    {
        if (first is null || second is null)
        {
            return first is null ? ComparisonVerdict.OnlyInSecond : ComparisonVerdict.OnlyInFirst;
        }

        ValueRange one = first.Range();
        ValueRange other = second.Range();
        if (one.Unit != other.Unit)
        {
            return ComparisonVerdict.Conflicting;
        }

        bool samePublisher = first.ReportedIn.Publisher.Equals(second.ReportedIn.Publisher);
        return (one.Equals(other), one.Meets(other)) switch
        {
            (true, _) => ComparisonVerdict.Equal,
            (_, true) => ComparisonVerdict.Compatible,
            _ => samePublisher ? ComparisonVerdict.Revised : ComparisonVerdict.Conflicting,
        };
    }
}
