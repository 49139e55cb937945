using Guangming.Domain.Data;

namespace RegistryIndicators.Engines;

/// <summary>A source that is ready to be asked, and what has to be closed behind it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">What the source line of a chart calls it.</param>
/// <param name="Owned">What has to be closed.</param>
internal sealed record OpenSource(IAggregateSource Source, string Name, IAsyncDisposable? Owned = null) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (Owned is not null)
        {
            await Owned.DisposeAsync();
        }
    }
}
