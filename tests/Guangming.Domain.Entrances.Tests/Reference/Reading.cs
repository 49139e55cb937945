namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>What a text states, as far as entrances must agree on it. A part is null where an entrance does not tell it.</summary>
internal sealed record Reading(Fraction Amount, string Unit, string Qualifier, Fraction? Step, bool? IsExact, Bounds? Range)
{
    public static Reading From(StatedValue value) => new(
        Fraction.From(value.Amount),
        value.Unit.ToString(),
        value.Qualifier.ToString(),
        Fraction.From(value.Step),
        value.IsExact,
        Bounds.From(value.Range()));

    /// <summary>The same in a unit that accepts the measure word, one of which is so many of the other.</summary>
    public Reading In(string unit, int times)
    {
        Fraction factor = Fraction.Whole(times);
        return this with { Unit = unit, Amount = Amount * factor, Step = Step * factor, Range = Range?.Times(factor) };
    }

    /// <summary>Whether both say the same, what one of them leaves open aside.</summary>
    public bool Agrees(Reading other) =>
        Amount == other.Amount
        && Unit == other.Unit
        && Qualifier == other.Qualifier
        && (Step is null || other.Step is null || Step == other.Step)
        && (IsExact is null || other.IsExact is null || IsExact == other.IsExact)
        && (Range is null || other.Range is null || Range == other.Range);

    public override string ToString() =>
        $"{Amount} {Unit}, {Qualifier}, step {Step?.ToString() ?? "?"}{(IsExact switch { true => ", exact", false => "", null => ", ?" })}, {Range?.ToString() ?? "?"}";
}
