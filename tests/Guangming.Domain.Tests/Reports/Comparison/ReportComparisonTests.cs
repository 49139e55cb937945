using NodaTime;
using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

public sealed class ReportComparisonTests
{
    [Fact]
    public void CompareWith_Itself_IsAllEqual()
    {
        ReportComparison comparison = Reports.Guangming2020.CompareWith(Reports.Guangming2020);

        comparison.Figures.Should().HaveCount(58).And.OnlyContain(figure => figure.Verdict == ComparisonVerdict.Equal);
        comparison.ToString().Should().Be("58 Equal", "the six villages stated twice are two figures in both");
    }

    [Theory]
    [InlineData("1.796亿元", "17960万元", ComparisonVerdict.Compatible, "the second states it more precisely, and fits")]
    [InlineData("1.796亿元", "1.8亿元", ComparisonVerdict.Compatible, "the second states it less precisely, and fits")]
    [InlineData("1.796亿元", "1.796亿元", ComparisonVerdict.Equal, "the same")]
    [InlineData("1.796亿元", "1.697亿元", ComparisonVerdict.Revised, "the same publisher says something else")]
    public void CompareWith_OnePublisher_JudgesByRanges(string first, string second, ComparisonVerdict verdict, string because)
    {
        Report one = Report(Figure("a", Measures.FiscalAllocated, first));
        Report two = Report(Figure("b", Measures.FiscalAllocated, second));

        one.CompareWith(two).Figures.Should().ContainSingle().Which.Verdict.Should().Be(verdict, because);
    }

    [Fact]
    public void CompareWith_OtherPublisherAndOtherIds_FindsDivisionsByTheirCode()
    {
        Report first = With("江报", "p1", new Division("d1", new("江区", null), DivisionKind.County, DivisionCode.Parse("440311")), "5770个");
        Report second = With("河报", "p2", new Division("d2", new("江区", null), DivisionKind.County, DivisionCode.Parse("440311")), "5707个");

        FigureComparison figure = first.CompareWith(second).Figures.Should().ContainSingle().Which;

        figure.Verdict.Should().Be(ComparisonVerdict.Conflicting, "two publishers contradict each other");
        figure.ToString().Should().Be("Conflicting: posts offered  江区 → Baihe  cumulative to 2020  5770个 / 5707个");
    }

    [Fact]
    public void CompareWith_AnotherPeriod_IsAnotherNumber()
    {
        Report last = Report(Figure("a", Measures.PostsOffered, "100个", To2019));
        Report now = Report(Figure("a", Measures.PostsOffered, "150个", To2020));

        ReportComparison comparison = now.CompareWith(last);

        comparison.With(ComparisonVerdict.OnlyInFirst).Should().ContainSingle().Which.First!.Stated.ToString().Should().Be("150个");
        comparison.With(ComparisonVerdict.OnlyInSecond).Should().ContainSingle().Which.Second!.Stated.ToString().Should().Be("100个");
    }

    private static Report With(string publisher, string pairingId, Division supporter, string value)
    {
        ReportSource source = new(
            SourceKinds.Newspaper,
            new("年终", null),
            new(publisher, null),
            new LocalDateTime(2020, 12, 31, 8, 0).WithOffset(Offset.FromHours(8)));
        Pairing pairing = new(pairingId, supporter, Baihe, Programme.EastWestCollaboration);
        return new ReportBuilder(source).Add(pairingId + ".posts", Measures.PostsOffered, pairing, value, To2020).Build();
    }
}
