namespace Guangming.Domain;

/// <summary>Codes and properties of <see cref="Qualifier"/>.</summary>
public static class QualifierExtensions
{
    private static readonly string[] Codes = ["exact", "over", "at-least", "nearly", "about", "many", "under", "at-most"];

    /// <summary>The code: exact, over, at-least, nearly, about, many, under, at-most.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the enum.</exception>
    public static string Code(this Qualifier qualifier) =>
        (uint)qualifier < (uint)Codes.Length
            ? Codes[(int)qualifier]
            : throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Expected a qualifier from None to AtMost.");

    /// <summary>Whether its range is a reading that could be replaced, as for 约 and 近, and not fixed by the words.</summary>
    /// <param name="qualifier">The qualifier.</param>
    public static bool IsReading(this Qualifier qualifier) => qualifier is Qualifier.About or Qualifier.Nearly;

    /// <summary>The qualifier of a code.</summary>
    /// <param name="code">A code such as <c>at-least</c>.</param>
    /// <param name="qualifier">The qualifier.</param>
    /// <returns><see langword="false"/> where there is no such code.</returns>
    public static bool TryFromCode(string? code, out Qualifier qualifier)
    {
        int at = Array.IndexOf(Codes, code);
        qualifier = (Qualifier)Math.Max(at, 0);
        return at >= 0;
    }
}
