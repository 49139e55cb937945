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
internal readonly partial struct DecimalParts
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
        if (drop < PowersOfTen.Length)
        {
            unit = PowersOfTen.Of(drop);
            (quotient, rest) = UInt128.DivRem(Mantissa, unit);
        }

        bool up = rounding switch
        {
            Rounding.HalfAwayFromZero => rest >= unit - rest && drop < PowersOfTen.Length,
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

        value = PowersOfTen.ToDecimal(mantissa, Negative && mantissa != 0, scale);
        return true;
    }

    private static ulong Strip(ulong mantissa, ref int scale)
    {
        unchecked
        {
            if (scale >= 8 && mantissa % 100_000_000 == 0)
            {
                mantissa /= 100_000_000;
                scale -= 8;
            }

            while (scale >= 4 && mantissa % 10_000 == 0)
            {
                mantissa /= 10_000;
                scale -= 4;
            }

            while (scale > 0 && (mantissa & 1) == 0 && mantissa % 10 == 0)
            {
                mantissa /= 10;
                scale--;
            }

            return mantissa;
        }
    }
}
