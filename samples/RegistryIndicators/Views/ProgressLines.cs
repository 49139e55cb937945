namespace RegistryIndicators.Views;

/// <summary>How far the work has come, on the messages: a moving bar before a person, else now and then a plain line.</summary>
/// <remarks>May be told from any thread.</remarks>
internal sealed class ProgressLines(Session session) : IDisposable
{
    private const int BarWidth = 24;
    private static readonly TimeSpan BarPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LinePause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private long _said = session.Time.GetTimestamp();
    private bool _hasBar;

    /// <summary>Tells of the work, unless something was said just before.</summary>
    /// <param name="share">The share done, 0 to 1, where it is known.</param>
    /// <param name="what">What is being done, and how many rows there are.</param>
    public void Tell(double? share, string what)
    {
        lock (_lock)
        {
            if (session.Time.GetElapsedTime(_said) < (session.ShowsBar ? BarPause : LinePause))
            {
                return;
            }

            _said = session.Time.GetTimestamp();
            if (session.ShowsBar)
            {
                _hasBar = true;
                session.Terminal.Error.Write($"\r{Bar(share)}{OneLine.Of(what)}\u001B[K");
                session.Terminal.Error.Flush();
            }
            else
            {
                session.Tell(Percent(share) + what);
            }
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_hasBar)
            {
                session.Terminal.Error.Write("\r\u001B[K");
                session.Terminal.Error.Flush();
                _hasBar = false;
            }
        }
    }

    private static string Bar(double? share) =>
        share is { } known ? $"[{new string('█', Done(known))}{new string('░', BarWidth - Done(known))}] {Percent(share)}" : string.Empty;

    private static int Done(double share) => (int)(Math.Clamp(share, 0, 1) * BarWidth);

    private static string Percent(double? share) =>
        share is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(int)(Math.Clamp(known, 0, 1) * 100),3}%  ") : string.Empty;
}
