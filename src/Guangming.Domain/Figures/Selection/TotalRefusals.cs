namespace Guangming.Domain;

/// <summary>Why a total is refused, in words (不予合计的理由).</summary>
internal static class TotalRefusals
{
    public static TotalRefusedException Nothing(string question) => Of(
        $"没有可以合计的数据：报告没有实际发生的“{question}”。", $"There is nothing to add: the report has no {question} that happened.");

    public static TotalRefusedException NoCommonPeriod(IReadOnlyList<(LocalizedText Name, IReadOnlyList<Figure> Figures)> cells)
    {
        string Periods(Language language, string open, string comma, string close, string semicolon) => string.Join(semicolon, cells.Select(cell =>
            $"{cell.Name.In(language)}{open}{string.Join(comma, cell.Figures.Select(figure => figure.Period.ToString(language)).Distinct(StringComparer.Ordinal))}{close}"));
        return Of(
            $"不予合计，期间不一致：{Periods(Language.Chinese, "（", "、", "）", "；")}。请先用 InYear(…)、AsOf(…) 或 Of(…) 选出同一期间，或分别合计。",
            $"Not added, they have no period in common: {Periods(Language.English, " (", ", ", ")", "; ")}. Narrow the question with InYear(…), AsOf(…) or Of(…), or ask for each by itself.");
    }

    public static TotalRefusedException NotOverAreas(Measure measure, IEnumerable<Figure> figures) => Over(
        figures,
        $"“{measure.Name.In(Language.Chinese)}”不能跨区域相加：合并的比率是分子之和除以分母之和。",
        $"{measure.Name.In(Language.English)} does not add over areas: a rate of several is the ratio of sums.");

    public static TotalRefusedException NotOverTime(Measure measure, IEnumerable<Figure> figures) => Over(
        figures, $"“{measure.Name.In(Language.Chinese)}”不能跨期相加。", $"{measure.Name.In(Language.English)} does not add over time.");

    public static TotalRefusedException Undated(IEnumerable<Figure> figures, Figure undated) => Over(
        figures,
        $"没有说明 {undated.Id} 属于哪个期间，无从判断是否已含在其他数据内。请指明要哪一项。",
        $"it is not stated for when {undated.Id} holds, so nobody can tell whether it is part of the others. Name the one you want.");

    public static TotalRefusedException StatesAndFlows(IEnumerable<Figure> figures) => Over(
        figures, "时点数与期间数不能相加。", "states at a date and flows over a period do not add.");

    public static TotalRefusedException OfTwoStandards(IEnumerable<Figure> figures) => Over(
        figures, "贫困标准不同（国家标准与省定标准），不能相加。", "they go by different poverty lines (national, provincial), which never add.");

    public static TotalRefusedException SeveralThings(IEnumerable<Measure> measures) => Of(
        $"不予合计：{string.Join("、", measures.Select(measure => $"{measure.Name.In(Language.Chinese)}（{measure.Code}）"))}是不同事项，请用 Of(…) 指定其一。",
        $"Refused: {string.Join(", ", measures.Select(measure => measure.Code))} are different things. Name one with Of(measure).");

    public static TotalRefusedException SeveralGroups(IEnumerable<Measure> measures) => Of(
        $"不予合计：{string.Join("、", measures.Select(measure => $"{measure.Name.In(Language.Chinese)}（{measure.Code}）"))}不能相加：人群可能重叠，户与人单位不同。请用 Of(…) 指定其一，或用 Union() 求并集。",
        $"Refused: {string.Join(", ", measures.Select(measure => measure.Code))} do not add: groups may overlap, and 户 and 人 are different units. Name one measure with Of(measure), or ask for Union().");

    public static TotalRefusedException Contradicting(IEnumerable<Figure> figures) => Over(
        figures, "属于同一期间而互相矛盾。", "they are for the same period and contradict each other.");

    public static TotalRefusedException Overlapping(IEnumerable<Figure> figures) => Over(
        figures, "期间部分重叠，互不包含。", "their periods overlap without one holding the other.");

    public static TotalRefusedException Of(string chinese, string english) => new(new LocalizedText(chinese, english));

    private static TotalRefusedException Over(IEnumerable<Figure> figures, string chinese, string english)
    {
        Figure[] all = [.. figures];
        return Of(
            $"不予合计：{string.Join("；", all.Select(figure => $"{figure.Id}（{figure.Stated}，{figure.Period.ToString(Language.Chinese)}）"))}：{chinese}",
            $"Not added: {string.Join("; ", all.Select(figure => $"{figure.Id} ({figure.Stated}, {figure.Period})"))}: {english}");
    }
}
