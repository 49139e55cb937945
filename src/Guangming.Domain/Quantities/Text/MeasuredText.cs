using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>Reads a number with its unit: 1.796亿元, 13055户, 百分之二十, 三成五, CNY 179.6 million, 13,055 households.</summary>
internal static class MeasuredText
{
    private const string UnitExpected = "a measure word, %, or the end";

    /// <summary>Reads the whole text.</summary>
    /// <param name="utf8">The text, without qualifiers.</param>
    /// <param name="number">The number, in the unit.</param>
    /// <param name="unit">The unit that the text alone gives.</param>
    /// <param name="fault">What is wrong.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8, out NumberText number, [NotNullWhen(true)] out Unit? unit, out ReadFault fault)
    {
        if (!TryReadLoose(utf8, out number, out unit, out fault))
        {
            return false;
        }

        return number is { IsBare: false, Many: false }
            || ReadFault.At(number.IsBare ? 0 : number.End, number.IsBare ? "a digit" : "a number without 多 or 余", out fault);
    }

    /// <summary>Reads the whole text, which gives one unit only.</summary>
    public static bool TryReadIn(Unit wanted, ReadOnlySpan<byte> utf8, out decimal amount, out ReadFault fault)
    {
        amount = 0;
        if (!TryRead(utf8, out NumberText number, out Unit? unit, out fault))
        {
            return false;
        }

        if (!unit.Equals(wanted))
        {
            return ReadFault.At(number.End, wanted.Symbol, out fault);
        }

        return number.Parts.TryToDecimal(out amount) || ReadFault.At(0, "at most 28 digits", out fault);
    }

    /// <summary>The same with what needs a qualifier: 多 inside the number, and a scale word that leaves 一 out (超百万).</summary>
    public static bool TryReadLoose(
        ReadOnlySpan<byte> utf8, out NumberText number, [NotNullWhen(true)] out Unit? unit, out ReadFault fault)
    {
        unit = null;
        int at = TakePrefix(utf8, out int percentPower, out bool isCurrency);
        if (!NumberReader.TryRead(utf8, at, out number, out fault))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = utf8[number.End..];
        if (percentPower != 0)
        {
            // 百分之百 leaves 一 out as everybody does, and means the whole.
            number.IsBare &= !utf8[at..].SequenceEqual("百"u8);
            number.Scale(percentPower == 2 ? 0 : 2 - percentPower);
            unit = Unit.Percent;
            return rest.IsEmpty || ReadFault.At(number.End, "the end", out fault);
        }

        if (isCurrency)
        {
            unit = Unit.Yuan;
            bool isAscii = !utf8[..number.End].ContainsAnyInRange((byte)0x80, (byte)0xFF);
            return (rest.IsEmpty && isAscii) || ReadFault.At(number.End, "million, billion or the end", out fault);
        }

        unit = TakeUnit(rest, ref number);
        return unit is not null || ReadFault.At(number.End, UnitExpected, out fault);
    }

    /// <summary>The unit of what stands behind the number; ‰ and 成 move the number.</summary>
    public static Unit? TakeUnit(ReadOnlySpan<byte> rest, ref NumberText number)
    {
        if (rest.IsEmpty)
        {
            return Unit.Dimensionless;
        }

        if (rest.SequenceEqual("%"u8))
        {
            return Unit.Percent;
        }

        if (rest.SequenceEqual("‰"u8))
        {
            number.Scale(-1);
            return Unit.Percent;
        }

        if (Han.At(rest, 0) == Han.Tenth)
        {
            return TakeTenths(rest[3..], ref number);
        }

        if (rest[0] == ' ')
        {
            // "13 项": a measure word without an English name keeps its own.
            return Unit.FromEnglish(rest[1..]) ?? (Unit.FromSymbol(rest[1..]) is { IsOther: true } other ? other : null);
        }

        return rest[^1] == ')' ? TakeMarked(rest) : Unit.FromSymbol(rest);
    }

    // 65个(project): the measure word and the unit it stands for.
    private static Unit? TakeMarked(ReadOnlySpan<byte> rest)
    {
        int open = rest.LastIndexOf((byte)'(');
        if (open < 0 || !ValueText.TryRead<Unit>(rest[(open + 1)..^1], out Unit? unit, out _))
        {
            return null;
        }

        return rest[..open].SequenceEqual(unit.SymbolUtf8) ? unit : null;
    }

    // 三成 is 30%, 三成五 is 35%.
    private static Unit? TakeTenths(ReadOnlySpan<byte> rest, ref NumberText number)
    {
        if (number.Many)
        {
            return null;
        }

        number.Scale(1);
        if (rest.IsEmpty)
        {
            return Unit.Percent;
        }

        int digit = rest.Length == 1 ? rest[0] - '0' : rest.Length == 3 ? Han.Digit(Han.At(rest, 0)) : -1;
        if (digit is < 1 or > 9 || number.Place != 1)
        {
            return null;
        }

        number.Mantissa = (number.Mantissa * PowersOfTen.Of(number.Exponent)) + (uint)digit;
        (number.Exponent, number.Place) = (0, 0);
        return Unit.Percent;
    }

    // 百分之, 千分之, 万分之 as the power of ten they divide by; CNY and RMB.
    private static int TakePrefix(ReadOnlySpan<byte> utf8, out int power, out bool isCurrency)
    {
        power = utf8.StartsWith("百分之"u8) ? 2 : utf8.StartsWith("千分之"u8) ? 3 : utf8.StartsWith("万分之"u8) ? 4 : 0;
        isCurrency = utf8.StartsWith("CNY "u8) || utf8.StartsWith("RMB "u8);
        return power != 0 ? 9 : isCurrency ? 4 : 0;
    }
}
