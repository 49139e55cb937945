namespace Guangming.Domain;

/// <content>Labour and people sent (劳务协作与人才选派).</content>
public static partial class Measures
{
    /// <summary>Job fairs (招聘会): <c>labour.fairs</c>.</summary>
    public static Measure JobFairs { get; } = Tally("labour.fairs", "招聘会", "job fairs", Unit.Event, Additivity.Flow);

    /// <summary>Employers at job fairs (参会企业): <c>labour.fair-enterprises</c>.</summary>
    public static Measure FairEnterprises { get; } = Tally("labour.fair-enterprises", "参会企业", "employers at job fairs", Unit.Enterprise, Additivity.Distinct);

    /// <summary>Posts offered (提供岗位): <c>labour.posts</c>.</summary>
    public static Measure PostsOffered { get; } = Tally("labour.posts", "提供岗位", "posts offered", Unit.Job, Additivity.Flow);

    /// <summary>Poor persons placed in employment (帮助贫困人口实现就业): <c>labour.employed</c>.</summary>
    public static Measure PersonsPlaced { get; } = Beneficiaries("labour.employed", "帮助贫困人口实现就业", "poor persons placed in employment", Unit.Person, PopulationGroup.Placed, Additivity.Distinct);

    /// <summary>Persons returned to work (返岗复工): <c>labour.returned</c>.</summary>
    public static Measure PersonsReturnedToWork { get; } = Beneficiaries("labour.returned", "返岗复工", "persons returned to work", Unit.Person, PopulationGroup.ReturnedToWork, Additivity.Distinct);

    /// <summary>Training attendances (培训人次): <c>labour.trained</c>.</summary>
    public static Measure TrainingAttendances { get; } = Tally("labour.trained", "培训人次", "training attendances", Unit.PersonTime, Additivity.Flow);

    /// <summary>Transfers to employment (转移就业人次): <c>labour.transferred</c>.</summary>
    public static Measure TransfersToWork { get; } = Tally("labour.transferred", "转移就业人次", "transfers to employment", Unit.PersonTime, Additivity.Flow);

    /// <summary>Officials sent (选派党政干部): <c>talent.officials</c>.</summary>
    public static Measure OfficialsSent { get; } = Tally("talent.officials", "选派党政干部", "officials sent", Unit.Person, Additivity.Distinct);

    /// <summary>Specialists sent (选派专业技术人才): <c>talent.specialists</c>.</summary>
    public static Measure SpecialistsSent { get; } = Tally("talent.specialists", "选派专业技术人才", "specialists sent", Unit.Person, Additivity.Distinct);

    /// <summary>Paired units (结对数): <c>pairing.links</c>.</summary>
    public static Measure PairedUnits { get; } = Tally("pairing.links", "结对数", "paired units", Unit.Pair, Additivity.Stock);

    /// <summary>Villages paired (结对帮扶村): <c>pairing.villages</c>.</summary>
    public static Measure VillagesPaired { get; } = Tally("pairing.villages", "结对帮扶村", "villages paired", Unit.Village, Additivity.Stock);
}
