using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ReportConsole.Commands;

/// <summary>Prints the program's name and version.</summary>
internal sealed class VersionText(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        session.WriteLine($"{Session.Program} {version.Split('+')[0]}");
        return ExitCode.Fine;
    }
}
