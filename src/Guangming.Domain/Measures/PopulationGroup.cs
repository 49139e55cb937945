using System.ComponentModel;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>Which people or households a beneficiary count counts (人群): an open code.</summary>
/// <remarks>
/// Two groups may overlap unless something says otherwise, so counts of different groups are never added; a union is a
/// range.
/// </remarks>
[JsonConverter(typeof(OpenCodeJsonConverter<PopulationGroup>))]
[TypeConverter(typeof(ParsableTypeConverter<PopulationGroup>))]
[CultureInsensitiveType]
public sealed class PopulationGroup : OpenCode<PopulationGroup>, IOpenCodeFactory<PopulationGroup>
{
    private PopulationGroup(string code)
        : base(code)
    {
    }

    /// <summary>Registered poor (建档立卡贫困人口).</summary>
    public static PopulationGroup RegisteredPoor { get; } = new("registered-poor");

    /// <summary>Lifted out of poverty, that is gone from the register by exit (减贫人口, 脱贫人口).</summary>
    public static PopulationGroup LiftedOutOfPoverty { get; } = new("lifted-out-of-poverty");

    /// <summary>Reached by projects paid with fiscal aid (财政帮扶带动).</summary>
    public static PopulationGroup ReachedByFiscalAid { get; } = new("reached-by-fiscal-aid");

    /// <summary>Poor persons who gain from companies' investment (企业带动).</summary>
    public static PopulationGroup EnterpriseBeneficiaries { get; } = new("enterprise-beneficiaries");

    /// <summary>Working in aid workshops (扶贫车间吸纳就业).</summary>
    public static PopulationGroup WorkshopWorkers { get; } = new("workshop-workers");

    /// <summary>Poor workers in aid workshops (车间贫困劳动力).</summary>
    public static PopulationGroup PoorWorkshopWorkers { get; } = new("poor-workshop-workers");

    /// <summary>Helped back to their jobs (返岗复工).</summary>
    public static PopulationGroup ReturnedToWork { get; } = new("returned-to-work");

    /// <summary>Helped into employment (帮助就业).</summary>
    public static PopulationGroup Placed { get; } = new("placed");

    /// <summary>Children of poor households at school (贫困户在读子女).</summary>
    public static PopulationGroup Students { get; } = new("students");

    /// <summary>Entitled to the minimum living allowance (符合低保条件).</summary>
    public static PopulationGroup AllowanceEligible { get; } = new("allowance-eligible");

    /// <summary>Rural population by register, poor or not (农业户籍人口).</summary>
    public static PopulationGroup RuralRegistered { get; } = new("rural-registered");

    /// <summary>The known groups share their instances; a code of one's own makes a new one.</summary>
    /// <inheritdoc/>
    public static PopulationGroup Of(string code) => code switch
    {
        "registered-poor" => RegisteredPoor,
        "lifted-out-of-poverty" => LiftedOutOfPoverty,
        "reached-by-fiscal-aid" => ReachedByFiscalAid,
        "enterprise-beneficiaries" => EnterpriseBeneficiaries,
        "workshop-workers" => WorkshopWorkers,
        "poor-workshop-workers" => PoorWorkshopWorkers,
        "returned-to-work" => ReturnedToWork,
        "placed" => Placed,
        "students" => Students,
        "allowance-eligible" => AllowanceEligible,
        "rural-registered" => RuralRegistered,
        _ => new PopulationGroup(code),
    };
}
