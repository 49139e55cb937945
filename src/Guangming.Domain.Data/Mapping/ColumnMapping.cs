namespace Guangming.Domain.Data;

/// <summary>Which column holds the numbers of an input, and how they are written (列映射).</summary>
public sealed class ColumnMapping
{
    internal ColumnMapping(InputNode input, string column, ColumnScale scale) => (Input, Column, Scale) = (input, column, scale);

    /// <summary>The input: a measure, perhaps its baseline, final value or target.</summary>
    public InputNode Input { get; }

    /// <summary>The column's name.</summary>
    public string Column { get; }

    /// <summary>How its numbers are written.</summary>
    public ColumnScale Scale { get; }

    /// <summary>Input and column: <c>poverty.registered.persons = pk_rs</c>.</summary>
    public override string ToString() => $"{Input} = {Column}";

    internal static ColumnMapping Of(InputNode input, string column, ColumnScale? scale)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        ColumnScale own = scale ?? ColumnScale.Usual(input.Measure) ?? throw new ArgumentException(
            $"The numbers of '{input}' are in {input.Measure.Unit}: say how many decimals the column '{column}' has.", nameof(scale));
        return own.IsMoney == (input.Measure.Unit == Unit.Yuan)
            ? new ColumnMapping(input, column, own)
            : throw new ArgumentException($"'{input}' is in {input.Measure.Unit}, the column '{column}' is said to be in {(own.IsMoney ? own.Symbol : "plain numbers")}.", nameof(scale));
    }

    /// <summary>Whether it holds what an input asks for; one that insists on no basis holds any.</summary>
    internal bool Answers(InputNode wanted) =>
        Input.Equals(wanted) || (Input.Basis is null && Input.Role == wanted.Role && Input.Measure.Equals(wanted.Measure));
}
