using System.Text;
using Guangming.Domain;
using Guangming.Domain.Exchange;
using Guangming.Domain.Text;
using NodaTime;
using ReportConsole.Input;

namespace ReportConsole.Commands;

/// <summary>Writes a draft of a report from a text, and lists what it could not map.</summary>
internal static class DraftCommand
{
    public static async Task<int> RunAsync(Session session, DraftRequest request, CancellationToken cancellationToken)
    {
        string text = TextFile.Read(request.File, request.Encoding, session);
        LocalDate day = request.Published ?? SourceDocument.PublicationDayOf(text) ?? throw BadInputException.Of(request.File, session.Pick(
            "文首和落款都看不出发布日期，请用 --published yyyy-MM-dd 给出", "does not say at its head or foot when it was published: give --published yyyy-MM-dd"));
        ReportDrafter drafter = new(request.Supporter is { } supporter ? (Party)Named(supporter) : null, request.Recipients.Select(name => (Party)Named(name)));
        Draft draft = drafter.Draft(text, ReportDrafter.SourceOf(text, day));
        if (request.Output is not { } path)
        {
            session.Write(draft.Report.ToJson());
        }
        else if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            await DraftWorkbook.WriteAsync(draft, text, path, cancellationToken);
        }
        else
        {
            WholeFile.Write(path, Encoding.UTF8.GetBytes(draft.Report.ToJson() + "\n"));
        }

        Tell(session, draft);
        return draft.Unmapped.Any() ? ExitCode.Findings : ExitCode.Fine;
    }

    // The names are all that is known: what kind of unit each is shows in its last character, or stays an organisation.
    private static Division Named(string name) => new(name, new LocalizedText(name, null), Kind(name));

    private static DivisionKind Kind(string name) => name[^1] switch
    {
        '省' => DivisionKind.Province,
        '市' or '州' => DivisionKind.Prefecture,
        '县' or '区' or '旗' => DivisionKind.County,
        '镇' or '乡' or '道' => DivisionKind.Township,
        '村' => DivisionKind.Village,
        _ => DivisionKind.Organisation,
    };

    private static void Tell(Session session, Draft draft)
    {
        (int mapped, int unmapped, int leftOut) = (draft.Mapped.Count(), draft.Unmapped.Count(), draft.LeftOut.Count());
        session.Tell(session.Say(
            $"数字 {draft.Entries.Length} 处：归口 {mapped}（均待确认），未归口 {unmapped}，不收录 {leftOut}",
            $"{draft.Entries.Length} figures: {mapped} mapped (all to be confirmed), {unmapped} not mapped, {leftOut} left out"));
        foreach (DraftPairing pairing in draft.Pairings)
        {
            session.Tell(session.Say(
                $"结对 {pairing.Pairing.ToString(Language.Chinese)}：{pairing.Reason.In(Language.Chinese)}",
                $"pairing {pairing.Pairing.ToString(Language.Chinese)}: {pairing.Reason.In(Language.English)}"));
        }

        foreach (DraftEntry entry in draft.Entries.Where(entry => entry.Outcome != DraftOutcome.Mapped))
        {
            session.Tell(session.Say(
                $"第{entry.Mention.Paragraph}行 “{entry.Mention.Token}”：{entry.Reason.In(Language.Chinese)}",
                $"line {entry.Mention.Paragraph} \"{entry.Mention.Token}\": {entry.Reason.In(Language.English)}"));
        }
    }
}
