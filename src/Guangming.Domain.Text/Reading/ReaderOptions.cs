using NodaTime;

namespace Guangming.Domain.Text;

/// <summary>What a reader of a text knows beside the text (读取选项).</summary>
public sealed record ReaderOptions
{
    /// <summary>
    /// The day of publication, which dates 今年, 目前 and 累计. Where it is not given it is the one that the text states (see
    /// <see cref="PublicationDay"/>), of a stream the one at its head; else these stay undated.
    /// </summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether <see cref="FigureReader.ReadAll"/> keeps which words and rules made each number what it is: <see cref="TextReading.Steps"/>.</summary>
    public bool KeepsSteps { get; init; }
}
