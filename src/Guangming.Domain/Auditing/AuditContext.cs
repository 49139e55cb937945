using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What a rule looks at: the reports of an audit, and how they are to be read (核对对象).</summary>
public sealed class AuditContext
{
    internal AuditContext(AuditData data, AuditRule rule) => (Data, Rule) = (data, rule);

    /// <summary>The reports, by their time of publication.</summary>
    public ImmutableArray<Report> Reports => Data.Reports;

    /// <summary>How numbers are read.</summary>
    public AuditOptions Options => Data.Options;

    /// <summary>The rule that is applied.</summary>
    public AuditRule Rule { get; }

    internal AuditData Data { get; }

    internal FigureSeries Series => Data.Series;

    /// <summary>A check of a figure against what it should be: it holds where the two ranges have a value in common.</summary>
    /// <param name="claim">What is claimed, in Chinese and English, without the verdict.</param>
    /// <param name="figure">The figure that is judged.</param>
    /// <param name="allowed">The values it may have, in the unit of its range.</param>
    /// <param name="others">The figures that say so.</param>
    /// <param name="isInferred">Whether it rests on a relation that the text does not state.</param>
    /// <exception cref="ArgumentException">The ranges have different units.</exception>
    public Check Compare(LocalizedText claim, Figure figure, ValueRange allowed, IEnumerable<Figure> others, bool isInferred = false)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(allowed);
        ArgumentNullException.ThrowIfNull(others);
        return Judge(new Claim(figure, [.. others], _ => allowed, isInferred, () => claim));
    }

    /// <summary>A check that cannot be made.</summary>
    /// <param name="claim">What is claimed.</param>
    /// <param name="figures">The figures concerned.</param>
    /// <param name="reason">What is missing.</param>
    public Check NotCheckable(LocalizedText claim, IEnumerable<Figure> figures, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(reason);
        ImmutableArray<Figure> all = [.. figures];
        return new Check(Rule, CheckVerdict.NotCheckable, all, CertaintyOf(all), () => claim, () => reason);
    }

    internal Check NotCheckable(IReadOnlyList<Figure> figures, Func<LocalizedText> claim, string chinese, string english) =>
        new(Rule, CheckVerdict.NotCheckable, [.. figures], CertaintyOf([.. figures]), claim, () => new LocalizedText(chinese, english));

    private static Certainty CertaintyOf(ImmutableArray<Figure> figures) =>
        figures.Any(figure => !figure.IsConfirmed) ? Certainty.Unconfirmed : Certainty.Stated;

    internal Check Judge(Claim claim) => claim.Judge(Rule, Options.Reading);
}
