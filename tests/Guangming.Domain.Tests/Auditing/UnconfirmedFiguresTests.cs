namespace Guangming.Domain.Tests;

public sealed class UnconfirmedFiguresTests
{
    [Theory]
    [InlineData(true, Certainty.Unconfirmed, Severity.Question)]
    [InlineData(false, Certainty.Stated, Severity.Error)]
    public void Audit_PartLargerThanWhole_IsAQuestionWhileUnconfirmed(bool isUnconfirmed, Certainty certainty, Severity severity)
    {
        Report report = Invented.Report([FigureRelation.PartOf("part", "whole")], Jobs("whole", "300人", false), Jobs("part", "410人", isUnconfirmed));

        AuditReport audit = ReportAuditor.Default.Audit(report);

        Check check = audit.With(CheckVerdict.Fails).Should().ContainSingle().Subject;
        check.Certainty.Should().Be(certainty);
        check.Severity.Should().Be(severity);
        check.Message.Chinese!.EndsWith("（数据尚未经人确认）", StringComparison.Ordinal).Should().Be(isUnconfirmed);
        check.Message.English!.EndsWith("(rests on a figure that no person has confirmed)", StringComparison.Ordinal).Should().Be(isUnconfirmed);
        audit.Findings.Should().ContainSingle().Which.Message.Should().Be(check.Message);
    }

    [Fact]
    public void ToString_Unconfirmed_SaysSo()
    {
        Figure figure = Invented.Report(Jobs("a", "300人", true))["a"];

        figure.ToString().Should().Be("persons employed in workshops  300人  Qingshi → Baihe  cumulative to 2020  unconfirmed");
        figure.ToString(Language.Chinese).Should().Contain("待确认");
    }

    private static FigureDraft Jobs(string id, string value, bool isUnconfirmed) => new()
    {
        Id = id,
        Measure = Measures.Get("workshop.jobs"),
        Subject = new Subject(Invented.Main),
        Value = value,
        Period = Invented.To2020,
        IsUnconfirmed = isUnconfirmed,
    };
}
