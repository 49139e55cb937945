using Guangming.Domain;
using RegistryIndicators.Poverty;

namespace RegistryIndicators.Json;

/// <summary>A province's measures.</summary>
internal sealed record ProvinceItem(string Code, string NameZh, string NameEn, double Persons, IReadOnlyList<MeasureItem> Measures, double? AdjustedHeadcount)
{
    public static ProvinceItem Of(ProvincePoverty province, Language language) => new(
        province.Code,
        province.Name(Language.Chinese),
        province.Name(Language.English),
        province.Population,
        [.. province.Measures.Select(one => MeasureItem.Of(one, language))],
        province.Deprivation is { AdjustedHeadcount.HasValue: true } poverty ? poverty.AdjustedHeadcount.Value : null);
}
