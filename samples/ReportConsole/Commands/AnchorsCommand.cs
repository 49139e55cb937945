using System.Collections.Immutable;
using Guangming.Domain;
using ReportConsole.Input;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Looks for every anchor of a report in an edited text.</summary>
internal static class AnchorsCommand
{
    public static int Run(Session session, string document, string path, string? encoding)
    {
        Report report = ReportFile.OpenOrShipped(document, session);
        SourceText text = new(TextFile.Read(path, encoding, session));
        ImmutableArray<AnchorOwner> owners = AnchorOwner.All(report);
        ImmutableArray<AnchorCheck> checks = text.Check(owners.Select(owner => owner.Anchor));
        AnchorView.Write(session, [.. owners.Zip(checks)]);
        return checks.All(check => check.Status is AnchorStatus.Intact or AnchorStatus.Moved) ? ExitCode.Fine : ExitCode.Findings;
    }
}
