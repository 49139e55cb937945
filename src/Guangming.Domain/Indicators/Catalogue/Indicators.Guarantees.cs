namespace Guangming.Domain;

/// <content>Two assurances, three guarantees, safe water (两不愁三保障与饮水安全): attaining ÷ applicable. Where nobody is concerned a rate has no value, not 100%.</content>
public static partial class Indicators
{
    /// <summary>Food secured (不愁吃): attaining ÷ applicable, in %: <c>guarantee.food</c>.</summary>
    public static Indicator FoodSecured { get; } = Indicator.Define(
        "guarantee.food",
        "不愁吃",
        "food secured",
        Formula.Share(Measures.FoodAttained, Measures.FoodApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Clothing secured (不愁穿): attaining ÷ applicable, in %: <c>guarantee.clothing</c>.</summary>
    public static Indicator ClothingSecured { get; } = Indicator.Define(
        "guarantee.clothing",
        "不愁穿",
        "clothing secured",
        Formula.Share(Measures.ClothingAttained, Measures.ClothingApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Compulsory education guaranteed (义务教育有保障): attaining ÷ applicable, in %: <c>guarantee.education</c>.</summary>
    public static Indicator EducationGuaranteed { get; } = Indicator.Define(
        "guarantee.education",
        "义务教育有保障",
        "compulsory education guaranteed",
        Formula.Share(Measures.EducationAttained, Measures.EducationApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Basic medical care guaranteed (基本医疗有保障): attaining ÷ applicable, in %: <c>guarantee.medical</c>.</summary>
    public static Indicator MedicalCareGuaranteed { get; } = Indicator.Define(
        "guarantee.medical",
        "基本医疗有保障",
        "basic medical care guaranteed",
        Formula.Share(Measures.MedicalAttained, Measures.MedicalApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Safe housing guaranteed (住房安全有保障): attaining ÷ applicable, in %: <c>guarantee.housing</c>.</summary>
    public static Indicator HousingGuaranteed { get; } = Indicator.Define(
        "guarantee.housing",
        "住房安全有保障",
        "safe housing guaranteed",
        Formula.Share(Measures.HousingAttained, Measures.HousingApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Safe drinking water (饮水安全有保障): attaining ÷ applicable, in %: <c>guarantee.water</c>.</summary>
    public static Indicator WaterGuaranteed { get; } = Indicator.Define(
        "guarantee.water",
        "饮水安全有保障",
        "safe drinking water",
        Formula.Share(Measures.WaterAttained, Measures.WaterApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Pension cover (养老保险落实率): attaining ÷ applicable, in %: <c>guarantee.pension</c>.</summary>
    public static Indicator PensionCover { get; } = Indicator.Define(
        "guarantee.pension",
        "养老保险落实率",
        "pension cover",
        Formula.Share(Measures.PensionAttained, Measures.PensionApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Minimum living allowance cover (低保应保尽保率): attaining ÷ applicable, in %: <c>guarantee.dibao</c>.</summary>
    public static Indicator AllowanceCover { get; } = Indicator.Define(
        "guarantee.dibao",
        "低保应保尽保率",
        "minimum living allowance cover",
        Formula.Share(Measures.AllowanceAttained, Measures.AllowanceApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Student living allowance paid (贫困学生生活补助落实率): attaining ÷ applicable, in %: <c>guarantee.student-aid</c>.</summary>
    public static Indicator StudentAidPaid { get; } = Indicator.Define(
        "guarantee.student-aid",
        "贫困学生生活补助落实率",
        "student living allowance paid",
        Formula.Share(Measures.StudentAidAttained, Measures.StudentAidApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>Households with all assurances and guarantees (两不愁三保障综合达标率): attaining ÷ applicable, in %: <c>guarantee.composite</c>.</summary>
    public static Indicator AllGuaranteesRate { get; } = Indicator.Define(
        "guarantee.composite",
        "两不愁三保障综合达标率",
        "households with all assurances and guarantees",
        Formula.Share(Measures.AllGuaranteesAttained, Measures.AllGuaranteesApplicable),
        display: DisplayRule.Fixed(2));

    /// <summary>The least that the composite rate can be (综合达标率下限): 1 less the shortfalls of the five items, not below 0, in %: <c>guarantee.composite.least</c>.</summary>
    /// <remarks>
    /// A value only where all five items are given as rates of the same households, by the base that each names: compulsory education of
    /// children and medical care of persons say nothing of how many households fall short. Bare statements name no base; who hands them in answers for it.
    /// </remarks>
    public static Indicator AllGuaranteesAtLeast { get; } = Indicator.Define(
        "guarantee.composite.least",
        "综合达标率下限",
        "least rate of households with all guarantees",
        Formula.Max(Formula.Constant(Quantity.Of(0, Unit.Percent)), Formula.Sum(Measures.FoodSecured, Measures.ClothingSecured, Measures.EducationGuaranteed, Measures.MedicalCareGuaranteed, Measures.HousingGuaranteed, Formula.Constant(Quantity.Of(-400, Unit.Percent)))),
        display: DisplayRule.Fixed(2),
        note: HouseholdRates).OfOneBase(Unit.Household);

    /// <summary>The most that the composite rate can be (综合达标率上限): the least of the five items, in %: <c>guarantee.composite.most</c>.</summary>
    /// <remarks>
    /// A value only where all five items are given as rates of the same households, by the base that each names: compulsory education of
    /// children and medical care of persons say nothing of how many households fall short. Bare statements name no base; who hands them in answers for it.
    /// </remarks>
    public static Indicator AllGuaranteesAtMost { get; } = Indicator.Define(
        "guarantee.composite.most",
        "综合达标率上限",
        "greatest rate of households with all guarantees",
        Formula.Min(Measures.FoodSecured, Measures.ClothingSecured, Measures.EducationGuaranteed, Measures.MedicalCareGuaranteed, Measures.HousingGuaranteed),
        display: DisplayRule.Fixed(2),
        note: HouseholdRates).OfOneBase(Unit.Household);

    private static LocalizedText HouseholdRates => new("各单项须为同一批户的比率", "each item must be a rate of the same households");
}
