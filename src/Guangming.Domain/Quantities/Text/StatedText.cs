using System.Diagnostics.CodeAnalysis;

namespace Guangming.Domain;

/// <summary>Reads a stated value: qualifiers around a number with its unit.</summary>
internal static class StatedText
{
    /// <summary>Reads the whole text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="wanted">The unit that the context expects, if it does: its measure words are tried first.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit as written, or <paramref name="wanted"/>.</param>
    /// <param name="factor">How many of the unit one of the measure word makes.</param>
    /// <param name="qualifier">The qualifier.</param>
    /// <param name="fault">What is wrong.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        Unit? wanted,
        out NumberText number,
        [NotNullWhen(true)] out Unit? unit,
        out int factor,
        out Qualifier qualifier,
        out ReadFault fault)
    {
        (unit, factor, qualifier, fault) = (null, 1, Qualifier.None, default);
        if (wanted is null || !TryReadExpected(utf8, wanted, out number, out factor))
        {
            return TryReadFull(utf8, out number, out unit, out qualifier, out fault);
        }

        unit = wanted;
        return true;
    }

    // A number straight away, then exactly one of the unit's measure words: nearly every figure of a document.
    private static bool TryReadExpected(ReadOnlySpan<byte> utf8, Unit wanted, out NumberText number, out int factor)
    {
        factor = 1;
        number = default;
        if (utf8.IsEmpty || utf8[0] > '9' || !NumberReader.TryRead(utf8, 0, out number, out _) || number.Many || number.IsBare)
        {
            return false;
        }

        ReadOnlySpan<byte> rest = utf8[number.End..];
        if (rest.SequenceEqual(wanted.SymbolUtf8))
        {
            return !rest.IsEmpty;
        }

        factor = wanted.FactorOf(rest);
        return factor != 0;
    }

    private static bool TryReadFull(
        ReadOnlySpan<byte> utf8, out NumberText number, [NotNullWhen(true)] out Unit? unit, out Qualifier qualifier, out ReadFault fault)
    {
        int start = QualifierText.TakeBefore(utf8, out qualifier);
        int end = QualifierText.TakeBehind(utf8, out Qualifier behind);

        // A number may end in 多 itself: 1400多. Then the number reader takes it.
        if (behind == Qualifier.Many && (end <= start || qualifier != Qualifier.None))
        {
            (end, behind) = (utf8.Length, Qualifier.None);
        }

        if (end < start || (qualifier != Qualifier.None && behind != Qualifier.None))
        {
            (number, unit) = (default, null);
            return ReadFault.At(Math.Max(end, 0), "one qualifier only", out fault);
        }

        qualifier = behind == Qualifier.None ? qualifier : behind;
        if (!MeasuredText.TryReadLoose(utf8[start..end], out number, out unit, out fault))
        {
            fault = fault.Behind(start);
            return false;
        }

        if (utf8[end - 1] == ')' || (number.IsBare && !number.Many && qualifier == Qualifier.None))
        {
            fault = number.IsBare ? new ReadFault(start, "a digit") : new ReadFault(start + number.End, "a measure word only");
            return false;
        }

        if (!number.Many)
        {
            return true;
        }

        if (qualifier != Qualifier.None)
        {
            return ReadFault.At(start + number.End, "one qualifier only", out fault);
        }

        qualifier = Qualifier.Many;
        return true;
    }
}
