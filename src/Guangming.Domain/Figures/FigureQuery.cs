using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Guangming.Domain;

/// <summary>A question to a report's figures, narrowed step by step (数据查询).</summary>
/// <typeparam name="TFigure">The type of figure asked for.</typeparam>
/// <typeparam name="TQuery">The query's own type.</typeparam>
/// <remarks>
/// Immutable. It is no sequence: a sum of LINQ would add what must not be added. <see cref="All"/> enumerates.
/// </remarks>
public abstract partial class FigureQuery<TFigure, TQuery>
    where TFigure : Figure
    where TQuery : FigureQuery<TFigure, TQuery>
{
    private protected FigureQuery(FigureSelection<TFigure> selection) => Selection = selection;

    /// <summary>The figures that answer, in the report's order.</summary>
    public ImmutableArray<TFigure> All => Selection.Figures;

    /// <summary>How many figures answer.</summary>
    public int Count => Selection.Figures.Length;

    internal FigureSelection<TFigure> Selection { get; }

    /// <summary>Only figures of one measure.</summary>
    /// <param name="measure">The measure.</param>
    public TQuery Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Narrow(figure => figure.Measure.Equals(measure), measure.Code);
    }

    /// <summary>Only cumulative figures (累计).</summary>
    public TQuery Cumulative() => Narrow(figure => figure.Period.Basis == PeriodBasis.Cumulative, "cumulative");

    /// <summary>Only figures of one calendar year, if need be to date (当年).</summary>
    /// <param name="year">The year.</param>
    public TQuery InYear(int year) => Narrow(
        figure => figure.Period.Basis == PeriodBasis.Annual && figure.Period.Start?.Year == year,
        year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Of each series only what was known on a day: the latest figure dated on or before it (截至某日).</summary>
    /// <param name="date">The day.</param>
    public TQuery AsOf(LocalDate date)
    {
        FigureSelection<TFigure> dated = Selection.Where(
            figure => figure.Period.End is { } end && end <= date,
            string.Create(CultureInfo.InvariantCulture, $"as of {date:uuuu-MM-dd}"));
        ImmutableArray<TFigure> latest =
        [
            .. dated.Figures
                .GroupBy(figure => (figure.Measure.Code, figure.Subject, figure.Period.Basis))
                .SelectMany(series => series.Where(figure => figure.Period.End == series.Max(one => one.Period.End))),
        ];
        return Of(dated with { Figures = [.. dated.Figures.Where(latest.Contains)] });
    }

    /// <summary>
    /// Only figures of one status; a total then takes these, where it would else take actuals only.
    /// </summary>
    /// <param name="status">The status.</param>
    public TQuery WithStatus(FigureStatus status) => Of(
        Selection.Where(figure => figure.Status == status, status.ToString().ToLowerInvariant()) with { NamesStatus = true });

    /// <summary>The one figure that answers.</summary>
    /// <exception cref="InvalidOperationException">None answers, or several do; the message names what there is.</exception>
    public TFigure Single() => All switch
    {
        [var only] => only,
        [] => throw new InvalidOperationException($"The report has no {Selection.Question}. {Offer()}"),
        _ => throw new InvalidOperationException(
            $"The report has {All.Length.ToString(CultureInfo.InvariantCulture)} figures for {Selection.Question}: {List(All)}. Narrow the question."),
    };

    /// <summary>The one figure that answers, or <see langword="null"/> where none does.</summary>
    /// <exception cref="InvalidOperationException">Several answer; the message names them.</exception>
    public TFigure? SingleOrNone() => All.IsEmpty ? null : Single();

    /// <summary>What was asked, and how many figures answer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Selection.Question}: {All.Length} figures");

    private protected static string List(ImmutableArray<TFigure> figures) =>
        string.Join("; ", figures.Take(8).Select(figure => $"{figure.Id} ({figure.Stated}, {figure.Period})"))
        + (figures.Length > 8 ? "; …" : string.Empty);

    private protected TQuery Narrow(Func<TFigure, bool> condition, string asked) => Of(Selection.Where(condition, asked));

    private protected abstract TQuery Of(FigureSelection<TFigure> selection);

    private string Offer() => Selection.Offered.IsEmpty ? "It has nothing of the kind." : $"It has: {List(Selection.Offered)}.";
}
