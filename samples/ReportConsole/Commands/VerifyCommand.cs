using System.Collections.Immutable;
using Guangming.Domain;
using ReportConsole.Input;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Holds every anchor of a report against its source's text.</summary>
internal static class VerifyCommand
{
    public static int Run(Session session, Report report, string path)
    {
        SourceText text = SourceFile.Open(path, report, session);

        // One question for all anchors: where one has gone, its neighbours tell where to look.
        ImmutableArray<AnchorOwner> owners = AnchorOwner.All(report);
        ImmutableArray<AnchorCheck> checks = text.Check(owners.Select(owner => owner.Anchor));
        AnchorView.Write(session, [.. owners.Zip(checks)]);
        return checks.All(check => check.Status == AnchorStatus.Intact) ? ExitCode.Fine : ExitCode.Findings;
    }
}
