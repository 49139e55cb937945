namespace Guangming.Domain;

/// <summary>The standards for the exit from poverty (退出标准) of the national evaluation.</summary>
/// <remarks>
/// The national wording refuses an exit when a rate is above (高于) its limit or approval below (低于) it, so that a value at the
/// limit passes; provincial announcements say "below" (低于). Which it is is a parameter; the national wording is the default.
/// Published rates are judged by the digits published, computed ones by their whole range (<see cref="Criterion"/>).
/// Guangdong's own standard of relative poverty is another one and is not mixed in here.
/// </remarks>
public static class ExitStandards
{
    /// <summary>A county's exit (贫困县退出, 摘帽): comprehensive headcount rate 2% (central) or 3% (western), wrong exits and omissions 2%, approval 90%.</summary>
    /// <param name="region">Where the county lies.</param>
    /// <param name="includesLimit">Whether a value at its limit passes.</param>
    public static EvaluationStandard County(ExitRegion region, bool includesLimit = true) => new(
        "exit.county.verdict",
        new LocalizedText("贫困县退出", "county exit"),
        [
            AtMost(Indicators.ComprehensiveHeadcountRate, Headcount(region), includesLimit),
            AtMost(Indicators.FalseExitRate, 2, includesLimit),
            AtMost(Indicators.MissedRate, 2, includesLimit),
            new Criterion(Indicators.ApprovalRate, includesLimit ? LimitRelation.AtLeast : LimitRelation.Above, Quantity.Of(90, Unit.Percent)),
        ]);

    /// <summary>A village's exit (贫困村退出, 出列): headcount rate 2% (central) or 3% (western); infrastructure, services, industry and collective income are considered beside it.</summary>
    /// <param name="region">Where the village lies.</param>
    /// <param name="includesLimit">Whether a value at its limit passes.</param>
    public static EvaluationStandard Village(ExitRegion region, bool includesLimit = true) => new(
        "exit.village.verdict",
        new LocalizedText("贫困村退出", "village exit"),
        [AtMost(Indicators.HeadcountRate, Headcount(region), includesLimit)],
        new LocalizedText("基础设施、公共服务、产业和集体经济另行统筹考虑", "infrastructure, public services, industry and collective income are considered beside it"));

    /// <summary>A household's exit (贫困户脱贫): net income per person stably above the line, food, clothing, education, medical care and housing secured.</summary>
    /// <param name="line">The poverty line of the year.</param>
    public static EvaluationStandard Household(NationalPovertyLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        Quantity secured = Quantity.Of(100, Unit.Percent);
        return new EvaluationStandard(
            "exit.household.verdict",
            new LocalizedText("贫困户脱贫", "household exit"),
            [
                new Criterion(NetIncome, LimitRelation.Above, Quantity.Of(line.Line.Amount, Unit.Yuan / Unit.Person)),
                new Criterion(Indicators.FoodSecured, LimitRelation.AtLeast, secured),
                new Criterion(Indicators.ClothingSecured, LimitRelation.AtLeast, secured),
                new Criterion(Indicators.EducationGuaranteed, LimitRelation.AtLeast, secured),
                new Criterion(Indicators.MedicalCareGuaranteed, LimitRelation.AtLeast, secured),
                new Criterion(Indicators.HousingGuaranteed, LimitRelation.AtLeast, secured),
            ],
            new LocalizedText("收入须稳定超过标准", "the income must be stably above the line"));
    }

    private static Indicator NetIncome => Indicators.Get(Measures.NetIncomePerPerson.Code);

    private static decimal Headcount(ExitRegion region) => region switch
    {
        ExitRegion.NotStated or ExitRegion.Central => 2,
        ExitRegion.Western => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(region), region, "Expected a member of ExitRegion."),
    };

    private static Criterion AtMost(Indicator indicator, decimal percent, bool includesLimit) =>
        new(indicator, includesLimit ? LimitRelation.AtMost : LimitRelation.Below, Quantity.Of(percent, Unit.Percent));
}
