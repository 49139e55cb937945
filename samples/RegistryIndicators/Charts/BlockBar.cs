namespace RegistryIndicators.Charts;

/// <summary>A bar in letters of a terminal, to an eighth of a letter.</summary>
internal static class BlockBar
{
    private const string Eighths = "▏▎▍▌▋▊▉";
    private const int Parts = 8;

    /// <summary>A bar of a share of the greatest width.</summary>
    public static string Of(double share, int width)
    {
        int eighths = (int)Math.Round(Math.Clamp(share, 0, 1) * width * Parts, MidpointRounding.AwayFromZero);
        string full = new('█', eighths / Parts);
        return eighths % Parts == 0 ? full : full + Eighths[(eighths % Parts) - 1];
    }
}
