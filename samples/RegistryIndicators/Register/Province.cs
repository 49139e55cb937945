using Guangming.Domain;

namespace RegistryIndicators.Register;

/// <summary>A province of the generated register.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="MedianYuan">About what half of its people have, in 元 a year; an invented number.</param>
internal sealed record Province(string Code, LocalizedText Name, double MedianYuan)
{
    public static IReadOnlyList<Province> All { get; } =
    [
        new("440000", new("广东", "Guangdong"), 16_000),
        new("450000", new("广西", "Guangxi"), 9_500),
        new("520000", new("贵州", "Guizhou"), 8_200),
        new("530000", new("云南", "Yunnan"), 8_800),
        new("540000", new("西藏", "Tibet"), 9_000),
        new("620000", new("甘肃", "Gansu"), 7_600),
    ];

    /// <summary>The name of a division, where it is one of these provinces.</summary>
    public static LocalizedText? NameOf(string code) => All.FirstOrDefault(province => string.Equals(province.Code, code, StringComparison.Ordinal))?.Name;
}
