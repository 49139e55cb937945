namespace Guangming.Domain;

/// <summary>A formula of degree one in the unknown (一次式): slope · x + rest.</summary>
/// <param name="Slope">What the unknown is multiplied by.</param>
/// <param name="Rest">What is added.</param>
internal readonly record struct LinearTerm(SignedTerm Slope, SignedTerm Rest)
{
    public static LinearTerm One { get; } = new(SignedTerm.Zero, SignedTerm.One);

    /// <summary>The unknown itself.</summary>
    public static LinearTerm Unknown { get; } = new(SignedTerm.One, SignedTerm.Zero);

    public static LinearTerm Known(Formula formula) => new(SignedTerm.Zero, SignedTerm.Of(formula));

    public static LinearTerm operator +(LinearTerm a, LinearTerm b) => new(a.Slope + b.Slope, a.Rest + b.Rest);

    public static LinearTerm operator -(LinearTerm a) => new(-a.Slope, -a.Rest);

    /// <summary>The product; none where the unknown would be squared.</summary>
    public static LinearTerm? Product(LinearTerm a, LinearTerm b) => !a.Slope.IsZero && !b.Slope.IsZero
        ? null
        : new LinearTerm((a.Slope * b.Rest) + (a.Rest * b.Slope), a.Rest * b.Rest);
}
