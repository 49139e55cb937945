namespace Guangming.Domain;

/// <summary>Whether rounded numbers agree, and the ranges that say so (舍入数核对).</summary>
/// <remarks>Immutable. The rules are those of XBRL Calculations 1.1: numbers agree when the ranges they stand for have a value in common.</remarks>
public sealed class RoundedCheck
{
    private RoundedCheck(CheckVerdict verdict, ValueRange? stated, ValueRange? computed, LocalizedText? reason) =>
        (Verdict, Stated, Computed, Reason) = (verdict, stated, computed, reason);

    /// <summary>Holds, fails, or cannot be checked.</summary>
    public CheckVerdict Verdict { get; }

    /// <summary>The values that the stated number stands for.</summary>
    public ValueRange? Stated { get; }

    /// <summary>The values that the other numbers allow.</summary>
    public ValueRange? Computed { get; }

    /// <summary>Why it cannot be checked.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Holds a stated total against its contributors.</summary>
    /// <param name="total">The total.</param>
    /// <param name="contributors">What adds up to it, one or more; <see langword="null"/> for one that is missing.</param>
    /// <param name="reading">How digits were dropped, in all of them.</param>
    /// <exception cref="ArgumentException">There is no contributor.</exception>
    /// <exception cref="OverflowException">A sum needs more than 28 digits.</exception>
    public static RoundedCheck Total(RoundedValue total, IReadOnlyList<RoundedValue?> contributors, RoundingReading reading = RoundingReading.Nearest)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(contributors);
        if (contributors.Count == 0)
        {
            throw new ArgumentException("Expected at least one contributor.", nameof(contributors));
        }

        ValueRange? sum = null;
        foreach (RoundedValue? contributor in contributors)
        {
            if (contributor is null)
            {
                return Not("缺少一项", "a contributor is missing");
            }

            if (Fault(contributor, total.Value.Unit) is { } fault)
            {
                return fault;
            }

            sum = sum is null ? contributor.Range(reading) : sum + contributor.Range(reading);
        }

        return Fault(total, total.Value.Unit) ?? Of(total.Range(reading), sum!);
    }

    /// <summary>Holds two statements of one number against each other.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="reading">How digits were dropped, in both of them.</param>
    public static RoundedCheck Duplicates(RoundedValue one, RoundedValue other, RoundingReading reading = RoundingReading.Nearest)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Fault(one, one.Value.Unit) ?? Fault(other, one.Value.Unit) ?? Of(one.Range(reading), other.Range(reading));
    }

    /// <summary>Verdict and ranges, or why there is none.</summary>
    public override string ToString() => Reason is null ? $"{Verdict}: {Stated} and {Computed}" : $"{Verdict}: {Reason}";

    private static RoundedCheck Of(ValueRange stated, ValueRange computed) =>
        new(stated.Meets(computed) ? CheckVerdict.Holds : CheckVerdict.Fails, stated, computed, null);

    private static RoundedCheck? Fault(RoundedValue value, Unit unit) =>
        value.Value.Unit != unit ? Not($"{value}的单位不同", $"{value} is in another unit")
        : value.HasExcessDigits ? Not($"{value}的位数超出其精度", $"{value} has digits beyond its precision")
        : null;

    private static RoundedCheck Not(string chinese, string english) => new(CheckVerdict.NotCheckable, null, null, new LocalizedText(chinese, english));
}
