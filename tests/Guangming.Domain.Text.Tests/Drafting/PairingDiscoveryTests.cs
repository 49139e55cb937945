using NodaTime;

namespace Guangming.Domain.Text.Tests;

public sealed class PairingDiscoveryTests
{
    [Theory]
    [InlineData("南江区对口帮扶青石县工作总结", "南江区 → 青石县", "not-stated", "a title")]
    [InlineData("南江区与青石县东西部协作小结", "南江区 → 青石县", "east-west-collaboration", "the two joined, the programme behind them")]
    [InlineData("临海省对口支援雪原州综述", "临海省 → 雪原州", "counterpart-support", "provinces and prefectures")]
    [InlineData("南江区扶贫办\n结对帮扶青石县，举办招聘会3场。", "南江区 → 青石县", "not-stated", "the body that publishes names the supporter")]
    [InlineData("南江区协作工作\n（一）对口帮扶广西青石县\n南江区结对云岭县。", "南江区 → 青石县; 南江区 → 云岭县", "not-stated", "a heading leaves the supporter to the reader, and the text names one")]
    [InlineData("青石县由南江区结对帮扶。", "南江区 → 青石县", "not-stated", "the passive")]
    [InlineData("北塘街道结对青石县松溪镇，南江区对口帮扶青石县。", "南江区 → 青石县; 北塘街道 → 松溪镇", "not-stated", "a town under its county")]
    [InlineData("南江区选派干部赴青石县开展对口支援工作。", "南江区 → 青石县", "counterpart-support", "赴 … 开展")]
    [InlineData("南江区驻村帮扶情况：坪上村、柳溪村", "南江区 → 坪上村; 南江区 → 柳溪村", "not-stated", "what a heading lists")]
    [InlineData("柳溪村的帮扶单位北塘街道送来物资。", "北塘街道 → 柳溪村", "not-stated", "the aiding unit")]
    [InlineData("青石县受援工作汇报", "未说明的帮扶方 → 青石县", "not-stated", "who supports is not told, and not guessed")]
    [InlineData("南江区与黔河市青石县、清水县结对。", "南江区 → 青石县; 南江区 → 清水县", "not-stated", "several recipients")]
    [InlineData("南江区结对帮扶贫困村5个、对口帮扶困难县。", "", "", "kinds of places are no places")]
    [InlineData("南江区支援一线，帮扶乡镇企业，结对认亲。", "", "", "words that only begin like places")]
    public void Draft_TextAlone_FindsItsPairings(string text, string expected, string programme, string because)
    {
        Draft draft = Drafted(text);

        string.Join("; ", draft.Pairings.Select(one => one.Pairing.ToString(Language.Chinese))).Should().Be(expected, because);
        draft.Pairings.Should().NotContain(one => !one.IsFound || one.Pairing.Programme.Code != programme, because);
    }

    [Fact]
    public void Draft_FoundPairing_SaysWhereAndTravelsInTheDocument()
    {
        Draft draft = Drafted("工作总结\n南江区结对帮扶青石县，举办招聘会3场。");

        DraftPairing found = draft.Pairings.Should().ContainSingle().Subject;
        found.Anchor.Should().Be(new SourceAnchor(2, 12, "青石县"));
        found.Reason.Chinese.Should().Be("由文本找出，待确认：第2行“南江区结对帮扶青石县”；帮扶方见同句");
        found.Reason.English.Should().StartWith("found in the text, to be confirmed: line 2");
        draft.Report.Pairings.ToRecipient("青石县").Note.Should().Be(found.Reason);
        draft.Mapped.Should().ContainSingle().Which.Reason.English.Should().Contain("the pairing by \"青石县\" in line 2");
    }

    [Fact]
    public void Draft_TownUnderItsCounty_StandsUnderItsPairing()
    {
        Draft draft = Drafted("南江区对口支援青石县。北塘街道结对青石县松溪镇。");

        Pairing town = draft.Report.Pairings.ToRecipient("松溪镇");
        town.Parent.Should().Be(draft.Report.Pairings.ToRecipient("青石县"));
        town.Programme.Should().Be(Programme.CounterpartSupport, "nothing else is said of it");
    }

