using System.Runtime.CompilerServices;

namespace Guangming.Domain;

/// <summary>How <see cref="DecimalParts.Round"/> drops digits.</summary>
internal enum Rounding
{
    HalfAwayFromZero,
    Down,
    Up,
    TowardZero,
}

/// <summary>A number as sign, mantissa and decimal scale: ± Mantissa × 10^−Scale. The scale may be negative.</summary>
internal readonly struct DecimalParts
{
    public DecimalParts(bool negative, UInt128 mantissa, int scale) => (Negative, Mantissa, Scale) = (negative, mantissa, scale);

    public bool Negative { get; }

    public UInt128 Mantissa { get; }

    public int Scale { get; }

    public static DecimalParts From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        unchecked
        {
            UInt128 mantissa = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
            return new DecimalParts(bits[3] < 0, mantissa, (bits[3] >> 16) & 0xFF);
        }
    }

    /// <summary>The same number × 10^<paramref name="power"/>: only the scale moves.</summary>
    public DecimalParts Shift(int power) => new(Negative, Mantissa, Scale - power);

    /// <summary>The same number without zeros at the end of its decimals.</summary>
    public DecimalParts Normalised()
    {
        if (Scale <= 0)
        {
            return this;
        }

        if (Mantissa == 0)
        {
            return default;
        }

        int scale = Scale;
        if (PowersOfTen.Upper(Mantissa) == 0)
        {
            return new DecimalParts(Negative, Strip((ulong)Mantissa, ref scale), scale);
        }

        UInt128 mantissa = Mantissa;
        while (scale > 0)
        {
            (UInt128 quotient, UInt128 rest) = UInt128.DivRem(mantissa, 10);
            if (rest != 0)
            {
                break;
            }

            (mantissa, scale) = (quotient, scale - 1);
        }

        return new DecimalParts(Negative, mantissa, scale);
    }

    /// <summary>The number with at most <paramref name="decimals"/> decimals.</summary>
    public DecimalParts Round(int decimals, Rounding rounding)
    {
        int drop = Scale - decimals;
        if (drop <= 0)
        {
            return this;
        }

        UInt128 quotient = 0;
        UInt128 rest = Mantissa;
        UInt128 unit = UInt128.MaxValue;
        if (drop < PowersOfTen.Count)
        {
            unit = PowersOfTen.Of(drop);
            (quotient, rest) = UInt128.DivRem(Mantissa, unit);
        }

        bool up = rounding switch
        {
            Rounding.HalfAwayFromZero => rest >= unit - rest && drop < PowersOfTen.Count,
            Rounding.Up => rest != 0 && !Negative,
            Rounding.Down => rest != 0 && Negative,
            _ => false,
        };
        return new DecimalParts(Negative, up ? quotient + 1 : quotient, decimals);
    }

    /// <summary>The number as a decimal; <see langword="false"/> where a digit would be lost.</summary>
    public bool TryToDecimal(out decimal value)
    {
        DecimalParts parts = Normalised();
        UInt128 mantissa = parts.Mantissa;
        int scale = parts.Scale;
        if (scale < 0)
        {
            if (mantissa == 0)
            {
                scale = 0;
            }
            else if (-scale > 28 || mantissa > PowersOfTen.DecimalMax / PowersOfTen.Of(-scale))
            {
                value = default;
                return false;
            }
            else
            {
                (mantissa, scale) = (mantissa * PowersOfTen.Of(-scale), 0);
            }
        }

        if (scale > 28 || mantissa > PowersOfTen.DecimalMax)
        {
            value = default;
            return false;
        }

        value = ToDecimal(mantissa, Negative && mantissa != 0, scale);
        return true;
    }

    /// <summary>The decimal of a mantissa below 2^96 and a scale of 0 to 28.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(UInt128 mantissa, bool negative, int scale)
    {
        unchecked
        {
            ulong low = (ulong)mantissa;
            return new decimal((int)low, (int)(low >> 32), (int)(uint)PowersOfTen.Upper(mantissa), negative, (byte)scale);
        }
    }

    /// <summary>Writes the number in full: digits, point, at least <paramref name="decimals"/> decimals, commas in threes if asked.</summary>
    public void Write(ref Utf8Writer writer, int decimals = 0, bool grouped = false)
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

    /// <summary>The decimals that would be written after dropping zeros.</summary>
    public int Decimals => Math.Max(Normalised().Scale, 0);

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

    private static ulong Strip(ulong mantissa, ref int scale)
    {
        unchecked
        {
            while (scale >= 4 && mantissa % 10_000 == 0)
            {
                mantissa /= 10_000;
                scale -= 4;
            }

            while (scale > 0 && mantissa % 10 == 0)
            {
                mantissa /= 10;
                scale--;
            }

            return mantissa;
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
