using Guangming.Domain;
using Guangming.Domain.Data;

namespace RegistryIndicators.Poverty;

/// <summary>What is measured of a province.</summary>
/// <param name="Code">Its code, or what stands in its place.</param>
/// <param name="Population">Its persons.</param>
/// <param name="Measures">P0, P1, P2, Gini.</param>
/// <param name="Deprivation">Multidimensional poverty; <see langword="null"/> where no row states all items.</param>
internal sealed record ProvincePoverty(string Code, double Population, IReadOnlyList<SurveyResult> Measures, MultidimensionalPoverty? Deprivation)
{
    /// <summary>All provinces, by code.</summary>
    public static IReadOnlyList<ProvincePoverty> Of(HouseholdColumns columns, PovertyLine line, SurveyRun run)
    {
        SurveyMeasure[] measures = MeasuresOf(line);
        Dictionary<string, DeprivationSample> deprivation = new(columns.Deprivation.By<string>(columns.Provinces), StringComparer.Ordinal);
        return
        [
            .. columns.Welfare.By<string>(columns.Provinces)
                .OrderBy(province => province.Key, StringComparer.Ordinal)
                .Select(province => new ProvincePoverty(
                    province.Key,
                    province.Value.Population,
                    SurveyMeasure.EvaluateAll(province.Value, measures, run),
                    deprivation.GetValueOrDefault(province.Key)?.Poverty(DeprivationItems.Cutoff))),
        ];
    }

    /// <summary>What a province is called.</summary>
    public string Name(Language language) => DivisionCode.TryParse(Code, out DivisionCode code) ? Register.Places.NameOf(code, language) : Code;

    private static SurveyMeasure[] MeasuresOf(PovertyLine line) =>
        [SurveyMeasures.Headcount(line), SurveyMeasures.PovertyGap(line), SurveyMeasures.PovertySeverity(line), SurveyMeasures.Gini];
}
