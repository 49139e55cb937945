using System.Globalization;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests;

public sealed class MachineCultureTests
{
    [Fact]
    public async Task CurrentCulture_WhereTheEnvironmentNamesOne_IsInForceOnEveryThread()
    {
        CultureInfo expected = MachineCulture.Asked ?? CultureInfo.CurrentCulture;
        CultureInfo onAnother = await Task.Run(() => CultureInfo.CurrentCulture, TestContext.Current.CancellationToken);

        CultureInfo.CurrentCulture.Should().Be(expected);
        onAnother.Should().Be(expected, "else the suite would prove nothing about it");
    }

    [Fact]
    public void Report_InAnyCulture_ReadsWritesAndPrintsTheSame()
    {
        Report shipped = Reports.Guangming2020;
        string[] lines = Lines(shipped);
        string json = shipped.ToJson();
        string error = Documents.ErrorOf(Documents.FullWith("\"line\": 3", "\"line\": -3")).Message;

        Cultures.Each(() =>
        {
            Lines(shipped).Should().Equal(lines, "no text depends on the culture");
            Report.FromJson(json).ToJson().Should().Be(json);
            Report.FromJson(json).ContentHash.Should().Be(shipped.ContentHash);
            Documents.ErrorOf(Documents.FullWith("\"line\": 3", "\"line\": -3")).Message.Should().Be(error);
        });
    }

    private static string[] Lines(Report report) =>
    [
        report.ToString(),
        report.Funding(report.Pairings["tianlin"]).Total(FundingSource.Fiscal, FundingSource.SocialDonation).ToString(),
        .. report.Figures.All.SelectMany(figure => new[]
        {
            figure.ToString(Language.Chinese), figure.ToString(Language.English), figure.Citation.ToString(Language.Chinese), figure.Range().ToString(), figure.Anchor!.ToString(),
        }),
        .. report.Milestones.Select(milestone => milestone.ToString()),
        .. report.Relations.Select(relation => relation.ToString()),
    ];
}
