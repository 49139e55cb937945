using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Why a total of money is refused, and what to write instead (资金不予合计的理由).</summary>
internal static class FundingRefusals
{
    public static TotalRefusedException Mixed(ImmutableArray<FundingSource> sources)
    {
        ImmutableArray<FundingSource> aid = [.. sources.Where(source => source.IsAid)];
        ImmutableArray<FundingSource> business = [.. sources.Where(source => !source.IsAid)];
        return TotalRefusals.Of(
            $"不予合计：{Names(business, Language.Chinese)}不是帮扶资金。帮扶资金请写 Total({Code(aid)})；确需一并相加，请写 TotalOfAidAndBusiness({Code(sources)})。",
            $"Refused: {Names(business, Language.English)} {(business.Length == 1 ? "is" : "are")} business, not aid. Write Total({Code(aid)}) for the aid, or TotalOfAidAndBusiness({Code(sources)}) for a sum that mixes both.");
    }

    public static TotalRefusedException NoneOf(FundingSource source, string question) => TotalRefusals.Of(
        $"“{question}”中没有{source.Name(Language.Chinese)}。", $"There is no {source.Name(Language.English)} in {question}.");

    public static TotalRefusedException Stages(ImmutableArray<Measure> measures) => TotalRefusals.Of(
        $"不予合计：{string.Join("与", measures.Select(measure => $"{measure.Name.In(Language.Chinese)}（{measure.Code}）"))}是同一笔资金的不同阶段，或不是同一事项；请用 At(…) 或 Of(…) 指定其一。",
        $"Refused: {string.Join(" and ", measures.Select(measure => $"{measure.Name.In(Language.English)} ({measure.Code})"))} are the same money at different stages, or different things; ask for one with At(stage) or Of(measure).");

    public static TotalRefusedException SeveralKinds(ImmutableArray<FundingSource> sources, ImmutableArray<FundingAllocation> figures)
    {
        string Amounts(FundingSource source, string comma) => string.Join(comma, figures.Where(figure => figure.Source == source).Select(figure => figure.Stated.ToString()));

        ImmutableArray<FundingSource> aid = [.. sources.Where(source => source.IsAid)];
        ImmutableArray<FundingSource> business = [.. sources.Where(source => !source.IsAid)];
        string chinese = $"不予合计：{string.Join("与", sources.Select(source => $"{source.Name(Language.Chinese)}（{Amounts(source, "、")}）"))}是不同种类的资金。";
        string english = $"Refused: {string.Join(" and ", sources.Select(source => $"{source.Name(Language.English)} ({Amounts(source, ", ")})"))} are different kinds.";
        if (!business.IsEmpty)
        {
            chinese += $"其中不是帮扶资金的有：{Names(business, Language.Chinese)}。";
            english += $" Not aid at all: {Names(business, Language.English)}.";
        }

        return aid.IsEmpty
            ? TotalRefusals.Of(chinese + "请指明种类，或用 TotalBySource()。", english + " Name the kind, or use TotalBySource().")
            : TotalRefusals.Of($"{chinese}请指明种类：Total({Code(aid)})，或用 TotalBySource()。", $"{english} Name the kinds: Total({Code(aid)}), or use TotalBySource().");
    }

    private static string Names(ImmutableArray<FundingSource> sources, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", sources.Select(source => source.Name(language)));

    // As it is written in C#.
    private static string Code(ImmutableArray<FundingSource> sources) => string.Join(", ", sources.Select(source => source.InCode));
}
