using System.Buffers;
using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Reads names of places by their endings (地名识别): 广西田林县, 汕尾市城区, 察隅县下察隅镇. It knows no list of places.</summary>
internal static class PlaceReader
{
    private const int LongestAddress = 24;

    // What may stand right before a name without being part of it.
    private static readonly SearchValues<char> Before = SearchValues.Create("由在从是向为将及和与年起月来对给让使把自经以据了的中内外时间到至赴往被受日后于往同跟并我");

    /// <summary>The place whose name starts at an offset.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out PlaceName place)
    {
        ImmutableArray<PlacePart>.Builder parts = ImmutableArray.CreateBuilder<PlacePart>(4);
        int end = at;
        if (at < text.Length && PlaceWords.WideName(text[at..], out PlacePart wide) is > 0 and var length)
        {
            end += length;
            parts.Add(wide);
        }

        while (end - at < LongestAddress && TryPart(text, end, parts.Count > 0 ? parts[^1] : null, out PlacePart part, out int next))
        {
            if (part.Bare.Length == 1 && parts is [.., { Kind: DivisionKind.Prefecture }])
            {
                part = part with { Name = parts[^1].Name + part.Name, Bare = parts[^1].Name + part.Name }; // 汕尾市城区: 城区 alone names no place.
            }

            parts.Add(part);
            end = next;
        }

        place = new PlaceName(at, end, parts.DrainToImmutable());
        return !place.Parts.IsEmpty;
    }

    /// <summary>The longest name that ends at an offset and starts behind a mark or a small word.</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int floor, int end, out PlaceName place)
    {
        for (int start = Math.Max(floor, end - LongestAddress); start < end - 1; start++)
        {
            bool isBoundary = start == floor || StartsName(text, start);
            if (isBoundary && TryAt(text[..end], start, out place) && place.End == end && (start == floor || place.Start >= floor))
            {
                return true;
            }
        }

        place = null!;
        return false;
    }

    /// <summary>All names of a span, in order.</summary>
    public static List<PlaceName> All(ReadOnlySpan<char> text, int from, int to)
    {
        List<PlaceName> places = [];
        for (int at = from; at < to; at++)
        {
            // A province's name begins a name wherever it stands: 承担贵州省石门县.
            bool isBoundary = at == from || StartsName(text, at) || (places.Count > 0 && places[^1].End == at)
                || (Characters.IsHan(text[at]) && PlaceWords.WideName(text[at..to], out PlacePart wide) > 0 && wide.Kind == DivisionKind.Province);
            if (Characters.IsHan(text[at]) && isBoundary && TryAt(text[..to], at, out PlaceName place))
            {
                places.Add(place);
                at = place.End - 1;
            }
        }

        return places;
    }

    // Behind a mark or a small word, behind 我区, or behind 对口, whose 口 begins no name.
    private static bool StartsName(ReadOnlySpan<char> text, int at) => !(text[at] is '年' or '月' or '日' or '底' && Characters.Digit(text[at - 1]) >= 0) && StartsBehind(text, at);

    private static bool StartsBehind(ReadOnlySpan<char> text, int at) => text[..at].EndsWith("对口") || (at > 1 && text[at - 1] is '区' or '县' or '市' or '省' && text[at - 2] is '我' or '全' or '该') || (text[at - 1] == '对' ? text[at] != '口' : !Characters.IsHan(text[at - 1]) || Before.Contains(text[at - 1]));

    // One level below the one before it: the nearest ending that leaves a name.
    private static bool TryPart(ReadOnlySpan<char> text, int at, PlacePart? above, out PlacePart part, out int next)
    {
        (part, next) = (default, at);
        if (at < text.Length && text[at] is '区' or '县' or '省')
        {
            return false;
        }

        int exempt = Exempt(text, at);
        for (int i = at; i < text.Length && i - at <= 12; i++)
        {
            int length = i - at;
            if (length > 0 && PlaceWords.TryEnding(text, i, out string word, out PlaceEnding ending) && length <= ending.Longest
                && IsBelow(above, ending.Kind) && (length > 1 || IsShort(text[at], ending.Kind, above)))
            {
                ReadOnlySpan<char> bare = text[at..i];
                DivisionKind kind = ending.Kind == DivisionKind.Prefecture && above is { Kind: DivisionKind.Prefecture } ? DivisionKind.County : ending.Kind;
                next = i + word.Length;
                part = new PlacePart(text[at..next].ToString(), bare.ToString(), kind);
                return !PlaceWords.IsGeneric(bare);
            }

            // 和 joins names, unless it is within one: 察隅县和察隅农场, 太和县.
            if (!Characters.IsHan(text[i]) || (i >= exempt && IsOutside(text, i, at)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOutside(ReadOnlySpan<char> text, int i, int start) =>
        text[i] == '和' ? i == start : PlaceWords.Outside.Contains(text[i]) && !(text[i] == '各' && i + 1 < text.Length && text[i + 1] == '族');

    private static int Exempt(ReadOnlySpan<char> text, int at)
    {
        foreach (string name in PlaceWords.Exceptions)
        {
            if (text[at..].StartsWith(name))
            {
                return at + name.Length;
            }
        }

        return at;
    }

    // Names of one character: 城区 of a city, 梅县 behind its city.
    private static bool IsShort(char name, DivisionKind kind, PlacePart? above) =>
        kind == DivisionKind.County && above is { Kind: DivisionKind.Prefecture or DivisionKind.Province } && name is not ('市' or '县' or '区' or '本' or '全' or '各' or '该');

    private static bool IsBelow(PlacePart? above, DivisionKind kind) => above is not { } wide || (wide.Kind, kind) switch
    {
        (DivisionKind.Prefecture, DivisionKind.Prefecture) => wide.Name[^1] != '区', // A city of county level in a prefecture.
        (DivisionKind.FunctionalArea, _) => kind is DivisionKind.Township or DivisionKind.Village,
        (DivisionKind.Province or DivisionKind.Prefecture, DivisionKind.FunctionalArea) => true,
        (DivisionKind.County, DivisionKind.FunctionalArea) => true,
        _ => kind < DivisionKind.FunctionalArea && wide.Kind < kind,
    };
}
