using RegistryIndicators.Output;

namespace RegistryIndicators.Register;

/// <summary>The rows of a register as they are made, counted; the table of the population is written beside them.</summary>
internal sealed class RegisterRows : IDisposable
{
    private const byte Comma = (byte)',';

    private readonly RegisterPlan _plan;
    private readonly RowText? _population;
    private readonly Action<long> _progress;

    /// <summary>The rows of a plan.</summary>
    /// <param name="plan">What register.</param>
    /// <param name="population">Where the population goes, as CSV; <see langword="null"/> for nowhere.</param>
    /// <param name="progress">Who is told how many rows there are, after each village.</param>
    public RegisterRows(RegisterPlan plan, Stream? population, Action<long> progress)
    {
        (_plan, _progress) = (plan, progress);
        if (population is not null)
        {
            _population = new RowText(population, Comma);
            _population.Row([RegisterColumns.Village, RegisterColumns.Year, RegisterColumns.RuralPersons]);
        }
    }

    /// <summary>What was made so far.</summary>
    public RegisterSummary Summary { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Makes the rows, once.</summary>
    public IEnumerable<HouseholdYear> Make(CancellationToken cancellationToken)
    {
        foreach (VillageRows village in RegisterGenerator.Villages(_plan))
        {
            cancellationToken.ThrowIfCancellationRequested();
            long duplicates = 0;
            HouseholdYear? last = null;
            foreach (HouseholdYear row in village.Rows)
            {
                duplicates += ReferenceEquals(row, last) ? 1 : 0;
                last = row;
                yield return row;
            }

            foreach ((long code, int year, int persons) in village.Population)
            {
                _population?.Row([code, year, persons]);
            }

            Summary = new RegisterSummary(
                Summary.Rows + village.Rows.Count,
                Summary.Villages + (village.Rows.Count > 0 ? 1 : 0),
                Summary.Duplicates + duplicates,
                Summary.PopulationRows + village.Population.Count);
            _progress(Summary.Rows);
        }
    }

    /// <summary>Writes what is still held of the population.</summary>
    public void Dispose() => _population?.Dispose();

    /// <summary>Makes the rows and writes them as CSV.</summary>
    public void WriteCsv(Stream stream, CancellationToken cancellationToken)
    {
        using RowText text = new(stream, Comma);
        text.Row(RegisterColumns.All.Select(column => column.Name));
        foreach (HouseholdYear row in Make(cancellationToken))
        {
            text.Row(RegisterColumns.All.Select(column => column.Value(row)));
        }
    }
}
