namespace Guangming.Domain.Data;

/// <summary>Where a kernel writes the results of an indicator: whole numbers, zero where there is none, and a bit for each row that has one.</summary>
internal readonly unsafe struct KernelOutput
{
    public KernelOutput(long* values, ulong* presence, bool isNonTemporal)
    {
        Values = values;
        Presence = presence;
        IsNonTemporal = isNonTemporal;
    }

    public long* Values { get; }

    public ulong* Presence { get; }

    /// <summary>Whether to write past the caches: for outputs larger than they are. The values are aligned to 64 bytes then.</summary>
    public bool IsNonTemporal { get; }
}
