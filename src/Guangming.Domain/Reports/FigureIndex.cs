using System.Runtime.InteropServices;

namespace Guangming.Domain;

/// <summary>A report's figures by measure and pairing, made once (数据索引).</summary>
internal sealed class FigureIndex
{
    private readonly Dictionary<(string Measure, string Pairing), List<Figure>> _figures = [];
    private readonly Dictionary<(string Measure, string Pairing), List<FigureChange>> _changes = [];
    private readonly Dictionary<string, List<Measure>> _measures = new(StringComparer.Ordinal);

    public FigureIndex(ReportContent content, IReadOnlyDictionary<string, Figure> byId)
    {
        foreach (Figure figure in content.Figures)
        {
            if (Add(_figures, Key(figure.Measure, figure.Pairing), figure))
            {
                Add(_measures, figure.Pairing.Id, figure.Measure);
            }
        }

        foreach (FigureRelation relation in content.Relations)
        {
            if (relation.Kind == FigureRelationKind.Change)
            {
                FigureChange change = new(byId[relation.Figures[0]], byId[relation.Figures[1]], relation.Origin);
                Add(_changes, Key(change.Final.Measure, change.Final.Pairing), change);
            }
        }
    }

    /// <summary>The figures of one measure and one pairing, in the report's order.</summary>
    public ReadOnlySpan<Figure> Of(Measure measure, Pairing pairing) => CollectionsMarshal.AsSpan(_figures.GetValueOrDefault(Key(measure, pairing)));

    /// <summary>The changes of one measure that the report names for one pairing.</summary>
    public IReadOnlyList<FigureChange> ChangesOf(Measure measure, Pairing pairing) => _changes.TryGetValue(Key(measure, pairing), out List<FigureChange>? changes) ? changes : [];

    /// <summary>The measures of which a pairing has figures, each once.</summary>
    public IReadOnlyList<Measure> MeasuresOf(Pairing pairing) => _measures.TryGetValue(pairing.Id, out List<Measure>? measures) ? measures : [];

    private static (string Measure, string Pairing) Key(Measure measure, Pairing pairing) => (measure.Code, pairing.Id);

    private static bool Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        ref List<T>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out bool exists);
        (list ??= []).Add(item);
        return !exists;
    }
}
