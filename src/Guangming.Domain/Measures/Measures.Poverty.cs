namespace Guangming.Domain;

/// <content>Poverty and the exit from it (贫困状况与退出).</content>
public static partial class Measures
{
    /// <summary>Registered poor persons (建档立卡贫困人口): <c>poverty.registered.persons</c>.</summary>
    public static Measure PoorPersons { get; } = Beneficiaries("poverty.registered.persons", "建档立卡贫困人口", "registered poor persons", Unit.Person, PopulationGroup.RegisteredPoor, Additivity.Stock, PovertyStandard.National);

    /// <summary>Registered poor households (建档立卡贫困户): <c>poverty.registered.households</c>.</summary>
    public static Measure PoorHouseholds { get; } = Beneficiaries("poverty.registered.households", "建档立卡贫困户", "registered poor households", Unit.Household, PopulationGroup.RegisteredPoor, Additivity.Stock, PovertyStandard.National);

    /// <summary>Rural registered population (农业户籍人口): <c>population.rural</c>.</summary>
    public static Measure RuralPopulation { get; } = Beneficiaries("population.rural", "农业户籍人口", "rural registered population", Unit.Person, PopulationGroup.RuralRegistered, Additivity.Stock);

    /// <summary>Persons lifted out of poverty (减贫人口): <c>poverty.reduced.persons</c>.</summary>
    public static Measure PersonsLiftedOut { get; } = Beneficiaries("poverty.reduced.persons", "减贫人口", "persons lifted out of poverty", Unit.Person, PopulationGroup.LiftedOutOfPoverty, Additivity.Distinct, PovertyStandard.National);

    /// <summary>Households lifted out of poverty (减贫户): <c>poverty.reduced.households</c>.</summary>
    public static Measure HouseholdsLiftedOut { get; } = Beneficiaries("poverty.reduced.households", "减贫户", "households lifted out of poverty", Unit.Household, PopulationGroup.LiftedOutOfPoverty, Additivity.Distinct, PovertyStandard.National);

    /// <summary>Poverty headcount rate (贫困发生率): <c>poverty.headcount-rate</c>.</summary>
    public static Measure HeadcountRate { get; } = Share("poverty.headcount-rate", "贫困发生率", "poverty headcount rate", PovertyStandard.National);

    /// <summary>Comprehensive poverty headcount rate (综合贫困发生率): <c>poverty.headcount-rate.comprehensive</c>.</summary>
    public static Measure ComprehensiveHeadcountRate { get; } = Share("poverty.headcount-rate.comprehensive", "综合贫困发生率", "comprehensive poverty headcount rate", PovertyStandard.National);

    /// <summary>Rate of decline of the poor population (减贫率): <c>poverty.reduction-rate</c>.</summary>
    public static Measure PovertyReductionRate { get; } = Other("poverty.reduction-rate", "减贫率", "rate of decline of the poor population", Unit.Percent, Additivity.Ratio, ValueRange.AtMost(100, Unit.Percent));

    /// <summary>Rural poverty line (农村贫困标准): <c>poverty.line</c>.</summary>
    public static Measure PovertyLine { get; } = Other("poverty.line", "农村贫困标准", "rural poverty line", Unit.Yuan / Unit.Person, Additivity.None, domain: null);

    /// <summary>Wrong-exit rate (脱贫人口错退率): <c>exit.false-exit-rate</c>.</summary>
    public static Measure FalseExitRate { get; } = Share("exit.false-exit-rate", "脱贫人口错退率", "wrong-exit rate");

    /// <summary>Omission rate (贫困人口漏评率): <c>exit.missed-rate</c>.</summary>
    public static Measure MissedRate { get; } = Share("exit.missed-rate", "贫困人口漏评率", "omission rate");

    /// <summary>Public approval rate (群众认可度): <c>exit.approval-rate</c>.</summary>
    public static Measure ApprovalRate { get; } = Share("exit.approval-rate", "群众认可度", "public approval rate");

    /// <summary>Share of poor villages exited (贫困村退出比例): <c>exit.villages.share</c>.</summary>
    public static Measure VillagesExitedShare { get; } = Share("exit.villages.share", "贫困村退出比例", "share of poor villages exited");
}
