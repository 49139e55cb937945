using System.Globalization;
using Guangming.Domain.Data;
using RegistryIndicators.Charts;
using RegistryIndicators.Json;
using RegistryIndicators.Output;
using RegistryIndicators.Poverty;
using RegistryIndicators.Views;

namespace RegistryIndicators.Commands;

/// <summary>Measures of poverty and inequality over the persons of a register, and the Lorenz curve of their incomes.</summary>
internal static class PovertyCommand
{
    private const int Intervals = 100;

    public static async Task<int> RunAsync(Session session, PovertyRequest request, CancellationToken cancellationToken)
    {
        using DraftFile? chart = request.Svg is { } svg ? DraftFile.Of(svg, request.Replaces, session) : null;
        HouseholdColumns columns = await HouseholdColumns.ReadAsync(request.File, request.Year, request.Line, session, cancellationToken);
        PovertyStudy study = PovertyStudy.Of(columns, PovertyLine.Below(request.Line), session, cancellationToken);
        LorenzChart lorenz = LorenzOf(session, study, Path.GetFileName(request.File));
        if (chart is not null)
        {
            chart.Write(lorenz.ToSvg(), session);
            chart.Keep(session);
        }

        if (request.IsJson)
        {
            session.WriteLine(RegistryJson.Text(PovertyItem.Of(study, session.Language)));
            return ExitCode.Fine;
        }

        using Page page = session.NewPage();
        PovertyView.Write(page, session, study, lorenz);
        page.Show();
        return ExitCode.Fine;
    }

    private static LorenzChart LorenzOf(Session session, PovertyStudy study, string file)
    {
        double poorer = study.Distribution.Lorenz(0.4);
        double richest = 1 - study.Distribution.Lorenz(0.9);
        string gini = study.Measures.First(one => one.Result.Measure.Equals(SurveyMeasures.Gini)).Result is { HasValue: true } result ? SurveyNumber.Index(result.Value) : "–";
        return new LorenzChart(
            session.Say($"{study.Columns.Year}年人均收入洛伦兹曲线", $"How income per head is shared out, {study.Columns.Year}"),
            session.Say($"基尼系数 {gini}；{study.Columns.Welfare.Population:N0} 人", $"Gini coefficient {gini}; {study.Columns.Welfare.Population:N0} persons"),
            [.. study.Distribution.LorenzCurve(Intervals)],
            [
                (0.4, poorer, session.Say($"最穷的 40% 人口得到 {Share(poorer)}", $"the poorest 40% have {Share(poorer)}")),
                (0.9, 1 - richest, session.Say($"最富的 10% 得到 {Share(richest)}", $"the richest 10% have {Share(richest)}")),
            ],
            new LorenzWords(
                session.Pick("人口累计比例，从低收入到高收入", "share of persons, from the poorest"),
                session.Pick("收入累计比例", "share of all income"),
                session.Pick("绝对平均", "equal shares")),
            session.Say($"来源：{file}", $"Source: {file}"));
    }

    private static string Share(double share) => Math.Round(share * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
