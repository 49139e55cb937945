using Guangming.Domain.Data;

namespace RegistryIndicators.Engines;

/// <summary>A register on an engine, and what has to be put away afterwards.</summary>
internal sealed class OpenedSource(IAggregateSource source, Func<ValueTask> close) : IAsyncDisposable
{
    public IAggregateSource Source => source;

    public ValueTask DisposeAsync() => close();
}
