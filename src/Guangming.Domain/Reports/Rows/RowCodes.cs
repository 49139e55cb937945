namespace Guangming.Domain;

/// <summary>The closed vocabularies of rows, which other languages can list.</summary>
internal static class RowCodes
{
    private static readonly HashSet<Unit> Listed =
    [
        Unit.Yuan, Unit.Household, Unit.Person, Unit.PersonTime, Unit.Village, Unit.Project, Unit.Enterprise, Unit.Workshop,
        Unit.Job, Unit.Event, Unit.Place, Unit.Percent, Unit.PercentagePoint, Unit.Year,
    ];

    private static readonly HashSet<Unit> Areas = [Unit.Mu, Unit.Hectare, Unit.SquareKilometre];

    /// <summary>The unit's code, and its measure word where the code alone does not tell.</summary>
    public static (string Code, string? Text) Of(Unit unit) =>
        Listed.Contains(unit) ? (unit.Code, null) : (Areas.Contains(unit) ? "area" : "other", unit.Symbol);

    public static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.AtLeast => Qualifier.Over.Code(),
        Qualifier.Many => "at-least-many",
        _ => qualifier.Code(),
    };
}
