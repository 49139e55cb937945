using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A pairing in words: its programme, since when, and whether it is counted apart.</summary>
internal static class PairingLabel
{
    /// <summary>Such as <c>对口支援，2016 起，单独统计</c>; the programme only where it is not that of the pairing above.</summary>
    public static string Facts(Pairing pairing, Session session, bool isUnderParent)
    {
        bool isInherited = isUnderParent && pairing.Parent is { } parent && parent.Programme == pairing.Programme;
        IEnumerable<string?> facts = [isInherited ? null : pairing.Programme.Name(session.Language), Dates(pairing, session), pairing.IsCountedApart ? session.Pick("单独统计", "counted apart") : null];
        return string.Join(session.Pick("，", ", "), facts.OfType<string>());
    }

    private static string? Dates(Pairing pairing, Session session) => (pairing.From, pairing.To) switch
    {
        ({ } from, { } to) => session.Say($"{from.ToString()} 至 {to.ToString()}", $"{from.ToString()} to {to.ToString()}"),
        ({ } from, null) => session.Say($"{from.ToString()}{LineBreaks.Glue}起", $"since{LineBreaks.Glue}{from.ToString()}"),
        (null, { } to) => session.Say($"至 {to.ToString()}", $"until {to.ToString()}"),
        _ => null,
    };
}
