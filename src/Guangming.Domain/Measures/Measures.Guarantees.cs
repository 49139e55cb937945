namespace Guangming.Domain;

/// <content>Two assurances, three guarantees and safe water (两不愁三保障与饮水安全).</content>
public static partial class Measures
{
    /// <summary>Food secured (不愁吃): <c>guarantee.food</c>.</summary>
    public static Measure FoodSecured { get; } = Share("guarantee.food", "不愁吃", "food secured");

    /// <summary>Clothing secured (不愁穿): <c>guarantee.clothing</c>.</summary>
    public static Measure ClothingSecured { get; } = Share("guarantee.clothing", "不愁穿", "clothing secured");

    /// <summary>Compulsory education guaranteed (义务教育有保障): <c>guarantee.education</c>.</summary>
    public static Measure EducationGuaranteed { get; } = Share("guarantee.education", "义务教育有保障", "compulsory education guaranteed");

    /// <summary>Basic medical care guaranteed (基本医疗有保障): <c>guarantee.medical</c>.</summary>
    public static Measure MedicalCareGuaranteed { get; } = Share("guarantee.medical", "基本医疗有保障", "basic medical care guaranteed");

    /// <summary>Safe housing guaranteed (住房安全有保障): <c>guarantee.housing</c>.</summary>
    public static Measure HousingGuaranteed { get; } = Share("guarantee.housing", "住房安全有保障", "safe housing guaranteed");

    /// <summary>Safe drinking water (饮水安全有保障): <c>guarantee.water</c>.</summary>
    public static Measure WaterGuaranteed { get; } = Share("guarantee.water", "饮水安全有保障", "safe drinking water");

    /// <summary>Pension cover (养老保险落实率): <c>guarantee.pension</c>.</summary>
    public static Measure PensionCover { get; } = Share("guarantee.pension", "养老保险落实率", "pension cover");

    /// <summary>Minimum living allowance cover (低保应保尽保率): <c>guarantee.dibao</c>.</summary>
    public static Measure AllowanceCover { get; } = Share("guarantee.dibao", "低保应保尽保率", "minimum living allowance cover");

    /// <summary>Student living allowance paid (贫困学生生活补助落实率): <c>guarantee.student-aid</c>.</summary>
    public static Measure StudentAidPaid { get; } = Share("guarantee.student-aid", "贫困学生生活补助落实率", "student living allowance paid");

    /// <summary>Households entitled to the living allowance (符合低保条件户): <c>guarantee.dibao.eligible.households</c>.</summary>
    public static Measure AllowanceEligibleHouseholds { get; } = Beneficiaries("guarantee.dibao.eligible.households", "符合低保条件户", "households entitled to the living allowance", Unit.Household, PopulationGroup.AllowanceEligible, Additivity.Stock);

    /// <summary>Persons entitled to the living allowance (符合低保条件人口): <c>guarantee.dibao.eligible.persons</c>.</summary>
    public static Measure AllowanceEligiblePersons { get; } = Beneficiaries("guarantee.dibao.eligible.persons", "符合低保条件人口", "persons entitled to the living allowance", Unit.Person, PopulationGroup.AllowanceEligible, Additivity.Stock);

    /// <summary>Children of poor households at school (贫困户在读子女): <c>education.students</c>.</summary>
    public static Measure StudentsOfPoorHouseholds { get; } = Beneficiaries("education.students", "贫困户在读子女", "children of poor households at school", Unit.Person, PopulationGroup.Students, Additivity.Stock);

    /// <summary>School or kindergarten places (学位): <c>education.places</c>.</summary>
    public static Measure EducationPlaces { get; } = Tally("education.places", "学位", "school or kindergarten places", Unit.Place, Additivity.Stock);
}
