using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Tries the usual slips on a failed claim and keeps those that would repair it (差错查找).</summary>
internal sealed class SlipSearch
{
    // 万 and 亿 first: whoever slips, slips there.
    private static readonly int[] Powers = [4, -4, 8, -8, 1, -1, 2, -2, 3, -3];
    private readonly List<Repair> _repairs = [];
    private readonly RoundingReading _reading;

    private SlipSearch(Claim claim, RoundingReading reading) => (Claim, _reading, Ranges) = (claim, reading, [.. claim.Inputs.Select(input => input.Range(reading))]);

    public Claim Claim { get; }

    /// <summary>The ranges of the inputs as they are.</summary>
    public ImmutableArray<ValueRange> Ranges { get; }

    /// <summary>The values that the judged figure stands for.</summary>
    public ValueRange Stated => Claim.Figure.Range(_reading);

    public static Diagnosis? Diagnose(Claim claim, RoundingReading reading)
    {
        SlipSearch search = new(claim, reading);
        search.Truncation();
        search.PowersOfTen();
        claim.Slips?.Invoke(search);
        IGrouping<SlipKind, Repair>[] kinds = [.. search._repairs.GroupBy(repair => repair.Kind)];
        if (kinds is not [var only])
        {
            return null;
        }

        LocalizedText[] messages = [.. only.Select(repair => repair.Message).Distinct()];
        return new Diagnosis(
            only.Key,
            new LocalizedText(
                $"可能是{string.Join("，或", messages.Select(message => message.In(Language.Chinese)))}",
                $"looks like {string.Join(", or ", messages.Select(message => message.In(Language.English)))}"),
            [.. only.Select(repair => repair.Figure).Distinct()]);
    }

    /// <summary>Adds a slip that repairs the claim: the other number, in whatever unit, meets the stated one.</summary>
    public SlipSearch Try(SlipKind kind, Figure figure, ValueRange? other, Func<LocalizedText> message)
    {
        if (other is not null && IsMet(Stated, other))
        {
            _repairs.Add(new Repair(kind, figure, message()));
        }

        return this;
    }

    /// <summary>Adds a slip that repairs the claim when one input has another range.</summary>
    public SlipSearch TryInput(SlipKind kind, int input, ValueRange? other, Func<LocalizedText> message)
    {
        if (other is not null)
        {
            ValueRange[] changed = [.. Ranges];
            changed[input] = other;
            Try(kind, Claim.Inputs[input], Claim.Try(changed), message);
        }

        return this;
    }

    /// <summary>The two operands exchanged.</summary>
    public SlipSearch Swapped() => Ranges.Length != 2 || Ranges[0].Unit != Ranges[1].Unit ? this : Try(
        SlipKind.SwappedOperands,
        Claim.Figure,
        Claim.Try([Ranges[1], Ranges[0]]),
        () => new LocalizedText($"{Claim.Inputs[0].Stated}与{Claim.Inputs[1].Stated}前后颠倒", $"{Claim.Inputs[0].Stated} and {Claim.Inputs[1].Stated} exchanged"));

    private void Truncation()
    {
        if (_reading == RoundingReading.Nearest && !Claim.IsBound && Claim.Allowed(RoundingReading.Truncated) is { } allowed
            && IsMet(Claim.Figure.Range(RoundingReading.Truncated), allowed))
        {
            _repairs.Add(new Repair(
                SlipKind.TruncatedForRounded, Claim.Figure, new LocalizedText("截去尾数而非四舍五入", "digits cut off where they are to be rounded")));
        }
    }

    private void PowersOfTen()
    {
        foreach (int power in Powers)
        {
            if (Scaled(Claim.Figure, Stated, power) is { } stated && Claim.Allowed(_reading) is { } allowed && IsPlausible(stated, allowed))
            {
                _repairs.Add(new Repair(SlipKind.PowerOfTen, Claim.Figure, PowerMessage(Claim.Figure, power)));
            }

            for (int i = 0; i < Ranges.Length; i++)
            {
                if (Scaled(Claim.Inputs[i], Ranges[i], power) is { } input)
                {
                    ValueRange[] changed = [.. Ranges];
                    changed[i] = input;
                    if (Claim.Try(changed) is { } other && IsPlausible(Stated, other) && (power > 0 || Counts(i)))
                    {
                        _repairs.Add(new Repair(SlipKind.PowerOfTen, Claim.Inputs[i], PowerMessage(Claim.Inputs[i], power)));
                    }
                }
            }
        }
    }

    // An input so small that leaving it out repairs the claim as well explains nothing.
    private bool Counts(int input)
    {
        ValueRange[] without = [.. Ranges];
        without[input] = ValueRange.Exactly(0, Ranges[input].Unit);
        return Claim.Try(without) is not { } other || !IsMet(Stated, other);
    }

    // A bound is met by many a number: only a repair that brings both to one order of magnitude explains anything, and
    // only where a scale word can have slipped.
    private bool IsPlausible(ValueRange stated, ValueRange allowed)
    {
        if (!IsMet(stated, allowed))
        {
            return false;
        }

        decimal near = decimal.Abs(stated.Lower ?? stated.Upper ?? 0);
        decimal limit = decimal.Abs(allowed.Upper ?? allowed.Lower ?? 0);
        return !Claim.IsBound || (near > 0 && limit > 0 && near <= limit * 20 && limit <= near * 20);
    }

    private ValueRange? Scaled(Figure figure, ValueRange range, int power)
    {
        bool hasScaleWord = figure.Stated.Text.AsSpan().IndexOfAny('万', '亿') >= 0;
        bool isScaleSlip = power is 4 or -4 or 8 or -8;
        bool canSlip = isScaleSlip
            ? hasScaleWord || figure.Measure.Unit == Unit.Yuan
            : !Claim.IsBound && !figure.Stated.IsExact;
        if (!canSlip)
        {
            return null;
        }

        try
        {
            return range * Guangming.Domain.PowersOfTen.Decimal(power);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // Units aside: a slip between units is one of those looked for.
    private static bool IsMet(ValueRange stated, ValueRange other) =>
        stated.Meets(ValueRange.Of(other.Lower, other.IsLowerClosed, other.Upper, other.IsUpperClosed, stated.Unit));

    private static LocalizedText PowerMessage(Figure figure, int power)
    {
        string text = figure.Stated.Text;
        (string zh, string en) = power switch
        {
            -4 when text.Contains('亿', StringComparison.Ordinal) => ($"“{text}”应为万级（亿、万混淆）", $"'{text}' written with 亿 for 万"),
            4 when text.Contains('万', StringComparison.Ordinal) => ($"“{text}”应为亿级（万、亿混淆）", $"'{text}' written with 万 for 亿"),
            4 => ($"“{text}”漏写“万”", $"'{text}' lacks 万"),
            -4 => ($"“{text}”多写“万”", $"'{text}' has a 万 too many"),
            8 => ($"“{text}”漏写“亿”", $"'{text}' lacks 亿"),
            -8 => ($"“{text}”多写“亿”", $"'{text}' has an 亿 too many"),
            > 0 => (FormattableString.Invariant($"“{text}”小数点左移了{power}位"), FormattableString.Invariant($"the point of '{text}' moved {power} to the left")),
            _ => (FormattableString.Invariant($"“{text}”小数点右移了{-power}位"), FormattableString.Invariant($"the point of '{text}' moved {-power} to the right")),
        };
        return new LocalizedText(zh, en);
    }

    private sealed record Repair(SlipKind Kind, Figure Figure, LocalizedText Message);
}
