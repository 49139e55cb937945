namespace Guangming.Domain.Exchange.Tests;

public sealed class ProseRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("选派人才58名，其中教师27名、医生19名、农技人员9名。", "GM3001", "the list names nearly all and adds up to 55")]
    [InlineData("捐赠款物738万元，其中捐款520万元、捐物318万元。", "GM3001", "the parts are more than the whole")]
    [InlineData("累计投入2.94亿元，其中2021年1.2亿元，2022年1.6亿元。", "GM3001", "years that miss the whole by more than rounding")]
    [InlineData("安排资金5460万元，其中产业3276万元，占50%；民生2184万元，占40%。", "GM3002", "3276 of 5460 is 60%")]
    [InlineData("销售农产品9360万元，比2022年的5200万元增长45%。", "GM3003", "it is 80%")]
    [InlineData("门诊量由8.4万人次增加到10.5万人次，增加3.1万人次。", "GM3003", "the difference is 2.1万")]
    [InlineData("收入由8.4万元增加到21万元，增长2.5倍。", "GM3003", "2.5 is the multiple")]
    [InlineData("外转率由18.5%降到12.3%，下降5.2个百分点。", "GM3003", "it is 6.2")]
    [InlineData("参保率由96.2%提高到99.1%，提高2.9%。", "GM3004", "2.9 are points")]
    [InlineData("任务3200户，已完成2880户，完成率96%。", "GM3005", "it is 90%")]
    [InlineData("到位资金4100万元，支出3650万元，支出率98%。", "GM3005", "it is 89%")]
    [InlineData("举办招聘会6场，240家企业参会，平均每场60家。", "GM3006", "it is 40")]
    [InlineData("车间吸纳就业886人，其中脱贫劳动力968人。", "GM2001", "a part above its whole")]
    [InlineData("惠及搬迁群众8214户1903人。", "GM2003", "more households than persons")]
    [InlineData("全年实际到位投资2.35亿元。\n一年来，实际到位投资2.35万元。", "GM2007", "万 for 亿")]
    [InlineData("超额完成目标任务，销售农产品9360万元，比2022年的5200万元增长45%。", "GM3003", "a goal that was reached is no plan")]
    [InlineData("截至2024年3月15日，资金支出率97%。", "GM2301", "later than the report")]
    public async Task Check_Contradiction_IsFound(string sentence, string rule, string because) =>
        (await DoubtsAsync(sentence)).Should().ContainSingle(because).Which.Check.Rule.Id.Should().Be(rule);

    [Theory]
    [InlineData("选派人才58名，其中教师27名、医生9名。", "其中 need not name everything")]
    [InlineData("选派人才58名，其中教师27名、医生22名、农技人员9名。", "the list adds up")]
    [InlineData("捐赠1180万元，其中捐款826万元，占70%；捐物354万元，占30%。", "shares and parts agree")]
    [InlineData("白石村62户198人，石底村54户167人，南安村65户214人。其中，低保户126户341人。", "of which of them is not plain")]
    [InlineData("抽查1680户，其中脱贫户1120户；走访受访户1600户。", "a semicolon begins something else")]
    [InlineData("就业3180人，完成年度目标3000人的106%。其中，到东部就业420人，省外960人，就近1800人。", "a goal is no whole")]
    [InlineData("销售农产品9360万元，比2022年的5200万元增长80%。", "the growth agrees")]
    [InlineData("收入由8.4万元增加到21万元，增长1.5倍，是原来的2.5倍。", "both ways of saying it")]
    [InlineData("人均收入由3100元提高到10860元，年均增长28.5%。", "a mean over years")]
    [InlineData("参保率由96.2%提高到99.1%，提高2.9个百分点。", "points are points")]
    [InlineData("发生率由23.1%降到1.57%，下降93.2%。", "a real relative fall")]
    [InlineData("项目48个，已完工45个，在建3个，完工率93.75%。", "the rate is of what was completed")]
    [InlineData("举办招聘会6场，240家企业参会，平均每场40家。", "the mean agrees")]
    [InlineData("安排资金5900万元，比上年的5700万元增长3.5%。2024年，计划安排资金6500万元，培训1500人以上。", "plans are no results")]
    [InlineData("举办招聘会，提供岗位1.1万个。\n帮扶车间提供岗位560个。", "two things of one name")]
    [InlineData("全年实际到位投资2.35亿元。\n一年来，实际到位投资2.35亿元。", "said twice alike")]
    [InlineData("2024年是收官之年，将帮助剩余1800名群众增收。", "an outlook")]
    public async Task Check_SoundSentence_RaisesNoDoubt(string sentence, string because) =>
        (await DoubtsAsync(sentence)).Should().BeEmpty(because);

    private async Task<IEnumerable<Doubt>> DoubtsAsync(string sentence)
    {
        _folder.Write("report.txt", $"青石区2023年对口帮扶云岭县工作总结\n青石区协作办\n2024年1月8日\n\n2023年，{sentence}\n");
        FolderReport report = await FolderCheck.RunAsync(_folder.FullName, cancellationToken: TestContext.Current.CancellationToken);
        report.Refused.Should().BeEmpty();
        return report.Doubts;
    }
}