    [Fact]
    public void Draft_GivenPairing_IsSaidToBeGiven()
    {
        Pairing given = new("p", Named("南江区"), Named("青石县"), Programme.CounterpartSupport);

        Draft draft = new ReportDrafter(given).Draft("云岭县由东屏区帮扶。青石县举办招聘会3场。", Source("x"));

        draft.Pairings.Should().ContainSingle().Which.Should().Match<DraftPairing>(one => !one.IsFound && one.Pairing == given && one.Reason.English == "given");
    }

    [Fact]
    public void Draft_SupporterGiven_FillsWhatTheTextLeavesOpen()
    {
        const string text = "（一）对口帮扶青石县\n举办招聘会3场。";

        Draft draft = new ReportDrafter(Named("南江区")).Draft(text, Source(text));

        draft.Pairings.Should().ContainSingle().Which.Pairing.ToString(Language.Chinese).Should().Be("南江区 → 青石县");
        draft.Mapped.Should().ContainSingle().Which.FigureId.Should().Be("青石县.labour.fairs");
    }

    [Fact]
    public void Draft_RecipientGiven_IsTheOnlyOne()
    {
        const string text = "南江区对口帮扶青石县、云岭县。青石县举办招聘会3场，云岭县举办招聘会5场。";

        Draft draft = new ReportDrafter(recipients: [Named("云岭县")]).Draft(text, Source(text));

        draft.Pairings.Should().ContainSingle().Which.Pairing.ToString(Language.Chinese).Should().Be("南江区 → 云岭县");
    }

    [Theory]
    [InlineData("南江区对口帮扶青石县、云岭县。向青石县、云岭县分别投入财政资金300万元、500万元。", "300万元 青石县; 500万元 云岭县", "分别 gives each its own")]
    [InlineData("南江区对口帮扶青石县、云岭县。向两县投入财政资金800万元，其中青石县300万元。", "800万元 青石县和云岭县; 300万元 青石县", "of all together, then of one")]
    [InlineData("南江区对口帮扶青石县、云岭县。\n一、青石县\n该县举办招聘会3场。\n二、云岭县\n当地举办招聘会5场。", "3场 青石县; 5场 云岭县", "pronouns mean what the heading names")]
    [InlineData("南江区对口帮扶青石县、云岭县。\n一、青石县\n举办招聘会3场。\n二、其他工作\n举办招聘会5场。", "3场 青石县", "a section that names nobody is nobody's")]
    [InlineData("南江区对口帮扶青石县。东屏区对口帮扶青石县。\n青石县举办招聘会3场。", "", "two supporters, and nothing tells which")]
    [InlineData("南江区对口帮扶青石县。\n青石县举办招聘会3场。\n赴高原市举办招聘会9场。", "3场 青石县", "another place is nobody's recipient")]
    public void Draft_SeveralRecipients_BooksEachFigureOnceOrNotAtAll(string text, string expected, string because) =>
        string.Join("; ", Drafted(text).Mapped.Select(entry => $"{entry.Mention.Token} {Recipient(text, entry)}")).Should().Be(expected, because);

    [Fact]
    public void Draft_JointFigures_StandAboveTheirParts()
    {
        Report report = Drafted("南江区对口帮扶青石县、云岭县。向两县投入财政资金800万元。青石县投入财政资金300万元。").Report;

        Pairing joint = report.Pairings.All.Single(pairing => pairing.Recipient.Members.Length == 2);
        report.Pairings["云岭县"].Parent.Should().Be(joint);
        report.Funding(joint).Total().ToString().Should().StartWith("800万元", "the part of one county is not added to it");
    }

    [Fact]
    public void Draft_Digest_FindsWhatTheShippedReportHas()
    {
        Draft draft = new ReportDrafter().Draft(TestTexts.Digest, ReportDrafter.SourceOf(TestTexts.Digest, new LocalDate(2020, 12, 21)));

        draft.Pairings.Select(one => one.Pairing.ToString(Language.Chinese)).Should().Contain(["新湖街道 → 下察隅镇", "玉塘街道 → 上察隅镇"]);
    }

    private static string Recipient(string text, DraftEntry entry) => Drafted(text).Report[entry.FigureId!].Pairing.Recipient.Name(Language.Chinese);

    private static Draft Drafted(string text) => new ReportDrafter().Draft(text, Source(text));

    private static Division Named(string name) => new(name, new LocalizedText(name, null), DivisionKind.County);

    private static ReportSource Source(string text) => ReportDrafter.SourceOf(text, new LocalDate(2021, 12, 30));
}
