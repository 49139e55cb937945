using CsCheck;

namespace Guangming.Domain.Tests;

public sealed class AnchorPropertyTests
{
    private static readonly string[] Tokens = ["100%", "5个", "1.796亿元", "100%", "54362人", "13055户", "5个", "100%", "3场", "1400多人次"];
    private static readonly string[] Between = ["共", "，其中", "。\n", "约合", "；"];

    private static readonly Gen<string> Line = Gen.Char["据统计光明区扶贫，。 村民ab"].Array[0, 12].Select(chars => new string(chars));

    [Fact]
    public void Check_LinesInsertedBetweenLines_LeaveAnchorsIntactOrMoved() =>
        Gen.Select(Gen.Int[0, 4].Array[Tokens.Length], Gen.Select(Gen.Int[0, 20], Line).Array[0, 6], Gen.Bool).Sample(
            (gaps, inserts, isWindows) =>
            {
                (string text, SourceAnchor[] anchors) = Write(gaps);
                List<string> lines = [.. text.Split('\n')];
                foreach ((int at, string line) in inserts)
                {
                    lines.Insert(Math.Min(at, lines.Count), line);
                }

                SourceText edited = new(string.Join(isWindows ? "\r\n" : "\n", lines));
                return edited.Check(anchors).All(check =>
                    check.Status is AnchorStatus.Intact or AnchorStatus.Moved && edited.Holds(check.Found!) && check.Found!.Token == check.Anchor.Token);
            });

    [Fact]
    public void Check_AnyEdit_AnswersForEachAnchorAndKeepsTheirOrder() =>
        Gen.Select(Gen.Int[0, 4].Array[Tokens.Length], Gen.Int[0, 100], Gen.Int[0, 30], Line).Sample((gaps, at, cut, insert) =>
        {
            (string text, SourceAnchor[] anchors) = Write(gaps);
            int from = Math.Min(at, text.Length);
            SourceText edited = new(string.Concat(text.AsSpan(0, from), insert, text.AsSpan(Math.Min(from + cut, text.Length))));
            AnchorCheck[] checks = [.. edited.Check(anchors)];
            int[] starts = [.. checks.Where(check => check.Status is AnchorStatus.Intact or AnchorStatus.Moved).Select(check => check.Found!.Start)];

            return checks.Length == anchors.Length
                && checks.Zip(anchors).All(pair => ReferenceEquals(pair.First.Anchor, pair.Second))
                && starts.Zip(starts.Skip(1)).All(pair => pair.First < pair.Second)
                && checks.All(check => (check.Found is null) == (check.Status == AnchorStatus.Gone) && (check.Found is null || edited.Holds(check.Found)));
        });

    [Fact]
    public void Check_AnchorsOfTheShippedReport_HoldInATextLaidOutFromThem()
    {
        Report report = Reports.Guangming2020;
        SourceAnchor[] anchors = [.. report.Figures.All.Select(figure => figure.Anchor!)];
        char[] text = new char[anchors.Max(anchor => anchor.End)];
        Array.Fill(text, '\n');
        foreach (IGrouping<int, SourceAnchor> line in anchors.GroupBy(anchor => anchor.Line))
        {
            Array.Fill(text, '字', line.Min(anchor => anchor.Start), line.Max(anchor => anchor.End) - line.Min(anchor => anchor.Start));
            foreach (SourceAnchor anchor in line)
            {
                anchor.Token.CopyTo(text.AsSpan(anchor.Start));
            }
        }

        new SourceText(new string(text)).Check(anchors).Should().OnlyContain(
            check => check.Found!.Token == check.Anchor.Token && check.Found.Start == check.Anchor.Start, "no two anchors overlap");
    }

    private static (string Text, SourceAnchor[] Anchors) Write(int[] gaps)
    {
        List<int> starts = [];
        string text = "头";
        for (int i = 0; i < Tokens.Length; i++)
        {
            text += Between[gaps[i]];
            starts.Add(text.Length);
            text += Tokens[i];
        }

        SourceText source = new(text);
        return (text, [.. starts.Select((start, i) => source.AnchorAt(start, Tokens[i].Length))]);
    }
}
