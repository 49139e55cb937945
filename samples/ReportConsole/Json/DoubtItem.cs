using Guangming.Domain;
using Guangming.Domain.Exchange;

namespace ReportConsole.Json;

/// <summary>A doubt: where, the check that fails, how sure it is, and what it rests on; its messages in the session's language.</summary>
internal sealed record DoubtItem(string File, int? Paragraph, string Certainty, CheckItem Check, IReadOnlyList<EvidenceItem> Evidence)
{
    public static DoubtItem Of(Doubt doubt, Language language) => new(
        doubt.File,
        doubt.Paragraph,
        Code(doubt.Certainty),
        CheckItem.Of(doubt.Check, language),
        [.. doubt.Evidence.Select(EvidenceItem.Of)]);

    private static string Code(Certainty certainty) => certainty switch
    {
        Guangming.Domain.Certainty.Stated => "stated",
        Guangming.Domain.Certainty.Reading => "reading",
        Guangming.Domain.Certainty.Inferred => "inferred",
        _ => "unconfirmed",
    };
}
