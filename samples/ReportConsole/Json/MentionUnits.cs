using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>The unit names of flat rows: the listed ones, <c>area</c>, <c>other</c>.</summary>
internal static class MentionUnits
{
    private static readonly HashSet<Unit> Areas = [Unit.Mu, Unit.Hectare, Unit.SquareKilometre];

    private static readonly HashSet<Unit> Listed =
    [
        Unit.Yuan, Unit.Household, Unit.Person, Unit.PersonTime, Unit.Village, Unit.Project, Unit.Enterprise, Unit.Workshop,
        Unit.Job, Unit.Event, Unit.Place, Unit.Percent, Unit.PercentagePoint, Unit.Year,
    ];

    public static string Code(Unit unit) => Listed.Contains(unit) ? unit.Code : Areas.Contains(unit) ? "area" : "other";
}
