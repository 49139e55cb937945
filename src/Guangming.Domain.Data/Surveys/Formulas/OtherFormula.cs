namespace Guangming.Domain.Data;

/// <summary>Of a measure that is not had from the incomes of one sample, but has a code and a name all the same.</summary>
internal sealed class OtherFormula(bool isShare = false, PovertyLine? line = null) : SurveyFormula
{
    public override bool IsShare => isShare;

    public override PovertyLine? Line => line;

    protected override Outcome Of(WelfareView view) =>
        Outcome.None(NoValueKind.NotCombinable, "该指标不能由单个收入样本得出", "it is not had from the incomes of one sample");
}
