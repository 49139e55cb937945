namespace Guangming.Domain.Tests;

/// <summary>An explanation says how a number came about, from what, and how precisely it is known.</summary>
public sealed class ExplainTests
{
    private static readonly Report Report = Reports.Guangming2020;
    private static readonly Pairing Tianlin = Report.Pairings["tianlin"];
    private static readonly Pairing Shanwei = Report.Pairings["shanwei"];

    [Fact]
    public void Explain_AQuotient_HasFormulaNumbersSourcesResultAndRange()
    {
        IndicatorResult result = Indicators.FiscalPerPerson.Evaluate(Report, Tianlin);

        result.Explain(Language.English).Should().Be(
            """
            fiscal aid per person = fiscal aid allocated ÷ poor persons reached
              = 1.796亿元 (line 20) ÷ 49152人 (line 20) = 3653.97 yuan per person
              known to lie in [3652.95, 3654.99]: fiscal aid allocated is stated to the nearest 10万元
            """.ReplaceLineEndings("\n"));
        result.Explain(Language.Chinese).Should().Be(
            """
            人均财政帮扶资金 = 财政帮扶资金（安排） ÷ 带动贫困人口
              = 1.796亿元（第20行） ÷ 49152人（第20行） = 3653.97元/人
              已知范围 [3652.95, 3654.99]：财政帮扶资金（安排）精确到10万元
            """.ReplaceLineEndings("\n"));
        result.ExplainTeX(Language.English).Should().Be(
            """
            \begin{aligned}
            \text{fiscal aid per person} &= \frac{\text{fiscal aid allocated}}{\text{poor persons reached}} \\
            &= \frac{\underset{\text{line 20}}{\text{1.796亿元}}}{\underset{\text{line 20}}{\text{49152人}}} \\
            &= \text{3653.97 yuan per person} \\
            &\in \left[3652.95,\ 3654.99\right] \quad \text{fiscal aid allocated is stated to the nearest 10万元}
            \end{aligned}
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Explain_AGrowth_UsesItsUsualWords()
    {
        IndicatorResult result = Indicators.GrowthRate.Of(Measures.CollectiveIncomePerVillage).Evaluate(Report, Shanwei);

        result.Explain(Language.English).Should().StartWith(
            "growth of collective income per village = (final − baseline) ÷ baseline\n"
            + "  = (44.7万元 (line 38) − 1.437万元 (line 38)) ÷ 1.437万元 (line 38) = 3011%\n"
            + "  known to lie in [3006.08, 3015.22]: ");
        result.Explain(Language.Chinese).Should().StartWith("村均集体收入增长率 = （期末值 − 基期值） ÷ 基期值\n");
    }

    [Fact]
    public void Explain_AnAnnualGrowth_SaysWhichRoot()
    {
        IndicatorResult result = Indicators.AnnualGrowth.Of(Measures.CollectiveIncomePerVillage).Evaluate(Report, Shanwei);

        result.Explain(Language.English).Should().Contain("= nth root of (final ÷ baseline) − 1\n  = 4th root of (44.7万元 (line 38) ÷ 1.437万元 (line 38)) − 1 = 136.16%")
            .And.EndWith("n is the number of years between baseline and final value");
        result.Explain(Language.Chinese).Should().Contain("= （期末值 ÷ 基期值）开n次方 − 1\n  = （44.7万元（第38行） ÷ 1.437万元（第38行））开4次方 − 1 = 136.16%");
        result.ExplainTeX(Language.English).Should().Contain(@"&= \sqrt[4]{\frac{\underset{\text{line 38}}{\text{44.7万元}}}{\underset{\text{line 38}}{\text{1.437万元}}}} - 1 \\");
    }

    [Fact]
    public void Explain_AStatedNumber_SaysWhereAndForWhen()
    {
        IndicatorResult result = Indicators.HeadcountRate.Evaluate(Report, Tianlin);

        result.Explain(Language.English).Should().Contain("\n  = 1.57% (line 19)\n").And.Contain("\n  stated in the report: end of 2019");
        result.Explain(Language.Chinese).Should().Contain("\n  = 1.57%（第19行）\n").And.Contain("\n  原文所述：2019年末");
        result.ExplainTeX(Language.English).Should().Contain(@"&= \underset{\text{line 19}}{\text{1.57\%}} \\");
    }

    [Fact]
    public void Explain_ANumberOfBounds_ShowsThemAndWhyThereIsNoValue() =>
        Indicator.Of(Measures.TrainingAttendances).Evaluate(Report, Shanwei).Explain(Language.English).Should().Be(
            "training attendances = 1400多人次 (line 39)\n"
            + "  known to lie in (1400, 1500)人次: training attendances, \"1400多人次\", stands for (1400人次, 1500人次)\n"
            + "  stated in the report: period not stated\n"
            + "  no value: only bounds are known: 1400多人次 names no exact number");

    [Fact]
    public void Explain_NoValue_SaysWhyAndWhatWasFound()
    {
        Report report = Invented.Report(Invented.Figure("f", Measures.FiscalAllocated, "3200万元"));

        IndicatorResult result = Indicators.FiscalPerPerson.Evaluate(report, Invented.Main);

        result.Explain(Language.English).Should().Be(
            "fiscal aid per person = fiscal aid allocated ÷ poor persons reached\n  no value: not stated: poor persons reached\n  found: fiscal aid allocated 3200万元");
        result.Explain(Language.Chinese).Should().Be(
            "人均财政帮扶资金 = 财政帮扶资金（安排） ÷ 带动贫困人口\n  无值：没有说明：带动贫困人口\n  已找到：财政帮扶资金（安排） 3200万元");
    }

    [Fact]
    public void Explain_InputsOfOtherDates_HasTheNote()
    {
        Report report = Invented.Report(
            Invented.Figure("f", Measures.FiscalAllocated, "3200万元", Invented.To2020), Invented.Figure("p", Measures.PersonsReached, "1000人", Invented.To2019));

        IndicatorResult result = Indicators.FiscalPerPerson.Evaluate(report, Invented.Main, new EvaluationOptions { AllowsMixedPeriods = true });

        result.Explain(Language.English).Should().EndWith("\n  note: the inputs hold for different periods: 3200万元 (cumulative to 2020); 1000人 (cumulative to 2019)");
    }

    [Fact]
    public void Explain_BareStatements_HasNoSources() =>
        Indicators.FiscalPerPerson.EvaluateStatements([StatedValue.Parse("9元"), StatedValue.Parse("3人")]).Explain(Language.English).Should().Be(
            "fiscal aid per person = fiscal aid allocated ÷ poor persons reached\n  = 9元 ÷ 3人 = 3.00 yuan per person");

    [Fact]
    public void Explain_TruncatedDigits_SaysSo() =>
        Indicators.FiscalPerPerson
            .EvaluateStatements([StatedValue.Parse("1.2万元"), StatedValue.Parse("3人")], new EvaluationOptions { Reading = RoundingReading.Truncated }).Explain(Language.English)
            .Should().EndWith("known to lie in [4000.00, 4333.34): fiscal aid allocated is cut off after 1000元");

    [Fact]
    public void ExplainTeX_CharactersOfTeX_AreEscaped()
    {
        Indicator odd = Indicator.Define("own.odd", null, @"a_b {50%} $x^2 & #1 ~ \end", Measures.FiscalAllocated / Measures.PersonsReached);

        odd.EvaluateStatements([StatedValue.Parse("9元"), StatedValue.Parse("3人")]).ExplainTeX(Language.English).Should().StartWith(
            "\\begin{aligned}\n" + @"\text{a\_b \{50\%\} \$x\textasciicircum{}2 \& \#1 \textasciitilde{} \textbackslash{}end} &= ");
    }

    [Fact]
    public void ExplainTeX_AnInfiniteEnd_IsInfinity() =>
        Indicators.FiscalPerPerson.EvaluateStatements([StatedValue.Parse("超9元"), StatedValue.Parse("3人")]).ExplainTeX(Language.English)
            .Should().Contain(@"&\in \left(3.00,\ \infty\right)\ \text{元/人} \quad");
}
