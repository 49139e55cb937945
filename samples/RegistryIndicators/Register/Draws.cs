namespace RegistryIndicators.Register;

/// <summary>Whole numbers that look drawn by chance and are the same everywhere (SplitMix64).</summary>
/// <remarks>No floating point: its last digit may differ from machine to machine, and a file would too.</remarks>
internal struct Draws
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The draws of one thing, such as a household, among many.</summary>
    public Draws(ulong seed, ulong kind, ulong number) => _state = unchecked(Mixed(Mixed(seed + (kind * Golden)) ^ number));

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            _state += Golden;
        }

        return (int)(((Mixed(_state) >> 32) * (ulong)limit) >> 32);
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that does so this often in a million.</summary>
    public bool Happens(int perMillion) => Below(1_000_000) < perMillion;

    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
