namespace Guangming.Domain.Exchange.Tests;

/// <summary>Tests that measure what is allocated: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredMemory
{
    public const string Name = "measured memory";
}
