using Guangming.Domain;

namespace ReportConsole.Commands;

/// <summary>The report's document.</summary>
internal static class ExportCommand
{
    public static int Run(Session session, Report report, bool isCanonical)
    {
        // The canonical form goes out byte for byte as it is hashed; only a screen gets a line end behind it.
        session.Write(isCanonical ? report.ToCanonicalJson() : report.ToJson());
        if (!isCanonical || session.Terminal.IsScreen)
        {
            session.WriteLine(string.Empty);
        }

        return ExitCode.Fine;
    }
}
