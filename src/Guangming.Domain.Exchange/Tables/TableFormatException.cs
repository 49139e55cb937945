using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>A table is not what it should be (表格不合规). All problems are in it, each with its place.</summary>
public sealed class TableFormatException : FormatException
{
    internal TableFormatException(ImmutableArray<CellProblem> problems)
        : base(CellProblem.Text(problems)) => Problems = problems;

    internal TableFormatException(ImmutableArray<CellProblem> problems, Exception cause)
        : base(CellProblem.Text(problems), cause) => Problems = problems;

    /// <summary>All problems, in the order of tables and rows; at most 1,000, the last then says that there are more.</summary>
    public ImmutableArray<CellProblem> Problems { get; }

    internal static TableFormatException Of(CellProblem problem, Exception? cause = null) =>
        cause is null ? new TableFormatException([problem]) : new TableFormatException([problem], cause);
}
