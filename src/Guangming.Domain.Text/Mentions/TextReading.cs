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

    /// <summary>What made each number what it is, where <see cref="ReaderOptions.KeepsSteps"/> asked for it; in the order of the text.</summary>
    public ImmutableArray<ReadingStep> Steps { get; init; } = [];

    /// <summary>What made the number that starts at a place what it is.</summary>
    /// <param name="numberStart">Where the number starts: <see cref="FigureMention.NumberStart"/>, or <see cref="NotFigure.Start"/>.</param>
    public IEnumerable<ReadingStep> StepsOf(int numberStart) => Steps.Where(step => step.NumberStart == numberStart);
}
