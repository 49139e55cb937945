using Guangming.Domain.Data;

namespace RegistryIndicators.Views;

/// <summary>How far one of several indicators has come.</summary>
internal sealed class IndicatorProgress(ProgressLines lines, int done, int count, string name, Session session) : IProgress<AggregateProgress>
{
    public void Report(AggregateProgress value) =>
        lines.Tell((done + (value.Share ?? 0)) / count, session.Say($"{name}，{value.Rows:N0} 行", $"{name}, {value.Rows:N0} rows"));
}
