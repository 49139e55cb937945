namespace Guangming.Domain;

/// <summary>The number that nearly every figure is: an ASCII minus or none, at most 18 digits, one point or none.</summary>
internal static class PlainNumber
{
    private const int MostDigits = 18;

    /// <summary>Scans such a number.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="mantissa">Its digits.</param>
    /// <param name="fraction">How many of them stand behind the point.</param>
    /// <param name="negative">Whether a minus leads.</param>
    /// <returns>The offset behind it; 0 where the number is of another form or malformed.</returns>
    public static int Scan(ReadOnlySpan<byte> utf8, int start, out ulong mantissa, out int fraction, out bool negative)
    {
        int at = start;
        negative = (uint)at < (uint)utf8.Length && utf8[at] == '-';
        at += negative ? 1 : 0;
        int first = at;
        ulong value = 0;
        unchecked
        {
            uint digit;
            while ((uint)at < (uint)utf8.Length && (digit = (uint)(utf8[at] - '0')) <= 9)
            {
                value = (value * 10) + digit;
                at++;
            }

            int whole = at - first;
            int behind = 0;
            if ((uint)at < (uint)utf8.Length && utf8[at] == '.')
            {
                at++;
                int point = at;
                while ((uint)at < (uint)utf8.Length && (digit = (uint)(utf8[at] - '0')) <= 9)
                {
                    value = (value * 10) + digit;
                    at++;
                }

                behind = at - point;
                whole = behind == 0 ? 0 : whole;
            }

            (mantissa, fraction) = (value, behind);
            return whole > 0 && whole + behind <= MostDigits && (whole == 1 || utf8[first] != '0') ? at : 0;
        }
    }
}
