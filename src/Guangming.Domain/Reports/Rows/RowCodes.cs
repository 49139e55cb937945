using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>The codes of flat rows (数据行代码): closed vocabularies, which other languages can list.</summary>
/// <remarks>Whoever writes figures beside rows, such as a console, names units and qualifiers by the same codes.</remarks>
public static class RowCodes
{
    private const string Area = "area";
    private const string Other = "other";
    private const string Many = "at-least-many";

    private static readonly HashSet<Unit> Listed =
    [
        Unit.Yuan, Unit.Household, Unit.Person, Unit.PersonTime, Unit.Village, Unit.Project, Unit.Enterprise, Unit.Workshop,
        Unit.Job, Unit.Event, Unit.Place, Unit.Percent, Unit.PercentagePoint, Unit.Year,
    ];

    private static readonly HashSet<Unit> Areas = [Unit.Mu, Unit.Hectare, Unit.SquareKilometre];

    /// <summary>
    /// The code of a unit: <c>yuan household person person-time village project enterprise workshop job event place percent
    /// percentage-point year</c>, <c>area</c> for 亩, 公顷 and 平方公里, <c>other</c> for the rest.
    /// </summary>
    /// <param name="unit">The unit.</param>
    public static string OfUnit(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Listed.Contains(unit) ? unit.Code : Areas.Contains(unit) ? Area : Other;
    }

    /// <summary>The measure word of a unit whose code does not tell which one it is, such as 亩 or 项; <see langword="null"/> for the others.</summary>
    /// <param name="unit">The unit.</param>
    public static string? MeasureWordOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Listed.Contains(unit) ? null : unit.Symbol;
    }

    /// <summary>The code of a qualifier: <c>exact over at-least nearly about at-least-many under at-most</c>.</summary>
    /// <param name="qualifier">The qualifier; 多 and 余 are <c>at-least-many</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the enum.</exception>
    public static string OfQualifier(Qualifier qualifier) => qualifier == Qualifier.Many ? Many : qualifier.Code();

    /// <summary>Values of axes in one text, such as <c>budget-level:city; use:industry</c>; <see langword="null"/> where there are none.</summary>
    /// <param name="axes">The values.</param>
    public static string? OfAxes(ImmutableArray<ScopeValue> axes) => axes.IsDefaultOrEmpty ? null : string.Join("; ", axes);

    /// <summary>Reads values of axes, with semicolons between them; false where one is none, or two are of one axis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="axes">The values read, in the text's order.</param>
    public static bool TryReadAxes(string? text, out ImmutableArray<ScopeValue> axes)
    {
        string[] parts = (text ?? string.Empty).Split(';', StringSplitOptions.TrimEntries);
        ImmutableArray<ScopeValue>.Builder values = ImmutableArray.CreateBuilder<ScopeValue>();
        foreach (string part in parts.Length <= Subject.MostAxes ? parts : [])
        {
            if (ScopeValue.TryParse(part, out ScopeValue? value) && !values.Any(other => other.Axis == value.Axis))
            {
                values.Add(value);
            }
        }

        axes = values.Count == parts.Length ? values.DrainToImmutable() : [];
        return !axes.IsEmpty;
    }

    /// <summary>Whether a row may say <paramref name="code"/> of a number with this qualifier.</summary>
    /// <remarks>Rows once said <c>over</c> of 以上 and 至少 too, and still may.</remarks>
    internal static bool IsCodeOf(string code, Qualifier qualifier) =>
        code == OfQualifier(qualifier) || (qualifier == Qualifier.AtLeast && code == OfQualifier(Qualifier.Over));
}
