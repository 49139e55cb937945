using static Guangming.Domain.AnchorStatus;

namespace Guangming.Domain.Tests;

public sealed class SourceTextTests
{
    // Lines 1 to 4, two blank lines between; "100%" stands five times.
    private const string Text =
        "年终盘点\n\n减贫13055户54362人，资金1.796亿元。\n \n学生100%，医疗100%，养老100%，饮水100%，住房100%。\n共6个村，其中5个在城区，1个在园区。";

    private static readonly SourceText Original = new(Text);
    private static readonly SourceAnchor[] Anchors = [.. Places("13055户", "54362人", "1.796亿元", "100%", "6个", "5个", "1个")];

    [Fact]
    public void AnchorAt_CountsNonBlankLinesAndUtf16Units()
    {
        Original.LineCount.Should().Be(4);
        Original.AnchorAt(Text.IndexOf("54362", StringComparison.Ordinal), 6).Should().Be(new SourceAnchor(2, 14, "54362人"));
        Original.Holds(new SourceAnchor(2, 14, "54362人")).Should().BeTrue();
        Original.Holds(new SourceAnchor(3, 14, "54362人")).Should().BeFalse("the line is another");
        Original.Holds(new SourceAnchor(2, 14, "54363人")).Should().BeFalse("the token is another");
        Original.Holds(new SourceAnchor(9, 4000, "人")).Should().BeFalse("it lies behind the end");
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(2, 10)]
    [InlineData(4, 1)]
    [InlineData(5000, 1)]
    [InlineData(0, int.MaxValue)]
    public void AnchorAt_NoSpanOfOneLine_IsRefused(int start, int length) =>
        FluentActions.Invoking(() => Original.AnchorAt(start, length)).Should().Throw<ArgumentException>();

    [Fact]
    public void Check_TheSameText_IsAllIntact() =>
        Statuses(Text).Should().OnlyContain(status => status == Intact).And.HaveCount(11);

    [Fact]
    public void Check_InAnyOrder_AnswersInThatOrder()
    {
        SourceAnchor[] turned = [.. Anchors.Reverse()];

        Original.Check(turned).Select(check => check.Anchor).Should().Equal(turned);
        new SourceText("新" + Text).Check(turned).Select(check => check.Anchor).Should().Equal(turned);
    }

    [Fact]
    public void Check_LinesOfOldMacs_AreAsLong() =>
        Statuses(Text.Replace('\n', '\r')).Should().OnlyContain(status => status == Intact, "CR ends a line as LF does");

    [Theory]
    [InlineData("\n", "\r\n", "lines of Windows")]
    [InlineData("\n", "\n\n\n", "blank lines more")]
    [InlineData("\n\n", "\n", "blank lines fewer")]
    [InlineData("年终", "\uFEFF年终", "a byte order mark")]
    [InlineData("年终", "二〇二〇年终", "text before")]
    public void Check_OtherLayout_MovesAndChangesNothing(string part, string with, string because)
    {
        SourceText edited = new(Text.Replace(part, with, StringComparison.Ordinal));

        foreach (AnchorCheck check in edited.Check(Anchors))
        {
            check.Status.Should().Be(Moved, because);
            check.Found!.Token.Should().Be(check.Anchor.Token, because);
            edited.Holds(check.Found).Should().BeTrue(because);
            check.Found.Line.Should().Be(check.Anchor.Line, "blank lines don't count, so the line stays");
        }
    }

    [Fact]
    public void Check_InsertInTheMiddle_LeavesWhatStandsBefore()
    {
        int at = Text.IndexOf("学生", StringComparison.Ordinal);

        Statuses(Text.Insert(at, "据统计，")).Should().Equal(
            [Intact, Intact, Intact, Moved, Moved, Moved, Moved, Moved, Moved, Moved, Moved]);
    }

