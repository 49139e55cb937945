using NodaTime;

namespace Guangming.Domain.Text.Tests;

public sealed class FigureReaderTests
{
    private static readonly ReaderOptions Published = new() { PublishedOn = new LocalDate(2020, 12, 21) };

    [Fact]
    public void Read_OneFigure_SaysEverythingOfIt()
    {
        FigureMention mention = FigureReader.Read("概况\n\n全区。累计安排财政资金超1.25亿元。", Published).Should().ContainSingle().Subject;

        mention.Token.Should().Be("1.25亿元");
        (mention.Start, mention.Length, mention.End).Should().Be((16, 6, 22));
        (mention.NumberStart, mention.NumberLength, mention.Digits).Should().Be((16, 4, "1.25"));
        mention.Value.Should().Be(Quantity.Of(125000000, Unit.Yuan));
        mention.Amount.Should().Be(125000000m);
        mention.Qualifier.Should().Be(Qualifier.Over);
        mention.Noun.Should().Be("财政资金");
        mention.Period.Should().Be(ReportingPeriod.CumulativeTo(new LocalDate(2020, 12, 21)).With(DateSource.Publication));
        mention.Status.Should().Be(FigureStatus.Actual);
        (mention.Paragraph, mention.Sentence).Should().Be((2, 2));
        mention.Relation.Should().Be(default(MentionRelation));
        mention.ToAnchor().Should().Be(new SourceAnchor(2, 16, "1.25亿元"));
        mention.ToStatedValue().Should().Be(StatedValue.Parse("超1.25亿元"));
    }

    // The basis is what the words before the figure have set, and where they no longer hold.
    [Theory]
    [InlineData("累计投入5万元。", "cumulative to 2020-12-21", "累计")]
    [InlineData("累计投入5万元，建房3间。", "cumulative to 2020-12-21", "inherited along the sentence")]
    [InlineData("累计投入5万元。建房3间。", "period not stated", "and dropped at its end")]
    [InlineData("2019年投入5万元。建房3间。", "2019", "a year holds for the paragraph")]
    [InlineData("2019年投入5万元。\n建房3间。", "period not stated", "and no longer")]
    [InlineData("2020年投入5万元。", "2020 to 2020-12-21", "the running year reaches to the day of publication")]
    [InlineData("2019年，累计投入5万元。", "2019", "the total of that year")]
    [InlineData("2019年建房2间，累计投入5万元。", "cumulative to 2020-12-21", "a figure between them says that the year is over")]
    [InlineData("今年投入5万元。", "2020 to 2020-12-21", "今年")]
    [InlineData("去年投入5万元。", "2019", "去年")]
    [InlineData("上半年投入5万元。", "2020-01 to 2020-06", "上半年")]
    [InlineData("截至11月底，投入5万元。", "cumulative to 2020-11", "a month without a year is of the year of publication")]
    [InlineData("截至2019年底，投入5万元。建房3间。", "cumulative to 2019", "截至 holds for the paragraph")]
    [InlineData("2019年9月-2020年6月，投入5万元。", "2019-09 to 2020-06", "a span")]
    [InlineData("2016年以来，投入5万元。", "from 2016", "an open start")]
    [InlineData("2016年以来，累计投入5万元。", "cumulative from 2016 to 2020-12-21", "with 累计 it reaches to the day of publication")]
    [InlineData("自2016年结对以来，累计投入5万元。", "cumulative from 2016 to 2020-12-21", "an event may stand between the year and 以来")]
    [InlineData("自2016年8月开展帮扶工作以来，投入5万元。", "from 2016-08", "an event may stand between the month and 以来")]
    [InlineData("从2018年至2020年，投入5万元。", "2018 to 2020", "a span at the head of a sentence holds behind its comma")]
    [InlineData("2015年底的5万元。", "end of 2015", "a point in time")]
    [InlineData("目前有5万元。", "as of 2020-12-21", "目前")]
    [InlineData("目前，已投入5万元。", "cumulative to 2020-12-21", "目前已 is everything until now")]
    [InlineData("每年投入5万元，建房3间。", "period not stated", "每年 holds for its clause")]
    [InlineData("疫情期间，投入5万元。", "疫情期间", "a named period")]
    [InlineData("“十三五”期间，投入5万元。", "2016 to 2020", "a five-year plan")]
    [InlineData("比2015年增加5万元。", "period not stated", "a comparison sets nothing")]
    [InlineData("贫困发生率降至0%。", "point in time not stated", "a state without a date")]
    public void Period_OfTheLastFigure_IsWhatTheWordsSet(string text, string expected, string because) =>
        FigureReader.Read(text, Published)[^1].Period.ToString().Should().StartWith(expected, because);

    [Fact]
    public void Period_NoDayOfPublication_StaysUndated()
    {
        FigureReader.Read("累计投入5万元。")[0].Period.Should().Be(ReportingPeriod.Cumulative);
        FigureReader.Read("今年投入5万元。")[0].Period.Should().Be(ReportingPeriod.Unspecified);
        FigureReader.Read("目前有5万元。")[0].Period.Should().Be(ReportingPeriod.AtUnstatedDate);
    }

