namespace Guangming.Domain.Exchange;

/// <summary>What a number in a cell means by its format: a number, a percentage, a date (数字格式).</summary>
internal static class NumberFormats
{
    private const int FirstOwn = 164;

    /// <summary>The kind of a format.</summary>
    /// <param name="id">Its number; below 164 the application's own.</param>
    /// <param name="code">Its code, where the workbook gives one.</param>
    public static RawKind KindOf(int id, string? code) => code is null && id < FirstOwn
        ? id switch
        {
            9 or 10 => RawKind.Percent,
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => RawKind.Moment,
            _ => RawKind.Number,
        }
        : KindOf(code ?? string.Empty);

    // Quoted words, escaped characters and what stands in brackets (colours, locales) say nothing; [h] is a duration.
    private static RawKind KindOf(string code)
    {
        bool isDate = false;
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    i = EndOf(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '%':
                    return RawKind.Percent;
                case 'G' or 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'e':
                    isDate = true;
                    break;
                default:
                    break;
            }
        }

        return isDate ? RawKind.Moment : RawKind.Number;
    }

    private static int EndOf(string code, int start, char end)
    {
        int at = code.IndexOf(end, start + 1);
        return at < 0 ? code.Length : at;
    }
}
