namespace Guangming.Domain.Exchange;

/// <summary>One figure that a doubt rests on (依据): where it stands and what is written there.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Evidence
{
    internal Evidence(string file, Figure figure, string? quotation) => (File, Figure, Quotation) = (file, figure, quotation);

    /// <summary>The file, as in <see cref="CheckedFile.Path"/>.</summary>
    public string File { get; }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>The paragraph: the line, 1-based, blank lines not counted; <see langword="null"/> where the figure has no anchor.</summary>
    public int? Paragraph => Figure.Anchor?.Line;

    /// <summary>The sentence that states it; <see langword="null"/> where the report came without its text.</summary>
    public string? Quotation { get; }

    /// <summary>The quotation, or else the figure in one line.</summary>
    /// <param name="language">The language of the figure's line.</param>
    public string Words(Language language) => Quotation ?? Figure.ToString(language);

    /// <summary>File, paragraph and words.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}, paragraph {Paragraph}: {Words(Language.English)}");
}
