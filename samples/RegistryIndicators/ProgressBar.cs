using Spectre.Console;

namespace RegistryIndicators;

/// <summary>A bar that moves on a screen; lines, a few of them, where the messages go to a file.</summary>
internal static class ProgressBar
{
    /// <summary>Runs some work, told of from 0 to 1 and by rows.</summary>
    public static async Task<T> RunAsync<T>(Session session, string title, Func<IProgress<(double? Share, long Rows)>, Task<T>> work)
    {
        if (!session.IsWatched)
        {
            return await work(new Lines(session, title));
        }

        T result = default!;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(title), maxValue: 1);
                task.IsIndeterminate = true;
                result = await work(new Bar(session, task, title));
                task.Value = 1;
            });
        return result;
    }

    private sealed class Bar(Session session, ProgressTask task, string title) : IProgress<(double? Share, long Rows)>
    {
        public void Report((double? Share, long Rows) value)
        {
            if (value.Share is { } share)
            {
                (task.IsIndeterminate, task.Value) = (false, share);
            }

            if (value.Rows > 0)
            {
                task.Description = Markup.Escape(session.Say($"{title} {value.Rows:N0} 行", $"{title} {value.Rows:N0} rows"));
            }
        }
    }

    // Every quarter of the work, and the end.
    private sealed class Lines(Session session, string title) : IProgress<(double? Share, long Rows)>
    {
        private readonly Lock _gate = new();
        private int _quarters;

        public void Report((double? Share, long Rows) value)
        {
            lock (_gate)
            {
                int quarters = (int)((value.Share ?? 0) * 4);
                if (quarters > _quarters)
                {
                    _quarters = quarters;
                    session.Tell(session.Say($"{title}：{quarters * 25}%", $"{title}: {quarters * 25}%"));
                }
            }
        }
    }
}
