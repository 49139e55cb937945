using System.Text;
using System.Text.Json;
using CsCheck;

namespace Guangming.Domain.Tests;

public sealed class ReportRoundTripTests
{
    private const int Samples = 300;

    [Fact]
    public void ToJson_AnyReport_ReadsBackEqual() => ReportGen.Any.Sample(
        report =>
        {
            Report again = Report.FromJson(report.ToJson());
            return again.Equals(report)
                && again.GetHashCode() == report.GetHashCode()
                && again.Figures.All.SequenceEqual(report.Figures.All)
                && again.Relations.SequenceEqual(report.Relations)
                && again.Milestones.SequenceEqual(report.Milestones)
                && again.LeftOut.SequenceEqual(report.LeftOut)
                && again.Divisions.SequenceEqual(report.Divisions)
                && again.Measures.SequenceEqual(report.Measures)
                && again.Pairings.All.Zip(report.Pairings.All).All(pair => Same(pair.First, pair.Second))
                && Equals(again.Note, report.Note)
                && again.ToJson() == report.ToJson();
        },
        iter: Samples,
        print: report => report.ToJson());

    [Fact]
    public void ToCanonicalJson_AnyReport_IsAFixedPoint() => ReportGen.Any.Sample(
        report =>
        {
            Report again = Report.FromJson(report.ToCanonicalJson());
            return again.ToCanonicalJson() == report.ToCanonicalJson() && again.FactsHash == report.FactsHash && again.ContentHash == report.ContentHash;
        },
        iter: Samples,
        print: report => report.ToJson());

    [Fact]
    public void Serialize_AnyReportWithUnknownMembers_ReadsBackEqual() => Gen.Select(ReportGen.Any, Gen.String).Sample(
        (report, mood) =>
        {
            string json = JsonTree.Insert(report.ToJson(), "$.source", $"\"mood\":{JsonSerializer.Serialize(mood)}");
            Report first = Report.FromJson(json);
            return JsonSerializer.Deserialize<Report>(JsonSerializer.Serialize(first))!.Equals(first) && !first.Equals(report);
        },
        iter: Samples,
        print: pair => pair.Item1.ToJson());

    [Fact]
    public void ToJson_ReportThatOlderReadersUnderstand_IsOfTheFirstVersion() => ReportGen.First.Sample(
        report => report.ToJson().Contains("\"formatVersion\": \"1.0\"", StringComparison.Ordinal) && Report.FromJson(report.ToJson()).Equals(report),
        iter: Samples,
        print: report => report.ToJson());

    [Fact]
    public void ToBuilder_AnyReport_BuildsItAgain() => ReportGen.Any.Sample(
        report => report.ToBuilder().Build().ToJson() == report.ToJson(), iter: Samples, print: report => report.ToJson());

    [Fact]
    public void ToBuilder_AnyReportWithUnknownMembersEverywhere_BuildsItAgain() => Gen.Select(ReportGen.Any, Gen.Int[0, 9]).Sample(
        (built, minor) =>
        {
            string json = JsonTree.With(built.ToJson(), "$.formatVersion", FormattableString.Invariant($"\"1.{minor}\""));
            foreach (string path in JsonTree.Objects(json).Where(path => JsonTree.Pattern(path) is "$" or "$.source" || path.Count(c => c is '.' or '[') == 2 && path.EndsWith(']')).ToArray())
            {
                json = JsonTree.Insert(json, path, "\"mood\":{\"path\":\"" + path + "\"}");
            }

            Report report = Report.FromJson(json);
            Report again = report.ToBuilder().Build();
            return again.ToJson() == report.ToJson() && again.Equals(report) && again.ToRows().SequenceEqual(report.ToRows());
        },
        iter: Samples / 6,
        print: pair => pair.Item1.ToJson());

    [Fact]
    public async Task WriteManyAsync_AnyReports_ReadBackEqual() => await ReportGen.Any.Array[0, 4].SampleAsync(
        async reports =>
        {
            using MemoryStream stream = new();
            await Report.WriteManyAsync(stream, reports.ToAsyncEnumerable());
            stream.Position = 0;
            List<Report> again = [];
            await foreach (Report report in Report.ReadManyAsync(stream))
            {
                again.Add(report);
            }

            again.Should().Equal(reports);
        },
        iter: Samples / 4);

    [Fact]
    public void ToString_OfAnyFigure_IsOneLineInBothLanguages() => ReportGen.Any.Sample(
        report => report.Figures.All.All(figure =>
            !figure.ToString(Language.Chinese).Contains('\n', StringComparison.Ordinal)
            && figure.ToString(Language.English).Contains(figure.Stated.Text, StringComparison.Ordinal)
            && figure.Citation.ToString(Language.Chinese).EndsWith('.')),
        iter: Samples);

    private static bool Same(Pairing a, Pairing b) =>
        a.Equals(b) && a.Supporter.Equals(b.Supporter) && a.Recipient.Equals(b.Recipient) && a.Programme.Equals(b.Programme)
        && a.From == b.From && a.To == b.To && a.IsCountedApart == b.IsCountedApart && Equals(a.Parent, b.Parent) && Equals(a.Note, b.Note);
}
