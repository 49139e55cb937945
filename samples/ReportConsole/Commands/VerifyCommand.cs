using System.Collections.Immutable;
using System.Text;
using Guangming.Domain;
using ReportConsole.Input;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Holds every anchor of a report against its source's text.</summary>
internal static class VerifyCommand
{
    public static int Run(Session session, Report report, string path)
    {
        byte[] bytes = InputFile.Read(path, session);
        SourceText text = new(Encoding.UTF8.GetString(InputFile.WithoutMark(path, bytes, session)));
        TellOfOtherText(session, report, text);

        // One question for all anchors: where one has gone, its neighbours tell where to look.
        ImmutableArray<AnchorOwner> owners = AnchorOwner.All(report);
        ImmutableArray<AnchorCheck> checks = text.Check(owners.Select(owner => owner.Anchor));
        AnchorView.Write(session, [.. owners.Zip(checks)]);
        return checks.All(check => check.Status == AnchorStatus.Intact) ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void TellOfOtherText(Session session, Report report, SourceText text)
    {
        if (report.Source.TextSha256 is { } known && known != text.Sha256)
        {
            session.Tell(session.Say(
                $"文本的 SHA-256 是 {text.Sha256}，与来源的 {known} 不同",
                $"the text's SHA-256 is {text.Sha256}, not the source's {known}"));
        }
    }
}
