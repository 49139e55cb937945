namespace Guangming.Domain;

/// <content>The counts behind the rates of the guarantees: who attains them, and to whom they apply (达标数与应达标数).</content>
public static partial class Measures
{
    /// <summary>Households that attain: food secured (不愁吃达标户数): <c>guarantee.food.attained</c>.</summary>
    public static Measure FoodAttained { get; } = Tally("guarantee.food.attained", "不愁吃达标户数", "households that attain: food secured", Unit.Household, Additivity.Stock);

    /// <summary>Households to whom it applies: food secured (不愁吃应达标户数): <c>guarantee.food.applicable</c>.</summary>
    public static Measure FoodApplicable { get; } = Tally("guarantee.food.applicable", "不愁吃应达标户数", "households to whom it applies: food secured", Unit.Household, Additivity.Stock);

    /// <summary>Households that attain: clothing secured (不愁穿达标户数): <c>guarantee.clothing.attained</c>.</summary>
    public static Measure ClothingAttained { get; } = Tally("guarantee.clothing.attained", "不愁穿达标户数", "households that attain: clothing secured", Unit.Household, Additivity.Stock);

    /// <summary>Households to whom it applies: clothing secured (不愁穿应达标户数): <c>guarantee.clothing.applicable</c>.</summary>
    public static Measure ClothingApplicable { get; } = Tally("guarantee.clothing.applicable", "不愁穿应达标户数", "households to whom it applies: clothing secured", Unit.Household, Additivity.Stock);

    /// <summary>Children that attain: compulsory education (义务教育达标人数): <c>guarantee.education.attained</c>.</summary>
    public static Measure EducationAttained { get; } = Tally("guarantee.education.attained", "义务教育达标人数", "children that attain: compulsory education", Unit.Person, Additivity.Stock);

    /// <summary>Children to whom it applies: compulsory education (义务教育应达标人数): <c>guarantee.education.applicable</c>.</summary>
    public static Measure EducationApplicable { get; } = Tally("guarantee.education.applicable", "义务教育应达标人数", "children to whom it applies: compulsory education", Unit.Person, Additivity.Stock);

    /// <summary>Persons that attain: basic medical care (基本医疗达标人数): <c>guarantee.medical.attained</c>.</summary>
    public static Measure MedicalAttained { get; } = Tally("guarantee.medical.attained", "基本医疗达标人数", "persons that attain: basic medical care", Unit.Person, Additivity.Stock);

    /// <summary>Persons to whom it applies: basic medical care (基本医疗应达标人数): <c>guarantee.medical.applicable</c>.</summary>
    public static Measure MedicalApplicable { get; } = Tally("guarantee.medical.applicable", "基本医疗应达标人数", "persons to whom it applies: basic medical care", Unit.Person, Additivity.Stock);

    /// <summary>Households that attain: safe housing (住房安全达标户数): <c>guarantee.housing.attained</c>.</summary>
    public static Measure HousingAttained { get; } = Tally("guarantee.housing.attained", "住房安全达标户数", "households that attain: safe housing", Unit.Household, Additivity.Stock);

    /// <summary>Households to whom it applies: safe housing (住房安全应达标户数): <c>guarantee.housing.applicable</c>.</summary>
    public static Measure HousingApplicable { get; } = Tally("guarantee.housing.applicable", "住房安全应达标户数", "households to whom it applies: safe housing", Unit.Household, Additivity.Stock);

    /// <summary>Households that attain: safe drinking water (饮水安全达标户数): <c>guarantee.water.attained</c>.</summary>
    public static Measure WaterAttained { get; } = Tally("guarantee.water.attained", "饮水安全达标户数", "households that attain: safe drinking water", Unit.Household, Additivity.Stock);

    /// <summary>Households to whom it applies: safe drinking water (饮水安全应达标户数): <c>guarantee.water.applicable</c>.</summary>
    public static Measure WaterApplicable { get; } = Tally("guarantee.water.applicable", "饮水安全应达标户数", "households to whom it applies: safe drinking water", Unit.Household, Additivity.Stock);

    /// <summary>Persons that attain: pension cover (养老保险达标人数): <c>guarantee.pension.attained</c>.</summary>
    public static Measure PensionAttained { get; } = Tally("guarantee.pension.attained", "养老保险达标人数", "persons that attain: pension cover", Unit.Person, Additivity.Stock);

    /// <summary>Persons to whom it applies: pension cover (养老保险应达标人数): <c>guarantee.pension.applicable</c>.</summary>
    public static Measure PensionApplicable { get; } = Tally("guarantee.pension.applicable", "养老保险应达标人数", "persons to whom it applies: pension cover", Unit.Person, Additivity.Stock);

    /// <summary>Households that attain: living allowance (低保五保达标户数): <c>guarantee.dibao.attained</c>.</summary>
    public static Measure AllowanceAttained { get; } = Tally("guarantee.dibao.attained", "低保五保达标户数", "households that attain: living allowance", Unit.Household, Additivity.Stock);

    /// <summary>Households to whom it applies: living allowance (低保五保应达标户数): <c>guarantee.dibao.applicable</c>.</summary>
    public static Measure AllowanceApplicable { get; } = Tally("guarantee.dibao.applicable", "低保五保应达标户数", "households to whom it applies: living allowance", Unit.Household, Additivity.Stock);

    /// <summary>Students that attain: student allowance (学生生活补助达标人数): <c>guarantee.student-aid.attained</c>.</summary>
    public static Measure StudentAidAttained { get; } = Tally("guarantee.student-aid.attained", "学生生活补助达标人数", "students that attain: student allowance", Unit.Person, Additivity.Stock);

    /// <summary>Students to whom it applies: student allowance (学生生活补助应达标人数): <c>guarantee.student-aid.applicable</c>.</summary>
    public static Measure StudentAidApplicable { get; } = Tally("guarantee.student-aid.applicable", "学生生活补助应达标人数", "students to whom it applies: student allowance", Unit.Person, Additivity.Stock);

    /// <summary>Households that attain: all assurances and guarantees (两不愁三保障全部达标户数): <c>guarantee.composite.attained</c>.</summary>
    public static Measure AllGuaranteesAttained { get; } = Tally("guarantee.composite.attained", "两不愁三保障全部达标户数", "households that attain: all assurances and guarantees", Unit.Household, Additivity.Stock);

    /// <summary>Households to whom it applies: all assurances and guarantees (两不愁三保障全部应达标户数): <c>guarantee.composite.applicable</c>.</summary>
    public static Measure AllGuaranteesApplicable { get; } = Tally("guarantee.composite.applicable", "两不愁三保障全部应达标户数", "households to whom it applies: all assurances and guarantees", Unit.Household, Additivity.Stock);

    /// <summary>Rate of households that attain all assurances and guarantees (两不愁三保障综合达标率): <c>guarantee.composite</c>.</summary>
    public static Measure AllGuaranteesRate { get; } = Share("guarantee.composite", "两不愁三保障综合达标率", "households with all assurances and guarantees");
}
