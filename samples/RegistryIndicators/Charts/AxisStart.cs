namespace RegistryIndicators.Charts;

/// <summary>Where an axis begins, and what to say of it where that is not zero.</summary>
internal readonly record struct AxisStart(double Value, string Text)
{
    // Of bars that are all longer than this share of the longest nobody sees the differences.
    private const double Alike = 0.75;

    /// <summary>Zero.</summary>
    public static AxisStart Zero => new(0, string.Empty);

    /// <summary>Whether bars may stand on it.</summary>
    public bool IsZero => Value <= 0;

    /// <summary>Zero, or a round number below all values where these are nearly alike.</summary>
    /// <param name="values">The values.</param>
    /// <param name="text">What to say of a number at which the axis begins.</param>
    public static AxisStart For(IReadOnlyCollection<double> values, Func<double, string> text)
    {
        (double least, double greatest) = values.Count == 0 ? (0, 0) : (values.Min(), values.Max());
        if (least <= 0 || least >= greatest || least < Alike * greatest)
        {
            return Zero;
        }

        double step = Math.Pow(10, Math.Floor(Math.Log10(greatest - least)));
        double start = Math.Floor((least - ((greatest - least) / 10)) / step) * step;
        return start <= 0 ? Zero : new AxisStart(start, text(start));
    }
}
