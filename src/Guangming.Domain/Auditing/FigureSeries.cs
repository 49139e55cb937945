using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain;

/// <summary>The actual figures of the audited reports by series and period, made once (数据序列); a number that another one revises stands in none.</summary>
internal sealed class FigureSeries
{
    private readonly Dictionary<SeriesKey, List<Entry>> _bySeries = [];
    private readonly Dictionary<(SeriesKey Series, PeriodKey Period), List<Entry>> _byPeriod = [];

    private readonly HashSet<Figure> _baselines = new(ReferenceEqualityComparer.Instance);

    public FigureSeries(ImmutableArray<Report> reports)
    {
        for (int i = 0; i < reports.Length; i++)
        {
            _baselines.UnionWith(reports[i].Relations.Where(relation => relation.Kind == FigureRelationKind.Change).Select(relation => reports[i][relation.Figures[0]]));
            foreach (Figure figure in reports[i].Content.Figures)
            {
                if (figure.Status == FigureStatus.Actual && reports[i].Graph.RevisionOf(figure.Id) is null)
                {
                    Entry entry = new(figure, reports[i], i, SeriesKey.Of(figure));
                    Add(_bySeries, entry.Series, entry);
                    Add(_byPeriod, (entry.Series, PeriodKey.Of(figure.Period)), entry);
                }
            }
        }
    }

    /// <summary>All series.</summary>
    public IEnumerable<IReadOnlyList<Entry>> All => _bySeries.Values;

    /// <summary>All numbers that are stated, each with its statements.</summary>
    public IEnumerable<IReadOnlyList<Entry>> Numbers => _byPeriod.Values;

    /// <summary>The statements of another measure for the same subject and time in the same report.</summary>
    public IEnumerable<Figure> Beside(Entry entry, Measure measure) =>
        _byPeriod.TryGetValue((entry.Series.Beside(entry.Figure, measure), PeriodKey.Of(entry.Figure.Period)), out List<Entry>? entries)
            ? entries.Where(other => other.Order == entry.Order && other.Figure.Measure.Equals(measure)).Select(other => other.Figure)
            : [];

    /// <summary>The statements of the same series for another time, in the same report.</summary>
    public IEnumerable<Figure> At(Entry entry, PeriodKey period) =>
        _byPeriod.TryGetValue((entry.Series, period), out List<Entry>? entries) ? entries.Where(other => other.Order == entry.Order).Select(other => other.Figure) : [];

    /// <summary>Whether a report names a figure as what something changed from.</summary>
    public bool IsBaseline(Figure figure) => _baselines.Contains(figure);

    /// <summary>The other statements of the series in the same report.</summary>
    public IEnumerable<Figure> Siblings(Figure figure, Report report) =>
        _bySeries.TryGetValue(SeriesKey.Of(figure), out List<Entry>? entries)
            ? entries.Where(entry => ReferenceEquals(entry.Report, report) && !ReferenceEquals(entry.Figure, figure)).Select(entry => entry.Figure)
            : [];

    private static void Add<TKey>(Dictionary<TKey, List<Entry>> lists, TKey key, Entry entry)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<Entry>? list))
        {
            lists[key] = list = [];
        }

        list.Add(entry);
    }

    /// <summary>A figure with its report, the place of that report among those audited, and its series.</summary>
    internal sealed record Entry(Figure Figure, Report Report, int Order, SeriesKey Series)
    {
        public ReportingPeriod Period => Figure.Period;

        public LocalDate? End => Figure.Period.End;
    }
}
