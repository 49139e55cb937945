using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Reads names of places by their endings (地名识别): 广西田林县, 汕尾市城区, 察隅县下察隅镇. It knows no list of places.</summary>
internal static class PlaceReader
{
    private const int LongestAddress = 24;

    /// <summary>The place whose name starts at an offset.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, int at, out PlaceName place)
    {
        ImmutableArray<PlacePart>.Builder parts = ImmutableArray.CreateBuilder<PlacePart>(4);
        int end = at;
        if (PlaceLexicon.WideNameAt(text, at, out WideName wide) is > 0 and var length)
        {
            end += length;
            parts.Add(new PlacePart(wide.Full, wide.Bare, wide.Kind));
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

    /// <summary>All names of a span, in order.</summary>
    public static List<PlaceName> All(ReadOnlySpan<char> text, int from, int to)
    {
        List<PlaceName> places = [];
        for (int at = from; at < to; at++)
        {
            // A province's name begins a name wherever it stands: 承担贵州省石门县.
            bool isBoundary = at == from || StartsName(text, at) || (places.Count > 0 && places[^1].End == at)
                || (PlaceLexicon.WideNameAt(text[..to], at, out WideName wide) > 0 && wide.Kind == DivisionKind.Province);
            if (Characters.IsHan(text[at]) && isBoundary && TryAt(text[..to], at, out PlaceName place))
            {
                places.Add(place);
                at = place.End - 1;
            }
        }

        return places;
    }

    // Behind a mark or a small word, behind 我区, or behind 对口, whose 口 begins no name.
    private static bool StartsName(ReadOnlySpan<char> text, int at) =>
        !(PlaceLexicon.DateUnits.Contains(text[at]) && Characters.Digit(text[at - 1]) >= 0)
        && (PlaceLexicon.Counterpart.EndsBefore(text, at) || PlaceLexicon.OwnPlaces.EndsBefore(text, at)
            || (!Characters.IsHan(text[at - 1]) || PlaceLexicon.Leads.Contains(text[at - 1])) && !PlaceLexicon.Counterpart.StartsAt(text, at - 1));

    // One level below the one before it: the nearest ending that leaves a name.
    private static bool TryPart(ReadOnlySpan<char> text, int at, PlacePart? above, out PlacePart part, out int next)
    {
        (part, next) = (default, at);
        if (at < text.Length && PlaceLexicon.NoFirst.Contains(text[at]))
        {
            return false;
        }

        int exempt = at + PlaceLexicon.Exceptions.At(text, at);
        for (int i = at; i < text.Length && i - at <= 12; i++)
        {
            int length = i - at;
            if (length > 0 && PlaceLexicon.TryEnding(text, i, out string word, out PlaceEnding ending) && length <= ending.Longest
                && IsBelow(above, ending.Kind) && (length > 1 || IsShort(text[at], ending.Kind, above)))
            {
                ReadOnlySpan<char> bare = text[at..i];
                DivisionKind kind = ending.Kind == DivisionKind.Prefecture && above is { Kind: DivisionKind.Prefecture } ? DivisionKind.County : ending.Kind;
                next = i + word.Length;
                part = new PlacePart(text[at..next].ToString(), bare.ToString(), kind);
                return !PlaceLexicon.IsKind(bare);
            }

            // 和 joins names, unless it is within one: 察隅县和察隅农场, 太和县.
            if (!Characters.IsHan(text[i]) || (i >= exempt && IsOutside(text, i, at)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOutside(ReadOnlySpan<char> text, int i, int start) => PlaceLexicon.Joiners.Contains(text[i]) ? i == start : PlaceLexicon.IsOutside(text, i);

    // Names of one character: 城区 of a city, 梅县 behind its city.
    private static bool IsShort(char name, DivisionKind kind, PlacePart? above) =>
        kind == DivisionKind.County && above is { Kind: DivisionKind.Prefecture or DivisionKind.Province } && !PlaceLexicon.NoShortNames.Contains(name);

    private static bool IsBelow(PlacePart? above, DivisionKind kind) => above is not { } wide || (wide.Kind, kind) switch
    {
        (DivisionKind.Prefecture, DivisionKind.Prefecture) => !PlaceLexicon.District.EndsBefore(wide.Name, wide.Name.Length), // A city of county level in a prefecture.
        (DivisionKind.FunctionalArea, _) => kind is DivisionKind.Township or DivisionKind.Village,
        (DivisionKind.Province or DivisionKind.Prefecture, DivisionKind.FunctionalArea) => true,
        (DivisionKind.County, DivisionKind.FunctionalArea) => true,
        _ => kind < DivisionKind.FunctionalArea && wide.Kind < kind,
    };
}
