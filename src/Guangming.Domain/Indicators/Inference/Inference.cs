using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A number that reports seldom state and that others allow to infer (推断): by one reading, with the results of all others beside it.</summary>
/// <remarks>Immutable and thread-safe. Nothing is ever inferred unless somebody asks.</remarks>
public sealed class Inference
{
    /// <summary>Defines an inference.</summary>
    /// <param name="unknown">What is inferred; an input of every reading's relation.</param>
    /// <param name="readings">The reading that gives the value, then the others; each can be turned round for the unknown.</param>
    /// <exception cref="ArgumentException">There is no reading, the unknown is no input of one, or one cannot be turned round.</exception>
    public Inference(InputNode unknown, params IEnumerable<InferenceReading> readings)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        ArgumentNullException.ThrowIfNull(readings);
        (Unknown, Readings) = (unknown, [.. readings]);
        if (Readings.IsEmpty)
        {
            throw new ArgumentException($"The inference of {unknown} needs a reading; there is none.", nameof(readings));
        }

        foreach (InferenceReading reading in Readings)
        {
            ArgumentNullException.ThrowIfNull(reading, nameof(readings));
            if (!reading.Relation.TryInvert(unknown, out _, out LocalizedText? fault))
            {
                throw new ArgumentException($"'{reading.Relation.Code}' cannot be turned round for {unknown}: {fault.In(Language.English)}.", nameof(readings));
            }
        }
    }

    /// <summary>What is inferred.</summary>
    public InputNode Unknown { get; }

    /// <summary>The reading that gives the value, then the others.</summary>
    public ImmutableArray<InferenceReading> Readings { get; }

    /// <summary>The number by the first reading; its notes say what it assumes and what the other readings give.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <returns>The inferred number; the stated one where the report states it; or why there is none.</returns>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public IndicatorResult Infer(Report report, Pairing pairing, EvaluationOptions? options = null)
    {
        IndicatorResult result = Readings[0].Relation.Infer(Unknown, report, pairing, options);
        return result.Origin == ResultOrigin.Inferred
            ? result.WithNotes([Readings[0].Assumption, .. Readings.Skip(1).Select(reading => Note(reading, report, pairing, options))])
            : result;
    }

    /// <summary>The number by every reading, in their order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pairing">A pairing of it.</param>
    /// <param name="options">Which figures, and how; <see langword="null"/> for the usual choice.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public ImmutableArray<IndicatorResult> InferAll(Report report, Pairing pairing, EvaluationOptions? options = null) =>
    [
        .. Readings.Select(reading =>
        {
            IndicatorResult result = reading.Relation.Infer(Unknown, report, pairing, options);
            return result.Origin == ResultOrigin.Inferred ? result.WithNotes([reading.Assumption]) : result;
        }),
    ];

    /// <summary>What is inferred.</summary>
    public override string ToString() => Unknown.Canonical;

    private LocalizedText Note(InferenceReading reading, Report report, Pairing pairing, EvaluationOptions? options)
    {
        IndicatorResult other = reading.Relation.Infer(Unknown, report, pairing, options);
        return new LocalizedText(
            $"另一种读法（{reading.Assumption.In(Language.Chinese)}）：{other.ToString(Language.Chinese)}",
            $"read otherwise ({reading.Assumption.In(Language.English)}): {other.ToString(Language.English)}");
    }
}
