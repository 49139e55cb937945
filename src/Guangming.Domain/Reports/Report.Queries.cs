namespace Guangming.Domain;

/// <content>Questions to its figures by kind.</content>
public sealed partial class Report
{
    /// <summary>The money of one pairing, without that of its children (资金).</summary>
    /// <param name="pairing">A pairing of this report.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public FundingQuery Funding(Pairing pairing) => new(Select<FundingAllocation>("funding", pairing));

    /// <summary>The money of all pairings; a child's money is not added to its parent's (资金).</summary>
    public FundingQuery Funding() => new(Select<FundingAllocation>("funding"));

    /// <summary>The beneficiaries of one pairing, without those of its children (受益人口).</summary>
    /// <param name="pairing">A pairing of this report.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public BeneficiaryQuery Beneficiaries(Pairing pairing) => new(Select<BeneficiaryCount>("beneficiaries", pairing));

    /// <summary>The beneficiaries of all pairings (受益人口).</summary>
    public BeneficiaryQuery Beneficiaries() => new(Select<BeneficiaryCount>("beneficiaries"));

    /// <summary>The tallies of one pairing, without those of its children (数量).</summary>
    /// <param name="pairing">A pairing of this report.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public TallyQuery Tallies(Pairing pairing) => new(Select<Tally>("tallies", pairing));

    /// <summary>The tallies of all pairings (数量).</summary>
    public TallyQuery Tallies() => new(Select<Tally>("tallies"));

    /// <summary>The rates of one pairing, without those of its children (比率).</summary>
    /// <param name="pairing">A pairing of this report.</param>
    /// <exception cref="ArgumentException">The pairing is not of this report.</exception>
    public RateQuery Rates(Pairing pairing) => new(Select<Rate>("rates", pairing));

    /// <summary>The rates of all pairings (比率).</summary>
    public RateQuery Rates() => new(Select<Rate>("rates"));

    private FigureSelection<TFigure> Select<TFigure>(string what)
        where TFigure : Figure => FigureSelection<TFigure>.Of(Graph, _content.Figures.OfType<TFigure>(), what);

    private FigureSelection<TFigure> Select<TFigure>(string what, Pairing pairing)
        where TFigure : Figure
    {
        ArgumentNullException.ThrowIfNull(pairing);
        return _content.Pairings.Contains(pairing)
            ? FigureSelection<TFigure>.Of(
                Graph, _content.Figures.OfType<TFigure>().Where(figure => figure.Pairing.Equals(pairing)), $"{what} of {pairing}")
            : throw new ArgumentException($"The pairing '{pairing.Id}' is not of this report.", nameof(pairing));
    }
}
