namespace Guangming.Domain;

/// <content>What an exit is judged by (退出评估).</content>
public static partial class Indicators
{
    /// <summary>Wrong-exit rate (脱贫人口错退率): persons exited wrongly ÷ exited persons, of the sample, in %: <c>exit.false-exit-rate</c>.</summary>
    public static Indicator FalseExitRate { get; } = Indicator.Define(
        "exit.false-exit-rate",
        "脱贫人口错退率",
        "wrong-exit rate",
        Formula.Share(Measures.SampledWronglyExitedPersons, Measures.SampledExitedPersons),
        display: DisplayRule.Fixed(2));

    /// <summary>Omission rate (贫困人口漏评率): verified missed persons ÷ unregistered rural persons of the sampled villages, in %: <c>exit.missed-rate</c>.</summary>
    public static Indicator MissedRate { get; } = Indicator.Define(
        "exit.missed-rate",
        "贫困人口漏评率",
        "omission rate",
        Formula.Share(Measures.SampledMissedPersons, Measures.SampledUnregisteredPersons),
        display: DisplayRule.Fixed(2));

    /// <summary>Public approval rate (群众认可度): approving ÷ surveyed households, in %: <c>exit.approval-rate</c>.</summary>
    public static Indicator ApprovalRate { get; } = Indicator.Define(
        "exit.approval-rate",
        "群众认可度",
        "public approval rate",
        Formula.Share(Measures.ApprovingHouseholds, Measures.SurveyedHouseholds),
        display: DisplayRule.Fixed(2));

    /// <summary>Share of poor villages exited (贫困村退出比例): exited ÷ all poor villages, in %: <c>exit.villages.share</c>.</summary>
    public static Indicator VillagesExitedShare { get; } = Indicator.Define(
        "exit.villages.share",
        "贫困村退出比例",
        "share of poor villages exited",
        Formula.Share(Measures.VillagesExited, Measures.PoorVillages),
        display: DisplayRule.Fixed(2));
}
