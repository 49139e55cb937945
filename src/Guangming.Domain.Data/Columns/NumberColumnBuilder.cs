namespace Guangming.Domain.Data;

/// <summary>Gathers a column of numbers, in base units of its scale.</summary>
internal sealed class NumberColumnBuilder(string name, ColumnScale scale) : ColumnBuilder(name)
{
    public override LocalizedText? AddText(ReadOnlySpan<char> text)
    {
        LocalizedText? problem = CellNumber.Read(text, scale, out long units);
        if (problem is null)
        {
            Add(units);
        }

        return problem;
    }

    public void AddUnits(long? units)
    {
        if (units is { } known)
        {
            Add(known);
        }
        else
        {
            AddNull();
        }
    }

    /// <summary>Adds a number as it would be written in the column: in 元 for a column in 元.</summary>
    public LocalizedText? AddNumber(decimal number)
    {
        LocalizedText? problem = CellNumber.Scale(number, scale, out long units);
        if (problem is null)
        {
            Add(units);
        }

        return problem;
    }

    // Counts and most sums fit 32 bits, which halves the memory that has to be read.
    public override TableColumn Build() => IsNarrow
        ? new TableColumn(Name, ColumnKind.Number, Ints(), Presence(), scale)
        : new TableColumn(Name, ColumnKind.Number, Longs(), Presence(), scale);
}
