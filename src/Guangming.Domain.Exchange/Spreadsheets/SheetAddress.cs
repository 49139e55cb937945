namespace Guangming.Domain.Exchange;

/// <summary>Cells by letters and number, as sheets name them.</summary>
internal static class SheetAddress
{
    /// <summary>The rows of a sheet.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The columns of a sheet.</summary>
    public const int MostColumns = 16_384;

    private const int Letters = 26;

    /// <summary>The letters of a column, from 0: A, B … Z, AA.</summary>
    public static string Column(int column)
    {
        string letters = string.Empty;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }

    /// <summary>The column of an address such as <c>AB12</c>, from 0; -1 where it is none of a sheet.</summary>
    public static int ColumnOf(ReadOnlySpan<char> address)
    {
        int column = 0;
        foreach (char c in address)
        {
            if (!char.IsAsciiLetter(c))
            {
                break;
            }

            column = (column * Letters) + char.ToUpperInvariant(c) - 'A' + 1;
            if (column > MostColumns)
            {
                return -1;
            }
        }

        return column - 1;
    }
}
