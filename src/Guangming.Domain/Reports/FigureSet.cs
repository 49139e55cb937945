using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>All figures of a report (全部数据).</summary>
public sealed class FigureSet : FigureQuery<Figure, FigureSet>
{
    private readonly IReadOnlyDictionary<string, Figure> _byId;

    internal FigureSet(FigureSelection<Figure> selection, IReadOnlyDictionary<string, Figure> byId)
        : base(selection) => _byId = byId;

    /// <summary>The figure with the given id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public Figure this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return _byId.TryGetValue(id, out Figure? figure)
                ? figure
                : throw new KeyNotFoundException($"There is no figure '{id}'. Nearest: {string.Join(", ", NearMiss.Closest(id, _byId.Keys))}.");
        }
    }

    /// <summary>Finds the figure with the given id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="figure">The figure found.</param>
    public bool TryGet(string id, [NotNullWhen(true)] out Figure? figure) => _byId.TryGetValue(id, out figure);

    /// <summary>Only figures of one pairing, without those of its children.</summary>
    /// <param name="pairing">The pairing.</param>
    public FigureSet Of(Pairing pairing)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        return Narrow(figure => figure.Pairing.Equals(pairing), pairing.ToString());
    }

    private protected override FigureSet Of(FigureSelection<Figure> selection) => new(selection, _byId);
}
