using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Collects what is wrong, so that all of it is said at once.</summary>
internal sealed class ProblemList
{
    // Whoever has a thousand wrong cells has one mistake a thousand times.
    private const int Most = 1000;

    private readonly List<CellProblem> _problems = [];

    public int Count { get; private set; }

    public void Add(CellProblem problem)
    {
        Count++;
        if (_problems.Count < Most)
        {
            _problems.Add(problem);
        }
    }

    /// <exception cref="TableFormatException">There are problems.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
        {
            throw new TableFormatException(ToImmutable());
        }
    }

    private ImmutableArray<CellProblem> ToImmutable()
    {
        ImmutableArray<CellProblem> all = [.. _problems];
        return Count <= Most ? all : all.SetItem(Most - 1, Problems.More(Count - Most + 1));
    }
}
