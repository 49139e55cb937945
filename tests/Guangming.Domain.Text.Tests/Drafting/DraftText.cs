using System.Text;
using NodaTime;

namespace Guangming.Domain.Text.Tests;

/// <summary>One text of a draft corpus: its head says who supports whom under which programme and when it was published.</summary>
internal sealed record DraftText(string Title, string Text, IReadOnlyList<Pairing> Pairings, LocalDate Published, IReadOnlyList<DraftLabel> Labels)
{
    /// <summary>All texts of a corpus; each starts with <c>= title supporter=… recipients=…,… published=… [default=basis:first/last]</c>.</summary>
    public static IReadOnlyList<DraftText> Load(string name) =>
        [.. ("\n" + TestTexts.Load(name)).Split("\n= ", StringSplitOptions.None).Skip(1).Select(Parse)];

    private static DraftText Parse(string all)
    {
        int end = all.IndexOf('\n', StringComparison.Ordinal);
        string head = all[..end];
        Dictionary<string, string> keys = head.Split(' ').Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        string[] recipients = keys["recipients"].Split(',');
        Programme programme = head.Contains("东西部", StringComparison.Ordinal) ? Programme.EastWestCollaboration
            : head.Contains("对口支援", StringComparison.Ordinal) ? Programme.CounterpartSupport
            : head.Contains("省内", StringComparison.Ordinal) ? Programme.IntraProvincialPairing : Programme.Of("not-stated");
        StringBuilder text = new();
        List<DraftLabel> labels = [];
        foreach (string piece in all[(end + 1)..].Split('{'))
        {
            int close = piece.IndexOf('}', StringComparison.Ordinal);
            if (close > 0)
            {
                DraftLabel label = DraftLabel.Parse(text.Length, piece[..close], recipients[0], keys.GetValueOrDefault("default", "none"));
                labels.Add(label);
                text.Append(label.Token);
            }

            text.Append(piece.AsSpan(close + 1));
        }

        Division from = Named(keys["supporter"]);
        return new DraftText(
            head,
            text.ToString(),
            [.. recipients.Select(recipient => new Pairing(recipient, from, Named(recipient), programme))],
            NodaTime.Text.LocalDatePattern.Iso.Parse(keys["published"]).Value,
            labels);
    }

    private static Division Named(string name) => new(name, new LocalizedText(name, null), name[^1] switch
    {
        '村' => DivisionKind.Village,
        '镇' or '乡' or '道' => DivisionKind.Township,
        '省' => DivisionKind.Province,
        '市' or '州' => DivisionKind.Prefecture,
        _ => DivisionKind.County,
    });
}
