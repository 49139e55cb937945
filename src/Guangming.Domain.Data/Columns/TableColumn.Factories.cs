namespace Guangming.Domain.Data;

/// <content>Columns from arrays and lists.</content>
public sealed partial class TableColumn
{
    /// <summary>A column of numbers over memory that is not copied.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="units">The numbers in base units: 分 for money of any scale, and what the decimals of <paramref name="scale"/> allow for the rest (157 for 1.57).</param>
    /// <param name="scale">What they are.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Numbers(string name, ReadOnlyMemory<long> units, ColumnScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new TableColumn(name, ColumnKind.Number, units, null, scale);
    }

    /// <inheritdoc cref="Numbers(string, ReadOnlyMemory{long}, ColumnScale)"/>
    public static TableColumn Numbers(string name, ReadOnlyMemory<int> units, ColumnScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new TableColumn(name, ColumnKind.Number, units, null, scale);
    }

    /// <summary>A column of numbers, some of them null.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="units">The numbers in base units; <see langword="null"/> where nothing is known.</param>
    /// <param name="scale">What they are.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Numbers(string name, ReadOnlySpan<long?> units, ColumnScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        NumberColumnBuilder builder = new(name, scale);
        foreach (long? unit in units)
        {
            builder.AddUnits(unit);
        }

        return builder.Build();
    }

    /// <summary>A column of counts, or other whole numbers such as years, over memory that is not copied.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="counts">The numbers.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Counts(string name, ReadOnlyMemory<long> counts) => Numbers(name, counts, ColumnScale.Whole);

    /// <inheritdoc cref="Counts(string, ReadOnlyMemory{long})"/>
    public static TableColumn Counts(string name, ReadOnlyMemory<int> counts) => Numbers(name, counts, ColumnScale.Whole);

    /// <summary>A column of counts, some of them null.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="counts">The numbers; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Counts(string name, ReadOnlySpan<long?> counts) => Numbers(name, counts, ColumnScale.Whole);

    /// <summary>A column of money in 分, over memory that is not copied.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="fen">The sums in 分.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Fen(string name, ReadOnlyMemory<long> fen) => Numbers(name, fen, ColumnScale.Fen);

    /// <inheritdoc cref="Fen(string, ReadOnlyMemory{long})"/>
    public static TableColumn Fen(string name, ReadOnlyMemory<int> fen) => Numbers(name, fen, ColumnScale.Fen);

    /// <summary>A column of money in 分, some of it null.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="fen">The sums in 分; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Fen(string name, ReadOnlySpan<long?> fen) => Numbers(name, fen, ColumnScale.Fen);

    /// <summary>A column of division codes written as whole numbers of six, nine or twelve digits.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="codes">The codes.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="TableException">One is no division code; with its row.</exception>
    public static TableColumn Divisions(string name, ReadOnlySpan<long> codes)
    {
        DivisionColumnBuilder builder = new(name);
        for (int row = 0; row < codes.Length; row++)
        {
            Require(builder, builder.AddNumber(codes[row]), row);
        }

        return builder.Build();
    }

    /// <summary>A column of division codes.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="codes">The codes; <see langword="null"/> or unspecified where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Divisions(string name, IEnumerable<DivisionCode?> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        DivisionColumnBuilder builder = new(name);
        foreach (DivisionCode? code in codes)
        {
            builder.AddCode(code ?? default);
        }

        return builder.Build();
    }

    /// <summary>A column of division codes written as text.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="codes">The codes, six, nine or twelve digits; <see langword="null"/> where nothing is known.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="TableException">One is no division code; with its row.</exception>
    public static TableColumn Divisions(string name, IEnumerable<string?> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        DivisionColumnBuilder builder = new(name);
        int row = 0;
        foreach (string? code in codes)
        {
            if (code is null)
            {
                builder.AddNull();
            }
            else
            {
                Require(builder, builder.AddText(code), row);
            }

            row++;
        }

        return builder.Build();
    }

    /// <summary>A column of texts; texts that are equal are kept once.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="texts">The texts; <see langword="null"/> where nothing is known. An empty text is a text.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static TableColumn Texts(string name, IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        TextColumnBuilder builder = new(name);
        foreach (string? text in texts)
        {
            if (text is null)
            {
                builder.AddNull();
            }
            else
            {
                builder.AddText(text);
            }
        }

        return builder.Build();
    }

    private static void Require(ColumnBuilder builder, LocalizedText? problem, long row)
    {
        if (problem is not null)
        {
            throw new TableException(problem, row: row + 1, column: builder.Name);
        }
    }
}
