namespace Guangming.Domain;

/// <summary>What a rate is a rate of (比率的基数): a figure, a named population, or something the text does not name.</summary>
/// <remarks>Immutable; equality is by content.</remarks>
public sealed record RateBase
{
    private RateBase(string? figureId, LocalizedText? population) => (FigureId, Population) = (figureId, population);

    /// <summary>The text does not say (基数未说明).</summary>
    public static RateBase NotNamed { get; } = new(null, null);

    /// <summary>The id of the figure that is the base.</summary>
    public string? FigureId { get; }

    /// <summary>The population that is the base, in words; its size is not stated.</summary>
    public LocalizedText? Population { get; }

    /// <summary>A rate of the number that a figure of the same report states.</summary>
    /// <param name="id">The figure's id.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static RateBase OfFigure(string id) => new(Codes.RequireId(id, nameof(id)), null);

    /// <summary>A rate of a population that the text names without its size.</summary>
    /// <param name="population">The population in words.</param>
    public static RateBase OfPopulation(LocalizedText population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return new RateBase(null, population);
    }

    /// <summary>What it is a rate of.</summary>
    public override string ToString() => FigureId ?? Population?.ToString() ?? "base not named";
}
