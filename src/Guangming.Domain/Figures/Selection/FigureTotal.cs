using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A sum over figures that may be added (合计), or the bounds of one that may not; for one period.</summary>
/// <remarks>Immutable. It knows its period and its parts, what was left out of it and why, and what speaks against it.</remarks>
public sealed class FigureTotal
{
    private readonly Quantity? _value;

    internal FigureTotal(Subtotal sum, ImmutableArray<LeftOutOfTotal> notAdded, ImmutableArray<LocalizedText> doubts)
    {
        (_value, Range, Period, Parts, Note) = (sum.Value, sum.Range, sum.Period, sum.Parts, sum.Note);
        (NotAdded, Doubts) = (notAdded, doubts);
    }

    /// <summary>Whether one value is known; where parts may overlap only <see cref="Range"/> is.</summary>
    public bool HasValue => _value is not null;

    /// <summary>The sum of the numbers as stated.</summary>
    /// <exception cref="InvalidOperationException">Only bounds are known.</exception>
    public Quantity Value => _value ?? throw new InvalidOperationException($"Only bounds are known: {this}.");

    /// <summary>The sum as money.</summary>
    /// <exception cref="InvalidOperationException">Only bounds are known, or it is no sum of money.</exception>
    public Money Amount => Value.Unit == Unit.Yuan
        ? Money.FromYuan(Value.Amount)
        : throw new InvalidOperationException($"{Value} is no sum of money.");

    /// <summary>What the true sum can be, from how precisely the parts were stated.</summary>
    public ValueRange Range { get; }

    /// <summary>For when it holds: the period of all parts, or what they cover one after another; the note names a gap.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The figures added.</summary>
    public ImmutableArray<Figure> Parts { get; }

    /// <summary>The figures that were looked at and not added, each with the reason.</summary>
    public ImmutableArray<LeftOutOfTotal> NotAdded { get; }

    /// <summary>What to keep in mind, such as why there are only bounds.</summary>
    public LocalizedText? Note { get; }

    /// <summary>What speaks against it, such as a part that is larger than its whole (存疑); mostly empty.</summary>
    public ImmutableArray<LocalizedText> Doubts { get; }

    /// <summary>The sum with its range where that is wider than a point, or the bounds; then period, note and doubts.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The sum with its range where that is wider than a point, or the bounds; then period, note and doubts.</summary>
    /// <param name="language">The language of the words around the numbers.</param>
    public string ToString(Language language)
    {
        (string comma, string semicolon) = language == Language.Chinese ? ("，", "；") : (", ", "; ");
        string text = Numbers(language) + comma + Period.ToString(language);
        text = Note is null ? text : text + semicolon + Note.In(language);
        foreach (LocalizedText doubt in Doubts)
        {
            text += semicolon + doubt.In(language);
        }

        return text;
    }

    private string Numbers(Language language)
    {
        string format = Format();
        if (_value is { } value)
        {
            return Range.IsPoint ? Text(value, format) : $"{Text(value, format)} {Range.ToString(format)}";
        }

        return (language == Language.Chinese ? "介于" : "within ") + Range.ToString(format);
    }

    private static string Text(Quantity value, string format) =>
        value.Unit == Unit.Yuan ? Money.FromYuan(value.Amount).ToString(format) : value.ToString("S");

    /// <summary>Sum and range in one scale, that of the sum.</summary>
    private string Format()
    {
        const decimal TenThousand = 10_000m;
        const decimal HundredMillion = 100_000_000m;
        decimal size = decimal.Abs(_value?.Amount ?? Range.Lower ?? 0);
        return Range.Unit != Unit.Yuan || size < TenThousand ? "G" : size < HundredMillion ? "W" : "Y";
    }
}
