using System.Text;

namespace Guangming.Domain;

/// <summary>Writes amounts with units so that they read back as the same unit.</summary>
internal static class QuantityText
{
    public const string Letters = "GSWYAE";

    public const string Known =
        "G (with the unit's code where the measure word is shared), S (symbol only), W (万), Y (亿), A (best) or E (English), perhaps with decimals";

    /// <summary>G: 13055户, 65个(project); S: 65个; W: 1.3055万户; E: 13,055 households.</summary>
    public static void Write(
        ref Utf8Writer writer,
        DecimalParts number,
        Unit unit,
        FormatSpec spec,
        Rounding rounding = Rounding.HalfAwayFromZero,
        scoped ReadOnlySpan<byte> inner = default,
        bool marked = true)
    {
        if (spec.Letter == 'E')
        {
            WriteEnglish(ref writer, number, unit, spec, rounding);
            return;
        }

        MoneyText.WriteChinese(ref writer, number, spec, rounding);
        writer.Write(inner);
        WriteUnit(ref writer, unit, marked && spec.Letter != 'S');
    }

    /// <summary>The symbol; with the code in brackets where the symbol alone would read as another unit.</summary>
    public static void WriteUnit(ref Utf8Writer writer, Unit unit, bool marked)
    {
        writer.Write(unit.SymbolUtf8);
        if (marked && !unit.IsPlain)
        {
            writer.Write((byte)'(');
            writer.Write(unit.NameUtf8);
            writer.Write((byte)')');
        }
    }

    private static void WriteEnglish(ref Utf8Writer writer, DecimalParts number, Unit unit, FormatSpec spec, Rounding rounding)
    {
        if (ReferenceEquals(unit, Unit.Yuan))
        {
            MoneyText.WriteEnglish(ref writer, number, spec, rounding);
            return;
        }

        spec.Write(ref writer, number, grouped: true, rounding);
        if (unit.Equals(Unit.Percent))
        {
            writer.Write((byte)'%');
        }
        else if (unit.EnglishName.Length > 0)
        {
            DecimalParts parts = number.Normalised();
            bool isOne = parts.Scale == 0 && parts.Mantissa == 1;
            writer.Write((byte)' ');
            writer.Write(Encoding.UTF8.GetBytes(isOne ? unit.EnglishName : unit.EnglishPlural));
        }
    }
}
