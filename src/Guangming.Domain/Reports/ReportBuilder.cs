using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Guangming.Domain;

/// <summary>Puts a report together, then checks it as a whole (报告构建器).</summary>
/// <remarks>
/// <see cref="Report.ToBuilder"/> starts from a report that is there already. Not thread-safe. Divisions, parent pairings and measures that figures need are added by themselves. Problems are
/// collected: <see cref="Build"/> throws with all of them, <see cref="TryBuild"/> hands them over.
/// </remarks>
public sealed class ReportBuilder
{
    private readonly ReportSource _source;
    private readonly OrderedSet<Division> _divisions = new(ReferenceEqualityComparer.Instance);
    private readonly OrderedSet<Pairing> _pairings = new(ReferenceEqualityComparer.Instance);
    private readonly OrderedSet<Measure> _measures = new(EqualityComparer<object?>.Default);
    private readonly List<(FigureDraft? Draft, Figure? Figure)> _figures = [];
    private readonly List<FigureRelation> _relations = [];
    private readonly List<Milestone> _milestones = [];
    private readonly List<LeftOut> _leftOut = [];
    private readonly UnknownMembers _unknown = new();
    private readonly FormatVersion _version = FormatVersion.First;
    private LocalizedText? _note;

    /// <summary>Starts a report.</summary>
    /// <param name="source">Where it was published.</param>
    public ReportBuilder(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    private ReportBuilder(ReportContent report)
    {
        (_source, _note, _unknown, _version) = (report.Source, report.Note, report.Unknown, report.Version);
        _divisions.AddRange(report.Divisions);
        _pairings.AddRange(report.Pairings);
        _measures.AddRange(report.Measures);
        _figures.AddRange(report.Figures.Select(figure => ((FigureDraft?)null, (Figure?)figure)));
        _relations.AddRange(report.Relations);
        _milestones.AddRange(report.Milestones);
        _leftOut.AddRange(report.LeftOut);
    }

    /// <summary>Starts from a report: its own things, so that what a document said of them that nobody knows here goes along.</summary>
    internal static ReportBuilder Of(ReportContent report) => new(report);

    /// <summary>Adds a division, with those that it lies within or follows.</summary>
    /// <param name="division">The division.</param>
    public ReportBuilder Add(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        for (Division? one = division; one is not null && _divisions.Add(one); one = one.Within)
        {
            if (one.Predecessor is { } predecessor)
            {
                Add(predecessor);
            }
        }

        return this;
    }

    /// <summary>Adds a pairing, with its parents and the divisions of its parties.</summary>
    /// <param name="pairing">The pairing.</param>
    public ReportBuilder Add(Pairing pairing)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        for (Pairing? one = pairing; one is not null && _pairings.Add(one); one = one.Parent)
        {
            foreach (Division division in one.Supporter.Members.Concat(one.Recipient.Members))
            {
                Add(division);
            }
        }

        return this;
    }

    /// <summary>Adds a measure of the report's own.</summary>
    /// <param name="measure">The measure.</param>
    public ReportBuilder Add(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        _measures.Add(measure);
        return this;
    }

    /// <summary>Adds a figure of a pairing as a whole.</summary>
    /// <param name="id">The author's id.</param>
    /// <param name="measure">What it measures.</param>
    /// <param name="pairing">What it is about.</param>
    /// <param name="value">The number as written, such as <c>1.796亿元</c>.</param>
    /// <param name="period">For when it holds.</param>
    /// <param name="anchor">Where it stands in the source.</param>
    public ReportBuilder Add(string id, Measure measure, Pairing pairing, string value, ReportingPeriod period, SourceAnchor? anchor = null) =>
        Add(new FigureDraft { Id = id, Measure = measure, Subject = new Subject(pairing), Value = value, Period = period, Anchor = anchor });

    /// <summary>Adds a figure with everything that can be said of it.</summary>
    /// <param name="figure">The figure as its author puts it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number was cast to one of its enumerations.</exception>
    public ReportBuilder Add(FigureDraft figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(figure.Measure);
        ArgumentNullException.ThrowIfNull(figure.Subject);
        ArgumentNullException.ThrowIfNull(figure.Value);
        ArgumentNullException.ThrowIfNull(figure.Period);
        _ = (figure.Status.Code(), figure.Attribution.Code(), figure.Standard.Code(), figure.Revision.Code()); // Rejects numbers cast to the enumerations.
        AddSubject(figure.Subject);
        if (!Guangming.Domain.Measures.TryGet(figure.Measure.Code, out Measure? builtIn) || !builtIn.Equals(figure.Measure))
        {
            _measures.Add(figure.Measure);
        }

        _figures.Add((figure, null));
        return this;
    }

