using System.Globalization;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

/// <summary>What format 1.1 adds: axes, populations, revisions, pairings counted apart.</summary>
public sealed class DocumentAxesTests
{
    private static readonly Report Full = Report.FromJson(Documents.Full);

    [Fact]
    public void FromJson_Figure_HasItsAxesPopulationAndRevision()
    {
        Full["villages.tea"].Subject.Axes.Should().Equal(ScopeValue.CityBudget, ScopeValue.Parse("use:industry.tea"));
        Full["baihe.walkers"].Population.Should().Be(PopulationGroup.RegisteredPoor, "its own word goes before its measure's");
        Full["baihe.walkers.some"].Population.Should().Be(PopulationGroup.Of("walkers"));
        Full["baihe.walkers"].Revision.Should().Be(RevisionStatus.Preliminary);
        Full["baihe.fiscal"].Revision.Should().Be(RevisionStatus.NotStated);
        Full.Pairings["villages"].IsCountedApart.Should().BeTrue();
        Full.Pairings["baihe"].IsCountedApart.Should().BeFalse();
        Full.Relations.Should().Contain(FigureRelation.Revises("baihe.water.new", "baihe.water"));
        Full.Milestones[0].Subject.On(ScopeAxis.Use).Should().Be(ScopeValue.ForInfrastructure);
    }

    [Theory]
    [InlineData("""{"use":"education","\u0075se":"health"}""", "GM0002", ".use", "the member \"use\" stands twice")]
    [InlineData("""{"Budget Level":"city"}""", "GM0008", ".Budget Level", "cannot read \"Budget Level\": expected the code of an axis")]
    [InlineData("""{"":"city"}""", "GM0008", "", "expected the code of an axis")]
    [InlineData("""{"budget-level":"nation"}""", "GM0008", ".budget-level", "cannot read \"nation\": expected one of central, province, city, county, township")]
    [InlineData("""{"use":"edu cation"}""", "GM0008", ".use", "expected a code")]
    [InlineData("""{"use":["education"]}""", "GM0004", ".use", "expected a scope code as a string, found an array")]
    [InlineData("\"use:education\"", "GM0004", "", "expected axes as an object of codes, such as {\"use\":\"education\"}, found a string")]
    public void FromJson_BrokenAxes_AreRefusedAtTheirPath(string axes, string id, string path, string message)
    {
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, "$.figures[1].axes", axes));

        finding.Id.Should().Be(id);
        finding.Path.Should().Be("$.figures[1].axes" + path);
        finding.Message.English.Should().Contain(message);
    }

    [Fact]
    public void FromJson_Axes_AreSixteenAtMost()
    {
        static string Axes(int count) => $"{{{string.Join(',', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"a{i}\":\"b\"")))}}}";

        Report.FromJson(JsonTree.With(Documents.Full, "$.figures[1].axes", Axes(16)))["villages.tea"].Subject.Axes.Should().HaveCount(16);
        Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, "$.figures[1].axes", Axes(17)));

        finding.Path.Should().Be("$.figures[1].axes.a16");
        finding.Message.English.Should().Be("cannot read \"a16\": expected at most 16 axes");
        FluentActions.Invoking(() => new Subject(Main, axes: Enumerable.Range(0, 17).Select(i => ScopeValue.Parse(string.Create(CultureInfo.InvariantCulture, $"a{i}:b")))))
            .Should().Throw<ArgumentException>("what cannot be read cannot be made").WithMessage("17 axes; a subject is cut along 16 at most.*");
    }

    [Theory]
    [InlineData("$.figures[1].axes", "{}")]
    [InlineData("$.figures[2].revision", "\"not-stated\"")]
    [InlineData("$.pairings[1].countedApart", "false")]
    public void FromJson_MemberThatSaysNothing_IsAsIfLeftOut(string path, string raw) =>
        Report.FromJson(JsonTree.With(Documents.Full, path, raw)).Should().Be(Report.FromJson(JsonTree.Without(Documents.Full, path)));

    [Fact]
    public void FromJson_AxesInAnyOrder_AreTheSame()
    {
        Report other = Report.FromJson(Documents.FullWith("\"budget-level\": \"city\", \"use\": \"industry.tea\"", "\"use\": \"industry.tea\", \"budget-level\": \"city\""));

        other.ToJson().Should().Be(Full.ToJson());
    }

    [Fact]
    public void ToJson_Version_IsTheLowestThatHoldsWhatIsUsed()
    {
        Version(Report.FromJson(JsonTree.With(Documents.Minimal, "$.formatVersion", "\"1.1\""))).Should().Be("1.0");
        Version(Report.FromJson(JsonTree.With(Documents.Full, "$.formatVersion", "\"1.0\""))).Should().Be("1.1", "the members are understood whatever version a document says");
        Version(Reports.Guangming2020).Should().Be("1.1", "it says whom two of its numbers count");
        Version(Report(Figure("a", Measures.PersonsReached, "5人"))).Should().Be("1.0", "it says nothing that older readers would lose");
        Version(Report(Figure("a", Measures.PersonsReached, "5人") with { Subject = new Subject(Main, axes: [ScopeValue.ForHealth]) })).Should().Be("1.1");
        Version(Report(Figure("a", Measures.PersonsReached, "5人") with { Population = PopulationGroup.Students })).Should().Be("1.1");
        Version(Report(Figure("a", Measures.PersonsReached, "5人") with { Revision = RevisionStatus.Final })).Should().Be("1.1");
        Version(Report([FigureRelation.Revises("b", "a")], Figure("a", Measures.PersonsReached, "5人"), Figure("b", Measures.PersonsReached, "6人"))).Should().Be("1.1");
        Version(Builder().Add(new Pairing("p", Qingshi, Baihe, Programme.CounterpartSupport, isCountedApart: true)).Build()).Should().Be("1.1");
        Version(Builder().Add(new Milestone("m", new Subject(Main, axes: [ScopeValue.ForHealth]), "opening", new LocalizedText("开诊", null))).Build()).Should().Be("1.1");
    }

    private static string Version(Report report) => report.ToJson().Split('"')[3];
}
