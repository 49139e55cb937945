namespace Guangming.Domain;

/// <summary>The built-in inferences (内置推断).</summary>
public static class Inferences
{
    /// <summary>
    /// The rural registered population behind the persons lifted out of poverty and the fall of the headcount rate
    /// (农业户籍人口): lifted out = population × (baseline − final rate); read otherwise, population × baseline rate.
    /// </summary>
    public static Inference RuralPopulation { get; } = new(
        Formula.Input(Measures.RuralPopulation),
        new InferenceReading(
            Lifted(Measures.RuralPopulation * ((Formula.Baseline(Measures.HeadcountRate) - Formula.Final(Measures.HeadcountRate)) * PercentPerPoint)),
            new LocalizedText(
                "减贫人口即发生率下降所对应的人口，基期与期末人口相同",
                "the persons lifted out are those by whom the rate fell, of one population at both dates")),
        new InferenceReading(
            Lifted(Measures.RuralPopulation * Formula.Baseline(Measures.HeadcountRate)),
            new LocalizedText(
                "减贫人口即基期全部贫困人口", "the persons lifted out are all who were poor at the baseline")));

    // A fall in points, as a share of the population.
    private static Formula PercentPerPoint => Formula.Constant(Quantity.Of(1, Unit.Percent / Unit.PercentagePoint));

    private static Indicator Lifted(Formula formula) => Indicator.Define(
        "poverty.reduced.persons", "减贫人口", "persons lifted out of poverty", formula, Unit.Person, AggregationRule.None, statedAs: Measures.PersonsLiftedOut);
}