    /// <summary>Adds a relation between figures.</summary>
    /// <param name="relation">The relation.</param>
    public ReportBuilder Add(FigureRelation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        _relations.Add(relation);
        return this;
    }

    /// <summary>Adds a fact without a number.</summary>
    /// <param name="milestone">The fact.</param>
    public ReportBuilder Add(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        AddSubject(milestone.Subject);
        _milestones.Add(milestone);
        return this;
    }

    /// <summary>Says what was left out.</summary>
    /// <param name="leftOut">What, where and why.</param>
    public ReportBuilder Add(LeftOut leftOut)
    {
        ArgumentNullException.ThrowIfNull(leftOut);
        _leftOut.Add(leftOut);
        return this;
    }

    /// <summary>Says what a reader of the report should know.</summary>
    /// <param name="note">The note.</param>
    public ReportBuilder WithNote(LocalizedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        _note = note;
        return this;
    }

    /// <summary>Checks everything and makes the report.</summary>
    /// <exception cref="ReportInvalidException">Something does not fit; all problems are in it.</exception>
    public Report Build() => TryBuild(out Report? report, out ImmutableArray<Finding> findings)
        ? report
        : throw new ReportInvalidException(findings);

    /// <summary>Checks everything and makes the report, or says what does not fit.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">All problems; empty where there is a report.</param>
    public bool TryBuild([NotNullWhen(true)] out Report? report, out ImmutableArray<Finding> findings)
    {
        List<Finding> problems = [];
        ImmutableArray<Figure>.Builder figures = ImmutableArray.CreateBuilder<Figure>(_figures.Count);
        for (int i = 0; i < _figures.Count; i++)
        {
            (FigureDraft? draft, Figure? kept) = _figures[i];
            if ((kept ?? Check(draft!, ModelPath.Figure(i), problems)) is { } figure)
            {
                figures.Add(figure);
            }
        }

        ReportContent content = new()
        {
            Source = _source,
            Divisions = [.. _divisions.Items],
            Pairings = [.. _pairings.Items],
            Measures = [.. _measures.Items],
            Figures = figures.DrainToImmutable(),
            Relations = [.. _relations],
            Milestones = [.. _milestones],
            LeftOut = [.. _leftOut],
            Note = _note,
            Version = _version,
            Unknown = _unknown,
        };
        report = ReportValidator.Accept(content, problems);
        findings = [.. problems];
        return report is not null;
    }

    private void AddSubject(Subject subject)
    {
        Add(subject.Pairing);
        if (subject.Place is { } place)
        {
            Add(place);
        }
    }

    private Figure? Check(FigureDraft draft, string path, List<Finding> problems)
    {
        if (!Codes.IsId(draft.Id))
        {
            problems.Add(ModelFindings.MalformedId(path + ".id", draft.Id));
        }

        byte[] value = Encoding.UTF8.GetBytes(draft.Value);
        if (!StatedValue.TryRead(value, draft.Value, draft.Measure.Unit, draft.IsExact, out StatedValue? stated, out string? fault))
        {
            problems.Add(ModelFindings.UnreadableValue(path + ".value", draft.Id, draft.Value, fault));
            return null;
        }

        FigureParts parts = new()
        {
            Id = draft.Id,
            Measure = draft.Measure,
            Subject = draft.Subject,
            Stated = stated,
            Period = draft.Period,
            Anchor = draft.Anchor,
            ReportedIn = _source,
            Status = draft.Status,
            Attribution = draft.Attribution,
            Standard = draft.Standard,
            Population = draft.Population,
            Revision = draft.Revision,
            Of = draft.Of,
            IsUnconfirmed = draft.IsUnconfirmed,
            Note = draft.Note,
        };
        Figure? figure = FigureFactory.Create(parts, out fault);
        if (figure is null)
        {
            problems.Add(ModelFindings.UnreadableValue(path + ".value", draft.Id, draft.Value, fault!));
        }

        return figure;
    }

    /// <summary>Keeps what was added in order, each thing once. Two things of one id stay two, for the check to find.</summary>
    private sealed class OrderedSet<T>(IEqualityComparer<object?> comparer)
        where T : class
    {
        private readonly HashSet<object> _seen = new(comparer);

        public List<T> Items { get; } = [];

        public void AddRange(IEnumerable<T> items)
        {
            foreach (T item in items)
            {
                Add(item);
            }
        }

        public bool Add(T item)
        {
            bool isNew = _seen.Add(item);
            if (isNew)
            {
                Items.Add(item);
            }

            return isNew;
        }
    }
}
