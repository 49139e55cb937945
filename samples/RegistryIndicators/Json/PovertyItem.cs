using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Poverty;

namespace RegistryIndicators.Json;

/// <summary>A year's poverty and inequality as <c>poverty --json</c> shows it.</summary>
internal sealed record PovertyItem(
    int Year,
    decimal Line,
    int Households,
    double Persons,
    long LeftOut,
    int NegativesDropped,
    IReadOnlyList<MeasureItem> Measures,
    IReadOnlyList<MeasureItem> Multidimensional,
    IReadOnlyList<ProvinceItem> Provinces,
    IReadOnlyList<IReadOnlyList<double>> Lorenz)
{
    private const int Intervals = 20;

    public static PovertyItem Of(PovertyStudy study, Language language) => new(
        study.Columns.Year,
        study.Line.Value,
        study.Columns.Welfare.Rows,
        study.Columns.Welfare.Population,
        study.Columns.LeftOut,
        study.Columns.Welfare.NegativesDropped,
        [.. study.Measures.Select(one => MeasureItem.Of(one, language)), .. study.Levels.Concat(study.Fifths).Select(one => MeasureItem.Of(one, language))],
        [.. new[] { study.Deprivation.Headcount, study.Deprivation.Intensity, study.Deprivation.AdjustedHeadcount }.Select(one => MeasureItem.Of(one, language))],
        [.. study.Provinces.Select(one => ProvinceItem.Of(one, language))],
        [.. study.Distribution.LorenzCurve(Intervals).Select(point => (IReadOnlyList<double>)[point.Population, point.Income])]);
}
