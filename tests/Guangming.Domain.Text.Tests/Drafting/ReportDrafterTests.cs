using NodaTime;

namespace Guangming.Domain.Text.Tests;

public sealed class ReportDrafterTests(ITestOutputHelper output)
{
    private static readonly Division Nanjiang = new("nanjiang", new LocalizedText("南江区", "Nanjiang"), DivisionKind.County);
    private static readonly Division Qingshi = new("qingshi", new LocalizedText("青石县", "Qingshi"), DivisionKind.County);
    private static readonly Division Yunling = new("yunling", new LocalizedText("云岭县", "Yunling"), DivisionKind.County);
    private static readonly Pairing ToQingshi = new("qingshi", Nanjiang, Qingshi, Programme.EastWestCollaboration);
    private static readonly Pairing ToYunling = new("yunling", Nanjiang, Yunling, Programme.CounterpartSupport);

    [Theory]
    [InlineData("drafts.txt", false)]
    [InlineData("drafts.txt", true)]
    [InlineData("drafts-blind.txt", false)]
    [InlineData("drafts-blind.txt", true)]
    public void Draft_LabelledTexts_MeetsTheGoals(string corpus, bool isFound)
    {
        DraftScore score = new(DraftText.Load(corpus), isFound);
        output.WriteLine(score.ToString());

        score.RightShare.Should().BeGreaterThanOrEqualTo(0.90m);
        score.WrongShare.Should().BeLessThan(0.05m);
    }

