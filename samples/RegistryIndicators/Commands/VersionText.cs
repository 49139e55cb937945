using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace RegistryIndicators.Commands;

/// <summary>Prints the program's name and version.</summary>
internal sealed class VersionText(Session session) : SynchronousCommandLineAction
{
    /// <summary>The version without what it was built from.</summary>
    public static string Number =>
        typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        session.WriteLine($"{Session.Program} {Number}");
        return ExitCode.Fine;
    }
}
