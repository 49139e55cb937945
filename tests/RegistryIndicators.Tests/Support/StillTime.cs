namespace RegistryIndicators.Tests;

/// <summary>A time that passes only when it is told to, so that progress is said when a test wants it.</summary>
internal sealed class StillTime : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks;

    public void Pass(TimeSpan time) => _ticks += time.Ticks;
}
