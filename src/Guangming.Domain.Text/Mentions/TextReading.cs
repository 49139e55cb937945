using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>Everything that was read from one text (读取结果): its figures, and the numbers that are none.</summary>
/// <param name="Mentions">The figures, in order.</param>
/// <param name="NotFigures">The numbers that are no figures, in order.</param>
/// <param name="PublishedOn">The day of publication that dated what the text leaves open; <see langword="null"/> where it is unknown.</param>
public sealed record TextReading(ImmutableArray<FigureMention> Mentions, ImmutableArray<NotFigure> NotFigures, LocalDate? PublishedOn)
{
    /// <summary>The numbers that would be figures but have two readings (13万2, 3万5元) or cannot be held, each with its <see cref="FigureMention.Problem"/>; their amount is 0 and says nothing.</summary>
    public ImmutableArray<FigureMention> Refused { get; init; } = [];
}
