using Guangming.Domain;
using RegistryIndicators.Views;
using ReportConsole;

namespace RegistryIndicators.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Progress_Redirected_IsAPlainLineNowAndThen()
    {
        (StringWriter error, StillTime time, ProgressLines lines) = Begin(showsBar: false);
        lines.Tell(0.1, "too early");
        time.Pass(TimeSpan.FromSeconds(6));
        lines.Tell(0.5, "half");
        lines.Tell(0.6, "too soon again");
        time.Pass(TimeSpan.FromSeconds(6));
        lines.Tell(null, "a share\nthat nobody knows");
        lines.Dispose();

        error.ToString().Should().Be("registry:  50%  half\nregistry: a share that nobody knows\n");
    }

    [Fact]
    public void Progress_BeforeAPerson_IsABarThatGoesAway()
    {
        (StringWriter error, StillTime time, ProgressLines lines) = Begin(showsBar: true);
        time.Pass(TimeSpan.FromSeconds(1));
        lines.Tell(0.5, "half");
        lines.Dispose();

        error.ToString().Should().Be("\r[████████████░░░░░░░░░░░░]  50%  half\u001B[K\r\u001B[K");
    }

    [Fact]
    public void Progress_OfQuickWork_SaysNothing()
    {
        (StringWriter error, StillTime _, ProgressLines lines) = Begin(showsBar: true);
        lines.Tell(0.5, "half");
        lines.Dispose();

        error.ToString().Should().BeEmpty();
    }

    private static (StringWriter Error, StillTime Time, ProgressLines Lines) Begin(bool showsBar)
    {
        StringWriter error = new();
        StillTime time = new();
        return (error, time, new ProgressLines(new Session(new Terminal(TextWriter.Null, error, 80), Language.English, showsBar, new Servers(), time)));
    }
}
