using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>This program once more, as a process that writes one file again and again until it is killed.</summary>
internal static class EndlessWriter
{
    private const string Variable = "GUANGMING_TESTS_WRITE";

    /// <summary>Starts the process and waits until it writes.</summary>
    public static Process Start(string path)
    {
        string program = Environment.ProcessPath!;
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, UseShellExecute = false, Environment = { [Variable] = path } };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(EndlessWriter).Assembly.Location);
        }

        Process process = Process.Start(start)!;
        _ = process.StandardOutput.Read();
        return process;
    }

    /// <summary>One version of the file: its length and its bytes say which.</summary>
    public static byte[] Version(int number)
    {
        byte[] bytes = new byte[200_000 + (number % 7 * 300_000)];
        Array.Fill(bytes, (byte)number);
        return bytes;
    }

    /// <summary>Whether bytes are one whole version.</summary>
    public static bool IsVersion(ReadOnlySpan<byte> bytes)
    {
        for (int number = 0; number < 7 * 256; number++)
        {
            if (bytes.Length == 200_000 + (number % 7 * 300_000) && bytes[0] == (byte)number)
            {
                return bytes.IndexOfAnyExcept((byte)number) < 0;
            }
        }

        return false;
    }

    // The tests' own entry point is the runner's; a started writer never gets there.
    [ModuleInitializer]
    internal static void WriteWhereAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
        {
            return;
        }

        Console.Write('w');
        Console.Out.Flush();
        for (int number = 0; ; number = (number + 1) % (7 * 256))
        {
            WholeFile.Write(path, Version(number));
        }
    }
}
