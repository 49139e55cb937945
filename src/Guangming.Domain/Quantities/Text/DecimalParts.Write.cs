namespace Guangming.Domain;

/// <content>Writing.</content>
internal readonly partial struct DecimalParts
{
    /// <summary>Writes the number in full: digits, point, at least <paramref name="decimals"/> decimals, commas in threes if asked.</summary>
    public void Write(ref Utf8Writer writer, int decimals = 0, bool grouped = false)
    {
        if (!grouped && Scale >= 0 && PowersOfTen.Upper(Mantissa) == 0)
        {
            WriteNarrow(ref writer, unchecked((ulong)Mantissa), Negative, Scale, decimals);
            return;
        }

        WriteWide(ref writer, decimals, grouped);
    }

    private void WriteWide(ref Utf8Writer writer, int decimals, bool grouped)
    {
        DecimalParts parts = Normalised();
        if (parts.Negative && parts.Mantissa != 0)
        {
            writer.Write((byte)'-');
        }

        Span<byte> digits = stackalloc byte[40];
        int start = WriteDigits(digits, parts.Mantissa);
        ReadOnlySpan<byte> written = digits[start..];
        int whole = written.Length - parts.Scale;
        if (whole <= 0)
        {
            writer.Write((byte)'0');
        }
        else if (grouped)
        {
            WriteGrouped(ref writer, written, whole);
        }
        else if (whole <= written.Length)
        {
            writer.Write(written[..whole]);
        }
        else
        {
            writer.Write(written);
            Zeros(ref writer, whole - written.Length);
        }

        int shown = Math.Max(parts.Scale, 0);
        if (shown == 0 && decimals <= 0)
        {
            return;
        }

        writer.Write((byte)'.');
        if (shown > 0)
        {
            Zeros(ref writer, Math.Max(-whole, 0));
            writer.Write(written[Math.Max(whole, 0)..]);
        }

        Zeros(ref writer, decimals - shown);
    }

    /// <summary>The usual number, ± mantissa × 10^−scale, from its last digit forwards into the place where it belongs.</summary>
    public static void WriteNarrow(ref Utf8Writer writer, ulong mantissa, bool negative, int scale, int decimals = 0)
    {
        unchecked
        {
            mantissa = Strip(mantissa, ref scale);
            negative &= mantissa != 0;
            int whole = Math.Max(PowersOfTen.Digits(mantissa) - scale, 1);
            int shown = Math.Max(scale, decimals);
            int length = (negative ? 1 : 0) + whole + (shown > 0 ? shown + 1 : 0);
            Span<byte> room = writer.Reserve(length);
            int at = room.Length;
            if (at == 0)
            {
                return;
            }

            for (int i = scale; i < shown; i++)
            {
                room[--at] = (byte)'0';
            }

            for (int i = 0; i < scale; i++)
            {
                ulong next = mantissa / 10;
                room[--at] = (byte)('0' + (mantissa - (next * 10)));
                mantissa = next;
            }

            if (shown > 0)
            {
                room[--at] = (byte)'.';
            }

            for (int i = 0; i < whole; i++)
            {
                ulong next = mantissa / 10;
                room[--at] = (byte)('0' + (mantissa - (next * 10)));
                mantissa = next;
            }

            if (negative)
            {
                room[0] = (byte)'-';
            }
        }
    }

    private static void WriteGrouped(ref Utf8Writer writer, scoped ReadOnlySpan<byte> written, int whole)
    {
        for (int i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
            {
                writer.Write((byte)',');
            }

            writer.Write(i < written.Length ? written[i] : (byte)'0');
        }
    }

    private static void Zeros(ref Utf8Writer writer, int count)
    {
        for (int i = 0; i < count; i++)
        {
            writer.Write((byte)'0');
        }
    }

    // Fills from the end; returns where the digits begin. Zero is one digit.
    private static int WriteDigits(Span<byte> digits, UInt128 mantissa)
    {
        int at = digits.Length;
        while (PowersOfTen.Upper(mantissa) != 0)
        {
            (mantissa, UInt128 low) = UInt128.DivRem(mantissa, 10_000_000_000_000_000_000);
            ulong part = (ulong)low;
            for (int i = 0; i < 19; i++)
            {
                digits[--at] = (byte)('0' + (part % 10));
                part /= 10;
            }
        }

        unchecked
        {
            ulong rest = (ulong)mantissa;
            while (rest >= 10)
            {
                ulong next = rest / 10;
                digits[--at] = (byte)('0' + (rest - (next * 10)));
                rest = next;
            }

            // After a full block of 19 digits nothing, not a zero, stands in front.
            if (rest != 0 || at == digits.Length)
            {
                digits[--at] = (byte)('0' + rest);
            }
        }

        return at;
    }
}
