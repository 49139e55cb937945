using Guangming.Domain.Entrances.Tests.Reference;

namespace Guangming.Domain.Entrances.Tests.Texts;

/// <summary>A text that states a value, or should be refused, and what the reference reads.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">Which product it is of, for the table.</param>
/// <param name="MeasureUnit">The unit of the measure it is given to; one of the measure word is <paramref name="Times"/> of it.</param>
/// <param name="Times">How many.</param>
/// <param name="IsProse">Whether it is also read in a sentence.</param>
internal sealed record StatedText(string Text, string Kind, string MeasureUnit, int Times, bool IsProse)
{
    public Answer Expected { get; } = ReferenceReader.Read(Text);

    /// <summary>The same in the unit of the measure.</summary>
    public Answer ExpectedInMeasure => Expected.Reading is { } reading ? Answer.Of(reading.In(MeasureUnit, Times)) : Expected;
}
