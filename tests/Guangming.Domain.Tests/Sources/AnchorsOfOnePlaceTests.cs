namespace Guangming.Domain.Tests.Sources;

/// <summary>Anchors that share a place, and places that others have taken, in an edited text.</summary>
public sealed class AnchorsOfOnePlaceTests
{
    private const string Before = "青石县\n2018年顺利摘帽，减贫130户540人。\n";

    [Fact]
    public void Check_AnchorsThatStartTogetherInAMovedText_AreAllMoved()
    {
        SourceText original = new(Before);
        SourceAnchor[] anchors = [At(original, "2018年"), At(original, "2018年顺利摘帽"), At(original, "2018年")];

        new SourceText("前言\n" + Before).Check(anchors).Should().OnlyContain(check => check.Status == AnchorStatus.Moved && check.Found!.Start == anchors[0].Start + 3);
    }

    [Fact]
    public void Check_LongerOneIsRewritten_ItIsGoneAndTheShorterOneMoves()
    {
        SourceText original = new(Before);
        SourceAnchor[] anchors = [At(original, "2018年"), At(original, "2018年顺利摘帽")];

        new SourceText("前言\n" + Before.Replace("顺利摘帽", "退出", StringComparison.Ordinal)).Check(anchors)
            .Select(check => check.Status).Should().Equal(AnchorStatus.Moved, AnchorStatus.Gone);
    }

    [Fact]
    public void Check_TokenIsStruckOut_TheNumberBehindItIsNotTakenForIt()
    {
        SourceText original = new(Before);
        SourceAnchor[] anchors = [At(original, "130户"), At(original, "540人")];

        new SourceText(Before.Replace("130户", string.Empty, StringComparison.Ordinal)).Check(anchors)
            .Select(check => check.Status).Should().Equal(AnchorStatus.Gone, AnchorStatus.Moved);
    }

    private static SourceAnchor At(SourceText text, string token) =>
        text.AnchorAt(text.Text.IndexOf(token, StringComparison.Ordinal), token.Length);
}
