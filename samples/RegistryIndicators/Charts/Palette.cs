namespace RegistryIndicators.Charts;

/// <summary>The few colours of all charts; all text stands out from white by 4.5 to 1 or more.</summary>
internal static class Palette
{
    public const string Ink = "#1f2933";
    public const string Quiet = "#5f6b7a";
    public const string Faint = "#c9d1da";
    public const string Bar = "#33658a";
    public const string Mark = "#b5472d";
    public const string Area = "#e4ecf2";
}
