using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Guangming.Domain;

/// <summary>That figures of one report belong together (数据之间的关系).</summary>
/// <remarks>Immutable; equality is by content. Figures are named by id.</remarks>
public sealed class FigureRelation : IEquatable<FigureRelation>
{
    private FigureRelation(
        FigureRelationKind kind, ImmutableArray<string> figures, RelationOrigin origin, string? by, LocalizedText? note) =>
        (Kind, Figures, Origin, By, Note) = (kind, figures, origin, by, note);

    /// <summary>How they belong together.</summary>
    public FigureRelationKind Kind { get; }

    /// <summary>
    /// The ids: part, whole (<see cref="FigureRelationKind.PartOf"/>); all of them (<see cref="FigureRelationKind.Together"/>);
    /// baseline, final (<see cref="FigureRelationKind.Change"/>); the result, then its inputs in the order of the formula
    /// (<see cref="FigureRelationKind.Derives"/>); the new number, the one it replaces (<see cref="FigureRelationKind.Revises"/>).
    /// </summary>
    public ImmutableArray<string> Figures { get; }

    /// <summary>Whether the text says so.</summary>
    public RelationOrigin Origin { get; }

    /// <summary>The code of the formula that derives the result, such as <c>growth.rate</c>; else <see langword="null"/>.</summary>
    public string? By { get; }

    /// <summary>How it was read, and why.</summary>
    public LocalizedText? Note { get; }

    /// <summary>One number is part of another (其中).</summary>
    /// <param name="part">The part's id.</param>
    /// <param name="whole">The whole's id.</param>
    /// <param name="origin">Whether the text says so.</param>
    /// <param name="note">How it was read.</param>
    /// <exception cref="ArgumentException">An id is malformed, or both are the same.</exception>
    public static FigureRelation PartOf(string part, string whole, RelationOrigin origin = RelationOrigin.Stated, LocalizedText? note = null) =>
        Create(FigureRelationKind.PartOf, [part, whole], origin, null, note);

    /// <summary>Numbers in several units of one event (同一事项).</summary>
    /// <param name="figures">The ids, two or more; order does not matter and is made ordinal.</param>
    /// <param name="origin">Whether the text says so.</param>
    /// <param name="note">How it was read.</param>
    /// <exception cref="ArgumentException">An id is malformed or given twice, or there are fewer than two.</exception>
    public static FigureRelation Together(IEnumerable<string> figures, RelationOrigin origin = RelationOrigin.Stated, LocalizedText? note = null) =>
        Create(FigureRelationKind.Together, Sorted(figures), origin, null, note);

    /// <summary>A baseline and a final value (从…到…).</summary>
    /// <param name="baseline">The baseline's id.</param>
    /// <param name="final">The final value's id.</param>
    /// <param name="origin">Whether the text says so.</param>
    /// <param name="note">How it was read.</param>
    /// <exception cref="ArgumentException">An id is malformed, or both are the same.</exception>
    public static FigureRelation Change(string baseline, string final, RelationOrigin origin = RelationOrigin.Stated, LocalizedText? note = null) =>
        Create(FigureRelationKind.Change, [baseline, final], origin, null, note);

    /// <summary>One number is stated as computed from others (由…得出).</summary>
    /// <param name="result">The result's id.</param>
    /// <param name="by">The formula's code, such as <c>growth.rate</c>.</param>
    /// <param name="from">The ids of its inputs, in the order of the formula.</param>
    /// <param name="origin">Whether the text says so.</param>
    /// <param name="note">How it was read.</param>
    /// <exception cref="ArgumentException">An id or the code is malformed, an id is given twice, or there is no input.</exception>
    public static FigureRelation Derives(
        string result, string by, IEnumerable<string> from, RelationOrigin origin = RelationOrigin.Stated, LocalizedText? note = null) =>
        Create(FigureRelationKind.Derives, [result, .. from], origin, Codes.RequireCode(by, nameof(by)), note);

    /// <summary>One number replaces another that was stated earlier (修订).</summary>
    /// <param name="revision">The id of the new number.</param>
    /// <param name="earlier">The id of the number it replaces.</param>
    /// <param name="origin">Whether the text says so.</param>
    /// <param name="note">How it was read.</param>
    /// <exception cref="ArgumentException">An id is malformed, or both are the same.</exception>
    public static FigureRelation Revises(string revision, string earlier, RelationOrigin origin = RelationOrigin.Stated, LocalizedText? note = null) =>
        Create(FigureRelationKind.Revises, [revision, earlier], origin, null, note);

    /// <inheritdoc/>
    public bool Equals(FigureRelation? other) =>
        other is not null
        && Kind == other.Kind
        && Origin == other.Origin
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && Equals(Note, other.Note)
        && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FigureRelation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Figures[0], Figures[1]);

    /// <summary>Such as <c>a is part of b (inferred)</c>.</summary>
    public override string ToString()
    {
        string text = Kind switch
        {
            FigureRelationKind.PartOf => $"{Figures[0]} is part of {Figures[1]}",
            FigureRelationKind.Together => $"{string.Join(", ", Figures)} belong together",
            FigureRelationKind.Change => $"{Figures[0]} changes to {Figures[1]}",
            FigureRelationKind.Revises => $"{Figures[0]} revises {Figures[1]}",
            _ => $"{Figures[0]} derives by {By} from {string.Join(", ", Figures.Skip(1))}",
        };
        return Origin == RelationOrigin.Inferred ? $"{text} (inferred)" : text;
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> figures)
    {
        string[] ids = [.. figures];
        if (ids.Length != 2)
        {
            Array.Sort(ids, StringComparer.Ordinal);
        }
        else if (string.CompareOrdinal(ids[0], ids[1]) > 0)
        {
            (ids[0], ids[1]) = (ids[1], ids[0]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    private static FigureRelation Create(
        FigureRelationKind kind, ImmutableArray<string> figures, RelationOrigin origin, string? by, LocalizedText? note)
    {
        _ = origin.Code(); // Rejects a number cast to the enumeration.
        foreach (string id in figures)
        {
            Codes.RequireId(id, nameof(figures));
        }

        bool areDifferent = figures.Length == 2
            ? !string.Equals(figures[0], figures[1], StringComparison.Ordinal)
            : figures.Distinct(StringComparer.Ordinal).Count() == figures.Length;
        if (figures.Length < 2 || !areDifferent)
        {
            throw new ArgumentException($"A relation needs two or more different figures, got [{string.Join(", ", figures)}].", nameof(figures));
        }

        return new FigureRelation(kind, figures, origin, by, note);
    }
}