    [Fact]
    public void Draft_EveryMention_IsInExactlyOnePlace()
    {
        Draft draft = Drafted(TestTexts.Digest);

        (draft.Mapped.Count() + draft.Unmapped.Count() + draft.LeftOut.Count()).Should().Be(draft.Reading.Mentions.Length);
        draft.Entries.Select(entry => entry.Mention).Should().Equal(draft.Reading.Mentions);
        draft.Mapped.Should().OnlyContain(entry => entry.FigureId != null && entry.Rule != null || entry.Reason.English!.Contains("same event", StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_AnyFigure_IsUnconfirmedAndSaysWhy()
    {
        Draft draft = Drafted("南江区安排财政帮扶资金500万元。");

        Figure figure = draft.Report.Figures.All.Should().ContainSingle().Subject;
        figure.IsConfirmed.Should().BeFalse();
        figure.Measure.Should().Be(Measures.FiscalAllocated);
        figure.Note!.Chinese.Should().Contain("财政").And.Contain("待确认");
        figure.Anchor.Should().Be(new SourceAnchor(1, 11, "500万元"));
    }

    [Fact]
    public void Draft_SavedAndLoaded_IsTheSameReport()
    {
        Report report = Drafted(TestTexts.Digest).Report;

        Report.FromJson(System.Text.Encoding.UTF8.GetBytes(report.ToJson())).Should().Be(report);
    }

    [Fact]
    public void Draft_UnmappedAndNotFigures_StayInTheReport()
    {
        Draft draft = Drafted("2021年第3批采购了奇怪的东西12台。");

        draft.Unmapped.Should().ContainSingle().Which.Mention.Token.Should().Be("12台");
        draft.Report.LeftOut.Select(left => (left.Kind, left.Anchor.Token)).Should().BeEquivalentTo([("unmapped", "12台"), ("date", "2021年"), ("ordinal", "3批")]);
    }

    [Fact]
    public void Draft_SeveralPairings_AreToldApartByTheirNames()
    {
        const string text = "帮扶青石县\n举办招聘会3场。\n帮扶云岭县\n举办招聘会5场。";
        Draft draft = new ReportDrafter([ToQingshi, ToYunling], PhraseTable.Default).Draft(text, Source(text));

        draft.Report.Figures.All.Select(figure => (figure.Stated.Text, figure.Pairing.Id)).Should().Equal(("3场", "qingshi"), ("5场", "yunling"));
    }

    [Fact]
    public void Draft_NobodyNamed_LeavesItUnmapped()
    {
        const string text = "举办招聘会3场。";
        Draft draft = new ReportDrafter([ToQingshi, ToYunling], PhraseTable.Default).Draft(text, Source(text));

        draft.Unmapped.Should().ContainSingle().Which.Reason.English.Should().Contain("no recipient is named");
    }

    [Fact]
    public void Draft_AnotherPlaceIsNamed_DoesNotBookItsFigures()
    {
        Draft draft = Drafted("帮扶青石县，举办招聘会3场。\n对口支援高原市，举办招聘会9场。");

        draft.Mapped.Should().ContainSingle().Which.Mention.Token.Should().Be("3场");
    }

    [Fact]
    public void With_OwnRuleAndMeasure_MapsByIt()
    {
        Measure homes = new("homes.repaired", new LocalizedText("修缮住房", "homes repaired"), Unit.Household, MeasureKind.Tally, Additivity.None);
        PhraseTable phrases = PhraseTable.Default.With(["homes.repaired | 修缮 +住房"], [homes]);
        const string text = "青石县修缮住房120户。";

        Draft draft = new ReportDrafter([ToQingshi], phrases).Draft(text, Source(text));

        draft.Report["qingshi.homes.repaired"].Quantity.Should().Be(Quantity.Of(120, Unit.Household));
    }

    [Theory]
    [InlineData("fund.social 社会", "no bar")]
    [InlineData("fund.social | !社会", "only a forbidden word")]
    [InlineData("fund.social | 社会//捐款", "an empty alternative")]
    public void Parse_NoRule_IsRefused(string text, string because)
    {
        Action parse = () => PhraseRule.Parse(text);

        parse.Should().Throw<FormatException>(because).WithMessage("*fund.social*expected*".Replace("expected*", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void With_UnknownMeasure_IsRefusedByName()
    {
        Action with = () => PhraseTable.Default.With(["fund.socal | 捐款"]);

        with.Should().Throw<KeyNotFoundException>().WithMessage("*fund.socal*fund.social*");
    }

    [Fact]
    public void Draft_NoDateAnywhere_AsksForASource()
    {
        Action draft = () => new ReportDrafter(ToQingshi).Draft("安排资金5万元。");

        draft.Should().Throw<ArgumentException>().WithMessage("*when it was published*give a source*");
    }

    // A minute is far more than it takes; what grows with the square of a line would need hours.
    [Theory]
    [InlineData("对口帮扶青石县举办招聘会3场，")]
    [InlineData("青石县、云岭县分别投入财政资金3万元、5万元，")]
    [InlineData("结对帮扶")]
    [InlineData("县县区区村")]
    [InlineData("一、二、（三）4.")]
    public async Task Draft_OneEndlessLine_ComesToAnEnd(string piece)
    {
        string text = "南江区对口帮扶青石县、云岭县。" + string.Concat(Enumerable.Repeat(piece, 120_000 / piece.Length));

        Task<Draft> draft = Task.Run(() => new ReportDrafter().Draft(text, Source(text)), TestContext.Current.CancellationToken);

        (await Task.WhenAny(draft, Task.Delay(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken))).Should().Be(draft);
        (await draft).Entries.Length.Should().Be((await draft).Reading.Mentions.Length);
    }

    [Fact]
    public void CheckAnchors_EditedText_SaysWhatBecameOfEach()
    {
        Report report = Drafted("青石县举办招聘会3场，提供岗位500个，捐款捐物20万元。").Report;
        SourceText edited = new("各位：\n青石县举办招聘会3场，提供岗位510个。");

        report.CheckAnchors(edited).Select(check => (check.Anchor.Token, check.Status, check.Found?.Token)).Should().Contain(
            [("3场", AnchorStatus.Moved, "3场"), ("500个", AnchorStatus.Changed, "510个"), ("20万元", AnchorStatus.Gone, null)]);
    }

    private static Draft Drafted(string text) => new ReportDrafter(ToQingshi).Draft(text, Source(text));

    private static ReportSource Source(string text) => ReportDrafter.SourceOf(text, new LocalDate(2021, 12, 30));
}