    [Theory]
    [InlineData("1.796亿元", "1.8亿元", "1.8亿元")]
    [InlineData("1.796亿元", "约2.1亿元", null)]
    [InlineData("54362人", "54363人", "54363人")]
    [InlineData("13055户", "13,055户", "13,055户")]
    public void Check_AnotherNumberInItsPlace_IsChangedToIt(string old, string now, string? found)
    {
        AnchorCheck check = new SourceText(Text.Replace(old, now, StringComparison.Ordinal)).Check(Anchors).Single(one => one.Anchor.Token == old);

        check.Status.Should().Be(found is null ? Gone : Changed, "another number stands there, or a word before it");
        check.Found?.Token.Should().Be(found);
    }

    [Fact]
    public void Check_Change_LeavesTheOthersAlone()
    {
        AnchorCheck[] checks = [.. new SourceText(Text.Replace("1.796亿元", "1.8亿元", StringComparison.Ordinal)).Check(Anchors)];

        checks.Count(check => check.Status == Changed).Should().Be(1);
        checks.Where(check => check.Status == Intact).Select(check => check.Anchor.Token).Should().Equal("13055户", "54362人");
        checks.Count(check => check.Status == Moved).Should().Be(8, "what follows stands two units earlier");
        checks.Should().Contain(check => check.ToString() == "line 2, characters 23..30, \"1.796亿元\": changed to line 2, characters 23..28, \"1.8亿元\"");
    }

    [Fact]
    public void Check_ARemovedSentence_IsGone()
    {
        string edited = Text.Replace("，资金1.796亿元", string.Empty, StringComparison.Ordinal);
        AnchorCheck check = new SourceText(edited).Check(Anchors).Single(one => one.Anchor.Token == "1.796亿元");

        check.Status.Should().Be(Gone);
        check.Found.Should().BeNull();
        check.ToString().Should().EndWith(": gone");
    }

    [Fact]
    public void Check_OneTokenFiveTimes_KeepsTheirOrder()
    {
        SourceText edited = new("前言\n" + Text);
        AnchorCheck[] rates = [.. edited.Check(Anchors).Where(check => check.Anchor.Token == "100%")];

        rates.Should().HaveCount(5).And.OnlyContain(check => check.Status == Moved && check.Found!.Start == check.Anchor.Start + 3);
    }

    [Fact]
    public void Check_OneOfFiveRemoved_LosesOneAndKeepsFourInOrder()
    {
        AnchorCheck[] rates = [.. new SourceText(Text.Replace("医疗100%，", string.Empty, StringComparison.Ordinal)).Check(Anchors).Where(check => check.Anchor.Token == "100%")];

        rates.Count(check => check.Found is { Token: "100%" }).Should().Be(4);
        rates.Select(check => check.Found?.Start ?? -1).Where(start => start >= 0).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Check_TokenInsideALongerNumber_IsNotFoundThere()
    {
        SourceAnchor five = new(1, 0, "5个");

        new SourceText("15个").Check([five]).Single().Status.Should().Be(Changed, "15 is another number, not the 5 in it");
        new SourceText("共有一些").Check([five]).Single().Status.Should().Be(Gone);
    }

    [Fact]
    public void Check_EmptyTextOrNoAnchors_Works()
    {
        new SourceText(string.Empty).Check(Anchors).Should().OnlyContain(check => check.Status == Gone);
        Original.Check([]).Should().BeEmpty();
    }

    [Fact]
    public void Check_TwoFiguresAtOnePlace_FindItTwice()
    {
        SourceAnchor[] twice = [Anchors[0], Anchors[0]];

        new SourceText("新" + Text).Check(twice).Should().OnlyContain(check => check.Status == Moved);
    }

    [Fact]
    public void Sha256_IsOverUtf8() =>
        new SourceText("亿").Sha256.Should().Be(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([0xE4, 0xBA, 0xBF])));

    private static AnchorStatus[] Statuses(string text) => [.. new SourceText(text).Check(Anchors).Select(check => check.Status)];

    private static IEnumerable<SourceAnchor> Places(params string[] tokens)
    {
        int from = 0;
        foreach (string token in tokens)
        {
            for (int at = Text.IndexOf(token, from, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(token, at + 1, StringComparison.Ordinal))
            {
                yield return Original.AnchorAt(at, token.Length);
                from = at + token.Length;
            }
        }
    }
}
