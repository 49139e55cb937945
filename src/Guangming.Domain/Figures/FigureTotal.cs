using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>A sum over figures that may be added (合计), or the bounds of one that may not.</summary>
/// <remarks>Immutable. It knows its parts, and what was left out of it and why.</remarks>
public sealed class FigureTotal
{
    private readonly Quantity? _value;

    internal FigureTotal(
        Quantity? value, ValueRange range, ImmutableArray<Figure> parts, ImmutableArray<LeftOutOfTotal> notAdded, LocalizedText? note)
    {
        (_value, Range, Parts, NotAdded, Note) = (value, range, parts, notAdded, note);
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

    /// <summary>The figures added.</summary>
    public ImmutableArray<Figure> Parts { get; }

    /// <summary>The figures that were looked at and not added, each with the reason.</summary>
    public ImmutableArray<LeftOutOfTotal> NotAdded { get; }

    /// <summary>What to keep in mind, such as why there are only bounds.</summary>
    public LocalizedText? Note { get; }

    /// <summary>The sum with its range where that is wider than a point, or the bounds.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The sum with its range where that is wider than a point, or the bounds.</summary>
    /// <param name="language">The language of the words around the numbers.</param>
    public string ToString(Language language)
    {
        string format = Format();
        if (_value is { } value)
        {
            return Range.IsPoint ? Text(value, format) : $"{Text(value, format)} {Range.ToString(format)}";
        }

        string note = Note is null ? string.Empty : $": {Note.In(language)}";
        return language == Language.Chinese ? $"介于{Range.ToString(format)}{note}" : $"within {Range.ToString(format)}{note}";
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
