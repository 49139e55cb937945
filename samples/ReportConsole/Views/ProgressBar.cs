using Guangming.Domain.Exchange;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>A live bar on the messages' side while a folder is checked; nothing where no person looks.</summary>
internal static class ProgressBar
{
    public static async Task<T> ShowAsync<T>(Session session, Func<IProgress<FolderCheckProgress>?, Task<T>> work)
    {
        if (!session.Terminal.ShowsProgress)
        {
            return await work(null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.Terminal.IsStyled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(session.Terminal.Error),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = session.Terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        T? result = default;
        await console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context => result = await work(new Bars(context, session)));
        return result!;
    }

    // Files are told from several threads; Spectre's tasks take that.
    private sealed class Bars(ProgressContext context, Session session) : IProgress<FolderCheckProgress>
    {
        private readonly ProgressTask _reading = context.AddTask(session.Pick("读取", "reading"), autoStart: true);
        private readonly ProgressTask _checking = context.AddTask(session.Pick("核对", "checking"), autoStart: true);

        public void Report(FolderCheckProgress value)
        {
            ProgressTask task = value.Phase == FolderCheckPhase.Reading ? _reading : _checking;
            task.MaxValue = Math.Max(1, value.Total);
            task.Increment(1);
        }
    }
}
