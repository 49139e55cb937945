using System.Globalization;

namespace Guangming.Domain.Text.Tests;

/// <summary>Rules of wording, each with what looks like it and is something else.</summary>
public sealed class KindsOfWordingTests
{
    [Theory]
    [InlineData("跟岗学习为期半年。", "半年 0.5 year None")]
    [InlineData("住院不足半个月。", "半个月 0.5 month Under")]
    [InlineData("半年后再次回访。", "")]
    [InlineData("由半年一次改为按季调度。", "")]
    [InlineData("上半年完成任务。", "")]
    [InlineData("质保期为三至五年。", "三 3 year None;五年 5 year None")]
    [InlineData("增产一百至一百五十公斤。", "一百 100 other:公斤 None;一百五十公斤 150 other:公斤 None")]
    [InlineData("周三到五家企业调研。", "五家 5 enterprise None")]
    [InlineData("三至六年级学生参加。", "")]
    [InlineData("三年累计选派医生64名。", "64名 64 person None")]
    [InlineData("质保三年。", "三年 3 year None")]
    [InlineData("八道湾、九间房3个村通了天然气。", "3个 3 village None")]
    [InlineData("修缮九间房。", "九间 9 other:间 None")]
    [InlineData("用于建设叁所希望小学。", "叁所 3 school None")]
    [InlineData("陆家村通了路。", "")]
    [InlineData("柒家村通了路。", "")]
    [InlineData("柒家企业开工。", "柒家 7 enterprise None")]
    [InlineData("至少要为每个受援乡镇培养3名全科医生。", "3名 3 person AtLeast")]
    [InlineData("至少培养两名教师，另聘3名医生。", "两名 2 person AtLeast;3名 3 person None")]
    [InlineData("最多一场观看60万人次。", "60万人次 600000 person-time None")]
    [InlineData("最多安排60人。", "60人 60 person AtMost")]
    [InlineData("不到总数的30%。", "30% 30 percent Under")]
    [InlineData("印发简报18期。", "18期 18 other:期 None")]
    [InlineData("举办培训班18期。", "18期 18 event None")]
    [InlineData("安排项目42个，资金5120万元，目前开工39个。", "42个 42 project None;5120万元 51200000 yuan None;39个 39 project None")]
    [InlineData("灌溉面积35hm²。", "35hm² 35 hectare None")]
    [InlineData("约折合人民币8500万元。", "8500万元 85000000 yuan About")]
    public void Read_Wording_SaysWhatAPersonWouldRead(string text, string expected)
    {
        string read = string.Join(';', FigureReader.Read(text).Select(mention =>
            string.Create(CultureInfo.InvariantCulture, $"{mention.Token} {mention.Amount:0.####} {mention.Unit} {mention.Qualifier}")));

        read.Should().Be(expected);
    }
}
