using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class ReportToBuilderTests
{
    [Fact]
    public void ToBuilder_ShippedReport_BuildsItAgainToTheByte()
    {
        Report again = Reports.Guangming2020.ToBuilder().Build();

        again.Should().Be(Reports.Guangming2020);
        again.ToJson().Should().Be(Reports.Guangming2020.ToJson());
        again.Figures.All.Should().Equal(Reports.Guangming2020.Figures.All);
    }

    [Fact]
    public void ToBuilder_UnknownMembersOfEveryThing_GoAlong()
    {
        string json = JsonTree.With(Documents.Full, "$.formatVersion", "\"1.7\"");
        foreach (string path in new[] { "$", "$.source", "$.divisions[0]", "$.pairings[1]", "$.measures[0]", "$.figures[2]", "$.relations[4]", "$.milestones[0]", "$.leftOut[0]" })
        {
            json = JsonTree.Insert(json, path, $"\"mood\":{{\"of\":\"{path}\",\"n\":1.50}}");
        }

        Report report = Report.FromJson(json);

        report.ToBuilder().Build().ToJson().Should().Be(report.ToJson());
        Report.FromRows(report.ToRows()).ToBuilder().Build().ToJson().Should().Be(report.ToJson());
    }

    [Fact]
    public void ToBuilder_MeasureThatNobodyDescribed_StaysSo()
    {
        Report report = Report.FromJson(Documents.FullWith("coverage.households", "coverage.houses"));

        Report again = report.ToBuilder().Build();

        again.Measures.Should().Equal(report.Measures, "no measure is made up");
        again.Remarks.Select(remark => remark.ToString()).Should().Equal(report.Remarks.Select(remark => remark.ToString()));
    }

    [Fact]
    public void ToBuilder_WithMore_LeavesTheReportAsItIs()
    {
        Report report = Report(Figure("a", Measures.PersonsReached, "5人"));

        Report more = report.ToBuilder()
            .Add(Figure("b", Measures.PersonsReached, "6人") with { Revision = RevisionStatus.Revised })
            .Add(FigureRelation.Revises("b", "a"))
            .WithNote(new LocalizedText("修订", null))
            .Build();

        report.Figures.Count.Should().Be(1);
        more.Figures.All.Select(figure => figure.Id).Should().Equal("a", "b");
        more["a"].Should().BeSameAs(report["a"]);
        more.Pairings.All.Should().ContainSingle();
        FluentActions.Invoking(() => report.ToBuilder().Add(Figure("a", Measures.PersonsReached, "7人")).Build()).Should().Throw<ReportInvalidException>()
            .Which.Findings.Should().ContainSingle().Which.Id.Should().Be("GM1001");
    }
}
