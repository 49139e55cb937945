namespace Guangming.Domain;

/// <summary>The unit of a formula, or why its parts do not fit (量纲推断).</summary>
internal readonly struct FormulaUnit
{
    private FormulaUnit(Unit? unit, LocalizedText? fault) => (Unit, Fault) = (unit, fault);

    public Unit? Unit { get; }

    public LocalizedText? Fault { get; }

    public static FormulaUnit Of(Unit unit) => new(unit, null);

    public static FormulaUnit Not(string chinese, string english) => new(null, new LocalizedText(chinese, english));

    /// <summary>The one unit of all parts.</summary>
    public static FormulaUnit Same(IEnumerable<Formula> parts, string chinese, string english)
    {
        FormulaUnit? first = null;
        Formula? one = null;
        foreach (Formula part in parts)
        {
            FormulaUnit unit = part.OwnUnit;
            if (unit.Unit is null)
            {
                return unit;
            }

            if (first is { } known && known.Unit != unit.Unit)
            {
                return Not(
                    $"{one!.Canonical}（{known.Unit!.Symbol}）与 {part.Canonical}（{unit.Unit.Symbol}）单位不同，不能{chinese}",
                    $"{one.Canonical} (in {known.Unit.Name}) and {part.Canonical} (in {unit.Unit.Name}) cannot be {english}: expected one unit");
            }

            (first, one) = (first ?? unit, one ?? part);
        }

        return first!.Value;
    }

    /// <summary>The product, or the quotient, of two units; persons and person-times in one unit are refused.</summary>
    public static FormulaUnit Combined(Formula left, Formula right, bool divides)
    {
        if (left.OwnUnit is not { Unit: { } a })
        {
            return left.OwnUnit;
        }

        if (right.OwnUnit is not { Unit: { } b })
        {
            return right.OwnUnit;
        }

        Unit unit = divides ? a / b : a * b;
        bool mixes = (a.Has(Unit.Person) && b.Has(Unit.PersonTime)) || (a.Has(Unit.PersonTime) && b.Has(Unit.Person));
        return mixes
            ? Not(
                $"{left.Canonical}（{a.Symbol}）与 {right.Canonical}（{b.Symbol}）：人与人次不能混用",
                $"{left.Canonical} (in {a.Name}) and {right.Canonical} (in {b.Name}): persons and person-times do not mix")
            : Of(unit);
    }
}