    [Theory]
    [InlineData("2020-12-21 08:02:58\n累计投入5万元。", "a clock time stands beside it")]
    [InlineData("发布时间：2020年12月21日\n累计投入5万元。", "it is called so")]
    public void Period_DateAtTheHead_IsTheDayOfPublication(string text, string because) =>
        FigureReader.Read(text)[^1].Period.End.Should().Be(new LocalDate(2020, 12, 21), because);

    [Theory]
    [InlineData("吸纳1405人，其中贫困人口1124人。", MentionRelationKind.PartOf, 0)]
    [InlineData("项目65个（产业类30个）。", MentionRelationKind.PartOf, 0)]
    [InlineData("减贫13055户54362人。", MentionRelationKind.Together, 0)]
    [InlineData("从23.1%下降至1.57%。", MentionRelationKind.ChangeFrom, 0)]
    [InlineData("由3人增加到5人。", MentionRelationKind.ChangeFrom, 0)]
    [InlineData("收入5万元，同比增长3%。", MentionRelationKind.DerivedFrom, 0)]
    [InlineData("补助3至5万元。", MentionRelationKind.RangeFrom, 0)]
    [InlineData("分别新增3个和5个。", MentionRelationKind.Respectively, 0)]
    public void Relation_OfTheSecondFigure_NamesTheFirst(string text, MentionRelationKind kind, int to) =>
        FigureReader.Read(text)[1].Relation.Should().Be(new MentionRelation(kind, to));

    [Fact]
    public void Relation_GrowthBehindAPair_BelongsToThePair()
    {
        FigureMention growth = FigureReader.Read("从2016年的1.437万元增加到2020年的44.7万元，增幅达3011%。", Published)[2];

        growth.Relation.Should().Be(new MentionRelation(MentionRelationKind.DerivedFrom, 0, 1));
        growth.Period.ToString().Should().Be("2016-01-01 to 2020-12-21");
    }

    [Fact]
    public void Relation_UnitsDiffer_IsNoPart() =>
        FigureReader.Read("投入5万元，其中3人受益。")[1].Relation.Kind.Should().Be(MentionRelationKind.None);

    [Theory]
    [InlineData("预计带动5人。", FigureStatus.Expectation)]
    [InlineData("建成后，带动5人。", FigureStatus.Expectation)]
    [InlineData("计划投资5万元。", FigureStatus.Target)]
    [InlineData("完成年度计划的5%。", FigureStatus.Actual)]
    public void Status_ByTheWordsBefore_IsSet(string text, FigureStatus expected) =>
        FigureReader.Read(text).Should().ContainSingle().Which.Status.Should().Be(expected);

    [Theory]
    [InlineData("第23个", NotFigureKind.Ordinal)]
    [InlineData("2020年", NotFigureKind.Date)]
    [InlineData("08:02:58", NotFigureKind.Date)]
    [InlineData("“4050”人员", NotFigureKind.Name)]
    [InlineData("8+N", NotFigureKind.Name)]
    [InlineData("G80高速", NotFigureKind.Name)]
    [InlineData("12345热线", NotFigureKind.Number)]
    [InlineData("0755-88210000", NotFigureKind.Number)]
    [InlineData("光府办〔2021〕15号", NotFigureKind.Number)]
    [InlineData("1. 产业", NotFigureKind.ListMark)]
    [InlineData("一批", NotFigureKind.Style)]
    [InlineData("五六户", NotFigureKind.Vague)]
    public void ReadAll_NoFigure_SaysWhy(string text, NotFigureKind kind)
    {
        TextReading reading = FigureReader.ReadAll(text);

        reading.Mentions.Should().BeEmpty();
        reading.NotFigures.Should().Contain(none => none.Kind == kind);
    }

    [Theory]
    [InlineData("1722人返岗", "1722人", "a year's digits with a measure word count")]
    [InlineData("2000户受益", "2000户", "so do round ones")]
    [InlineData("2020帮助贫困人口2471人", "2471人", "a year without its word is still a year")]
    public void Read_YearLikeNumbers_AreToldApart(string text, string expected, string because) =>
        FigureReader.Read(text).Select(mention => mention.Token).Should().Equal([expected], because);

    [Fact]
    public void Read_EveryStatedToken_AgreesWithTheCore()
    {
        foreach (FigureMention mention in new[] { "dev.txt", "second.txt", "held-out.txt" }.SelectMany(LabelledSentence.Load).SelectMany(sentence => FigureReader.Read(sentence.Text)))
        {
            if (StatedValue.TryParse(mention.Token, out StatedValue? core) && mention.Relation.Kind != MentionRelationKind.RangeFrom)
            {
                (core.Amount == mention.Amount || core.Unit == Unit.Dimensionless).Should().BeTrue($"{mention.Token} is {core.Quantity} there and {mention.Value} here");
            }
        }
    }
}
