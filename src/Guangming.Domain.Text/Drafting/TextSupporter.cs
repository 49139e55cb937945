using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>Finds who supports in a text as a whole, for the sentences that leave it to the reader (我区, or nobody).</summary>
internal static class TextSupporter
{
    private const int HeadLines = 6;
    private const int OfficeReach = 12;

    /// <summary>Why the supporter of a pairing is left open.</summary>
    public static readonly LocalizedText NotTold = new("帮扶方看不出，未填", "who supports is not told");

    /// <summary>The supporter and why, or nobody and why not.</summary>
    public static (Party? Supporter, LocalizedText Why) Find(
        string text, TextLines lines, Party? given, ImmutableArray<PairingStatement> statements, Predicate<string> isRecipient, Func<PlaceName, Division> divide)
    {
        if (given is not null)
        {
            return (given, new LocalizedText("帮扶方由调用方给定", "the supporter was given"));
        }

        PlaceName[] named = [.. statements.Where(statement => statement.Supporter is not null).Select(statement => statement.Supporter!).Where(place => !isRecipient(place.Name)).DistinctBy(place => place.Name, StringComparer.Ordinal)];
        PlaceName[] wide = [.. named.Where(place => place.Last.Kind is not (DivisionKind.Township or DivisionKind.Village))];
        named = wide.Length > 0 ? wide : named;
        PlaceName? office = Office(text, lines, isRecipient);
        bool isTownsOnly = wide.Length == 0 && named.Length > 0; // Streets pair with towns on their own account.
        if (office is not null && isTownsOnly)
        {
            named = [];
        }

        if (office is not null && (named.Length != 1 || named[0].Name == office.Name) && (named.Length == 0 || named.Any(place => place.Name == office.Name)))
        {
            return (divide(office), new LocalizedText($"帮扶方据发布单位“{office.Name}”", $"the supporter by the body that publishes it, {office.Name}"));
        }

        if (named is [var only])
        {
            return (divide(only), new LocalizedText($"帮扶方据文中唯一的“{only.Name}”", $"the supporter is the only one named, {only.Name}"));
        }

        PlaceName[] titled = [.. named.Where(place => lines.At(place.Start) < HeadLines && lines.IsHeading(lines.At(place.Start)))];
        if (titled is [var head])
        {
            return (divide(head), new LocalizedText($"帮扶方据标题“{head.Name}”", $"the supporter by the title, {head.Name}"));
        }

        return (null, NotTold);
    }

    // 光明区扶贫办 at the head or the foot.
    private static PlaceName? Office(string text, TextLines lines, Predicate<string> isRecipient)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            if (line >= HeadLines && line < lines.Count - HeadLines)
            {
                continue;
            }

            (int start, int end) = lines[line];
            foreach (PlaceName place in PlaceReader.All(text, start, end))
            {
                ReadOnlySpan<char> behind = text.AsSpan(place.End, Math.Min(OfficeReach, end - place.End));
                if (!isRecipient(place.Name) && (lines.RankOf(line) == TextLines.Unnumbered || behind.Length == end - place.End) && PairingLexicon.Offices.StartsAt(behind, 0))
                {
                    return place;
                }
            }
        }

        return null;
    }
}
