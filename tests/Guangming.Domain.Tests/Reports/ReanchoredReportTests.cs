using System.Text;
using CsCheck;

namespace Guangming.Domain.Tests;

public sealed class ReanchoredReportTests
{
    private const string Text = "青石区帮扶白河县\n累计安排资金1.25亿元，惠及3200户12800人。\n举办招聘会3场，见第7版。\n";

    private static readonly Report Anchored = Build();

    [Fact]
    public void ReanchorTo_SameText_IsTheSameReport()
    {
        ReanchoredReport same = Anchored.ReanchorTo(new SourceText(Text));

        same.Report.Should().Be(Anchored);
        same.Unresolved.Should().BeEmpty();
        same.Report.Source.TextSha256.Should().Be(Anchored.Source.TextSha256);
    }

    [Fact]
    public void ReanchorTo_TextInsertedBefore_MovesEveryAnchorByIt() =>
        Gen.Select(Gen.Char["青石白河编者按，。 "].Array[0, 20], Gen.Int[0, 3]).Sample((letters, lines) =>
        {
            string before = new string(letters) + new string('\n', lines);
            ReanchoredReport moved = Anchored.ReanchorTo(new SourceText(before + Text));
            SourceText text = new(before + Text);

            return !moved.Unresolved.Any()
                && moved.Report.Figures.All.Zip(Anchored.Figures.All).All(pair => pair.First.Anchor!.Start == pair.Second.Anchor!.Start + before.Length)
                && moved.Report.Milestones.Zip(Anchored.Milestones).All(pair => pair.First.Anchor!.Start == pair.Second.Anchor!.Start + before.Length)
                && moved.Report.LeftOut.Zip(Anchored.LeftOut).All(pair => pair.First.Anchor.Start == pair.Second.Anchor.Start + before.Length)
                && moved.Report.CheckAnchors(text).All(check => check.Status == AnchorStatus.Intact)
                && moved.Report.Source.TextSha256 == text.Sha256
                && moved.Report.ReanchorTo(new SourceText(Text)).Report.Equals(Anchored);
        });

    [Fact]
    public void ReanchorTo_ChangedAndGone_StayAndAreNamed()
    {
        SourceText edited = new(Text.Replace("3200户", "3300户", StringComparison.Ordinal).Replace("举办招聘会3场，", string.Empty, StringComparison.Ordinal));

        ReanchoredReport moved = Anchored.ReanchorTo(edited);

        moved.Unresolved.Select(check => (check.Anchor.Token, check.Status, check.Found?.Token)).Should().Equal(
            ("3200户", AnchorStatus.Changed, "3300户"), ("3场", AnchorStatus.Gone, null));
        moved.Report["b.households"].Anchor.Should().Be(Anchored["b.households"].Anchor);
        moved.Report["d.fairs"].Anchor.Should().Be(Anchored["d.fairs"].Anchor);
        moved.Report["c.persons"].Anchor.Should().Be(Anchored["c.persons"].Anchor);
        moved.Report.LeftOut[0].Anchor.Start.Should().Be(Anchored.LeftOut[0].Anchor.Start - "举办招聘会3场，".Length);
        moved.ToString().Should().Be("6 anchors, 4 found in the text, 2 changed or gone");
    }

    [Fact]
    public void ReanchorTo_MembersOfANewerVersion_AreKept()
    {
        string json = Anchored.ToJson().Replace("\"id\": \"a.fund\",", "\"id\": \"a.fund\", \"weight\": 7,", StringComparison.Ordinal);
        Report newer = Report.FromJson(Encoding.UTF8.GetBytes(json));

        Report moved = newer.ReanchorTo(new SourceText("编者按\n" + Text)).Report;

        newer.ToJson().Should().Contain("\"weight\": 7");
        moved.ToJson().Should().Contain("\"weight\": 7");
    }

    [Fact]
    public void ReanchorTo_NoTextKnown_NamesNone()
    {
        Report report = Invented.Report(new FigureDraft { Id = "a", Measure = Measures.JobFairs, Subject = new Subject(Invented.Main), Value = "3场", Period = Invented.To2020, Anchor = new SourceAnchor(1, 0, "3场") });

        report.ReanchorTo(new SourceText("共3场")).Report.Source.Should().Be(report.Source);
    }

    private static Report Build()
    {
        SourceText text = new(Text);
        ReportSource source = new(Invented.Source.Kind, Invented.Source.Title, Invented.Source.Publisher, Invented.Source.Published, textSha256: text.Sha256);
        return new ReportBuilder(source)
            .Add("a.fund", Measures.FiscalAllocated, Invented.Main, "1.25亿元", Invented.To2020, At("1.25亿元"))
            .Add("b.households", Measures.HouseholdsReached, Invented.Main, "3200户", Invented.To2020, At("3200户"))
            .Add("c.persons", Measures.PersonsReached, Invented.Main, "12800人", Invented.To2020, At("12800人"))
            .Add("d.fairs", Measures.JobFairs, Invented.Main, "3场", Invented.To2020, At("3场"))
            .Add(new Milestone("m", new Subject(Invented.Main), MilestoneKinds.Exit, new LocalizedText("帮扶。", "Support."), anchor: At("帮扶白河县")))
            .Add(new LeftOut("ordinal", At("第7版"), new LocalizedText("版面。", "A page.")))
            .Build();

        SourceAnchor At(string token) => text.AnchorAt(Text.IndexOf(token, StringComparison.Ordinal), token.Length);
    }
}
