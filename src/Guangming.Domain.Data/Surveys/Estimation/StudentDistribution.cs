namespace Guangming.Domain.Data;

/// <summary>Quantiles of Student's distribution (t分布分位数), for whole degrees of freedom.</summary>
internal static class StudentDistribution
{
    // From here on the expansion about the normal distribution is good to 14 digits.
    private const long Many = 20_000;
    private const int MostSteps = 500;

    /// <summary>The number that a variable stays below with a probability.</summary>
    /// <param name="probability">At least ½, below 1.</param>
    /// <param name="degrees">Degrees of freedom, from 1.</param>
    public static double Quantile(double probability, long degrees)
    {
        if (degrees > Many)
        {
            double z = Solve(2 * probability - 1, NormalWithin, x => 2 * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI));
            double z2 = z * z;
            return z
                + (z * (z2 + 1) / 4 / degrees)
                + (z * (((5 * z2) + 16) * z2 + 3) / 96 / degrees / degrees)
                + (z * (((((3 * z2) + 19) * z2) + 17) * z2 - 15) / 384 / degrees / degrees / degrees);
        }

        double scale = 2 * Density(degrees);
        return Solve(
            2 * probability - 1, t => Within(t, (int)degrees), t => scale * Math.Pow(1 + (t * t / degrees), -(degrees + 1) / 2.0));
    }

    // The share within ±x rises ever more slowly, so steps along the tangent never overshoot.
    private static double Solve(double share, Func<double, double> within, Func<double, double> slope)
    {
        double x = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            double next = x + ((share - within(x)) / slope(x));
            if (Math.Abs(next - x) <= 1e-15 * Math.Abs(next))
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    // The density at 0: Γ((ν + 1)/2) / (√(νπ) Γ(ν/2)).
    private static double Density(long degrees)
    {
        double density = degrees % 2 == 1 ? 1 / Math.PI : 1 / Math.Sqrt(8);
        for (long v = degrees % 2 == 1 ? 3 : 4; v <= degrees; v += 2)
        {
            density *= (v - 1) / (v - 2.0) * Math.Sqrt((v - 2.0) / v);
        }

        return density;
    }

    // Finite sums in θ = arctan(t/√ν).
    private static double Within(double t, int degrees)
    {
        double cosine = 1 / Math.Sqrt(1 + (t * t / degrees));
        double sine = t / Math.Sqrt(degrees) * cosine;
        double square = cosine * cosine;
        double sum = 0;
        double term = degrees % 2 == 1 ? cosine : 1;
        for (int k = degrees % 2 == 1 ? 3 : 2; k <= degrees; k += 2)
        {
            sum += term;
            term *= square * (k - 1) / k;
        }

        return degrees % 2 == 1 ? 2 / Math.PI * (Math.Atan(t / Math.Sqrt(degrees)) + (sine * sum)) : sine * sum;
    }

    // 2 φ(x) (x + x³/3 + x⁵/15 + …)
    private static double NormalWithin(double x)
    {
        double term = x;
        double sum = x;
        for (int k = 3; Math.Abs(term) > Math.Abs(sum) * 1e-17; k += 2)
        {
            term *= x * x / k;
            sum += term;
        }

        return 2 * sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
    }
}
