namespace Guangming.Domain;

/// <content>What the evaluation of an exit counts, and incomes (退出评估与收入).</content>
public static partial class Measures
{
    /// <summary>Poor villages (贫困村): <c>poverty.villages</c>.</summary>
    public static Measure PoorVillages { get; } = Tally("poverty.villages", "贫困村", "poor villages", Unit.Village, Additivity.Stock);

    /// <summary>Persons exited wrongly (错退人口): <c>exit.wrongly-exited.persons</c>.</summary>
    public static Measure WronglyExitedPersons { get; } = Tally("exit.wrongly-exited.persons", "错退人口", "persons exited wrongly", Unit.Person, Additivity.Stock);

    /// <summary>Poor persons missed by the register (漏评人口): <c>exit.missed.persons</c>.</summary>
    public static Measure MissedPersons { get; } = Tally("exit.missed.persons", "漏评人口", "poor persons missed by the register", Unit.Person, Additivity.Stock);

    /// <summary>Exited persons in the sample (抽样脱贫人口): <c>exit.sample.exited</c>.</summary>
    public static Measure SampledExitedPersons { get; } = Tally("exit.sample.exited", "抽样脱贫人口", "exited persons in the sample", Unit.Person, Additivity.Stock);

    /// <summary>Persons of the sample exited wrongly (抽样错退人口): <c>exit.sample.wrongly-exited</c>.</summary>
    public static Measure SampledWronglyExitedPersons { get; } = Tally("exit.sample.wrongly-exited", "抽样错退人口", "persons of the sample exited wrongly", Unit.Person, Additivity.Stock);

    /// <summary>Unregistered rural persons in the sampled villages (抽样村未建档农村人口): <c>exit.sample.unregistered</c>.</summary>
    public static Measure SampledUnregisteredPersons { get; } = Tally("exit.sample.unregistered", "抽样村未建档农村人口", "unregistered rural persons in the sampled villages", Unit.Person, Additivity.Stock);

    /// <summary>Verified missed persons in the sampled villages (抽样漏评人口): <c>exit.sample.missed</c>.</summary>
    public static Measure SampledMissedPersons { get; } = Tally("exit.sample.missed", "抽样漏评人口", "verified missed persons in the sampled villages", Unit.Person, Additivity.Stock);

    /// <summary>Households surveyed (受访户): <c>exit.survey.households</c>.</summary>
    public static Measure SurveyedHouseholds { get; } = Tally("exit.survey.households", "受访户", "households surveyed", Unit.Household, Additivity.Stock);

    /// <summary>Households that approve (认可户): <c>exit.survey.approving</c>.</summary>
    public static Measure ApprovingHouseholds { get; } = Tally("exit.survey.approving", "认可户", "households that approve", Unit.Household, Additivity.Stock);

    /// <summary>Poor villages exited (退出贫困村): <c>exit.villages</c>.</summary>
    public static Measure VillagesExited { get; } = Tally("exit.villages", "退出贫困村", "poor villages exited", Unit.Village, Additivity.Distinct);

    /// <summary>Net income per person (人均纯收入): <c>income.net.per-person</c>, of a household or an area, in yuan per person and year.</summary>
    public static Measure NetIncomePerPerson { get; } = Other("income.net.per-person", "人均纯收入", "net income per person", Unit.Yuan, Additivity.Average, domain: null, per: Unit.Person);

    /// <summary>Growth of rural disposable income per person (农民人均可支配收入增速): <c>income.growth</c>.</summary>
    public static Measure IncomeGrowth { get; } = Other("income.growth", "农民人均可支配收入增速", "growth of rural income per person", Unit.Percent, Additivity.None, ValueRange.AtLeast(-100, Unit.Percent));

    /// <summary>The same growth in the whole country (全国农民人均可支配收入增速): <c>income.growth.national</c>.</summary>
    public static Measure NationalIncomeGrowth { get; } = Other("income.growth.national", "全国农民人均可支配收入增速", "national growth of rural income per person", Unit.Percent, Additivity.None, ValueRange.AtLeast(-100, Unit.Percent));
}
