using System.Collections.Immutable;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>The ways in of a report with one figure, whose measure gives the unit.</summary>
internal sealed class FigureEntrance(string name, Func<StatedText, Report?> read) : SingleEntrance(name)
{
    public static IReadOnlyList<FigureEntrance> All { get; } =
    [
        new("builder", text => OwnReports.Builder(text.MeasureUnit, text.Text).TryBuild(out Report? report, out ImmutableArray<Finding> _) ? report : null),
        new("document", text => Report.FromJson(OwnReports.Document(text.MeasureUnit, text.Text))),
        new("rows", text => Report.FromRows([OwnReports.Row(text.MeasureUnit, text.Text)])),
    ];

    public override Answer Expected(StatedText text) => text.ExpectedInMeasure;

    protected override Answer Read(StatedText text) => read(text) is { } report ? OwnReports.Figure(report) : Answer.Refused("findings");
}
