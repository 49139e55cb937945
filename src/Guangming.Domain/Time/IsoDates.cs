using NodaTime;
using NodaTime.Text;

namespace Guangming.Domain;

/// <summary>Reads and writes ISO days, yyyy-MM-dd, straight from and to UTF-8 or characters. Years 1 to 9999.</summary>
internal static class IsoDates
{
    /// <summary>The length of a day, yyyy-MM-dd.</summary>
    public const int Length = 10;

    /// <summary>Reads exactly yyyy-MM-dd; a day that does not exist is refused.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out LocalDate date)
    {
        if (utf8.Length == Length && utf8[4] == '-' && utf8[7] == '-')
        {
            // Subtracting may wrap below '0'; the comparison of the unsigned digits catches it.
            unchecked
            {
                uint y1 = utf8[0] - (uint)'0', y2 = utf8[1] - (uint)'0', y3 = utf8[2] - (uint)'0', y4 = utf8[3] - (uint)'0';
                uint m1 = utf8[5] - (uint)'0', m2 = utf8[6] - (uint)'0', d1 = utf8[8] - (uint)'0', d2 = utf8[9] - (uint)'0';
                if (y1 <= 9 && y2 <= 9 && y3 <= 9 && y4 <= 9 && m1 <= 9 && m2 <= 9 && d1 <= 9 && d2 <= 9)
                {
                    int year = (int)((y1 * 1000) + (y2 * 100) + (y3 * 10) + y4);
                    int month = (int)((m1 * 10) + m2);
                    int day = (int)((d1 * 10) + d2);
                    if (Exists(year, month, day))
                    {
                        date = new LocalDate(year, month, day);
                        return true;
                    }
                }
            }
        }

        date = default;
        return false;
    }

    /// <summary>Whether there is such a day in the years 1 to 9999.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));

    /// <summary>Reads a time with its offset as RFC 3339 writes it, in the years 1 to 9999.</summary>
    public static bool TryReadTime(string text, out OffsetDateTime time)
    {
        // The pattern also reads hour 24, a comma before the fraction of a second, and years before the first.
        const int HourAt = 11;
        ParseResult<OffsetDateTime> result = OffsetDateTimePattern.Rfc3339.Parse(text);
        bool isRead = result.Success
            && char.IsAsciiDigit(text[0])
            && result.Value.Year >= 1
            && !text.Contains(',', StringComparison.Ordinal)
            && !text.AsSpan(HourAt).StartsWith("24", StringComparison.Ordinal);
        time = isRead ? result.Value : default;
        return isRead;
    }

    /// <summary>Writes yyyy-MM-dd; <paramref name="destination"/> holds at least ten bytes.</summary>
    public static void Write(LocalDate date, Span<byte> destination)
    {
        (int year, int month, int day) = date;
        int century = year / 100;
        WriteTwo(destination, 0, century);
        WriteTwo(destination, 2, year - (century * 100));
        destination[4] = (byte)'-';
        WriteTwo(destination, 5, month);
        destination[7] = (byte)'-';
        WriteTwo(destination, 8, day);
    }

    /// <summary>The day as yyyy-MM-dd.</summary>
    public static string ToText(LocalDate date) => PartialDate.From(date).ToString();

    private static void WriteTwo(Span<byte> destination, int at, int number)
    {
        int tens = number / 10;
        destination[at] = (byte)('0' + tens);
        destination[at + 1] = (byte)('0' + (number - (tens * 10)));
    }

    /// <summary>Writes a number with leading zeros, as many digits as <paramref name="destination"/> has places.</summary>
    public static void WriteNumber(Span<byte> destination, int number)
    {
        for (int i = destination.Length - 1; i >= 0; i--)
        {
            (number, int digit) = Math.DivRem(number, 10);
            destination[i] = (byte)('0' + digit);
        }
    }
}
