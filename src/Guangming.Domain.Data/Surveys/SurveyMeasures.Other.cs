namespace Guangming.Domain.Data;

/// <content>Codes and names of what is had from two samples.</content>
public static partial class SurveyMeasures
{
    internal static SurveyMeasure GrowthOf(decimal share) => share is > 0 and <= 1
        ? new(
            Code("micro.growth-incidence", share),
            $"{SurveyText.Short((double)share * 100)}%分位数的增长率",
            $"growth of the {SurveyText.Short((double)share * 100)}% quantile",
            new OtherFormula())
        : throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share above 0, at most 1.");

    internal static SurveyMeasure ProPoorRate(PovertyLine line) =>
        new("micro.growth-incidence.pro-poor", "益贫式增长率", "rate of pro-poor growth", new OtherFormula(line: line));
}
