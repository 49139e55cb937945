using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What a rule asks of a figure: its range must meet the one that other figures give (待核对的关系).</summary>
/// <param name="Figure">The figure that is judged.</param>
/// <param name="Inputs">The figures it is held against.</param>
/// <param name="Compute">The values allowed, from the ranges of the inputs; none where they allow none.</param>
/// <param name="IsInferred">Whether the relation is not stated.</param>
/// <param name="Words">The claim in words.</param>
internal sealed record Claim(
    Figure Figure, ImmutableArray<Figure> Inputs, Func<ValueRange[], ValueRange?> Compute, bool IsInferred, Func<LocalizedText> Words)
{
    /// <summary>The slips that could explain a failure, beside those that any number can have.</summary>
    public Func<SlipSearch, SlipSearch>? Slips { get; init; }

    /// <summary>Whether the claim is a bound and no equality, so that many a wrong number would meet it.</summary>
    public bool IsBound { get; init; }

    public Check Judge(AuditRule rule, RoundingReading reading)
    {
        ValueRange stated = Figure.Range(reading);
        ImmutableArray<Figure> figures = [Figure, .. Inputs];
        Certainty certainty = CertaintyOf(figures);
        if (Allowed(reading) is not { } allowed)
        {
            return new Check(rule, CheckVerdict.NotCheckable, figures, certainty, Words, () => new LocalizedText("没有可比的数值", "there is no value to compare with"))
            {
                Stated = stated,
            };
        }

        bool holds = stated.Meets(allowed);
        return new Check(rule, holds ? CheckVerdict.Holds : CheckVerdict.Fails, figures, certainty, Words, null)
        {
            Stated = stated,
            Computed = allowed,
            Slack = SlackOf(stated, allowed),
            Diagnosis = holds ? null : SlipSearch.Diagnose(this, reading),
        };
    }

    /// <summary>The values allowed when the digits are read in a way; none where they do not fit a number.</summary>
    public ValueRange? Allowed(RoundingReading reading) => Try([.. Inputs.Select(input => input.Range(reading))]);

    public ValueRange? Try(ValueRange[] inputs)
    {
        try
        {
            return Compute(inputs);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Certainty CertaintyOf(ImmutableArray<Figure> figures) =>
        figures.Any(figure => !figure.IsConfirmed) ? Certainty.Unconfirmed
        : IsInferred ? Certainty.Inferred
        : figures.Any(figure => figure.Stated.Qualifier is Qualifier.About or Qualifier.Nearly) ? Certainty.Reading
        : Certainty.Stated;

    // The overlap, or the gap with a minus, in units of the last digit stated.
    private decimal? SlackOf(ValueRange stated, ValueRange allowed)
    {
        decimal? below = stated.Upper is { } upper && allowed.Lower is { } lower ? upper - lower : null;
        decimal? above = allowed.Upper is { } most && stated.Lower is { } least ? most - least : null;
        decimal? overlap = below is { } a && above is { } b ? Math.Min(a, b) : below ?? above;
        decimal step = Figure.Stated.Step;
        return overlap is { } width && step > 0 ? decimal.Round(width / step, 4, MidpointRounding.AwayFromZero) : null;
    }
}
