using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Evaluation;

namespace RegistryIndicators.Json;

/// <summary>An indicator's value for one group as <c>run --json</c> shows it; its message in the session's language, all else in none.</summary>
internal sealed record GroupItem(
    string Code,
    int Version,
    string? NameZh,
    string? NameEn,
    string? Group,
    string? GroupZh,
    string? GroupEn,
    long? Year,
    ExactNumber? Value,
    string Unit,
    string? Display,
    string? NoValueReason,
    string? NoValueMessage,
    long Rows,
    long RowsLeftOut,
    long RowsUnmatched,
    IReadOnlyList<SumItem> Sums)
{
    /// <summary>A group; all of them together where there is no key.</summary>
    public static GroupItem Of(GroupResult group, long? year, Language language)
    {
        Indicator indicator = group.Result.Indicator;
        GroupKey? key = group.Keys.IsEmpty || group.Keys[0].By.IsPeriod ? null : group.Keys[0];
        return new GroupItem(
            indicator.Code,
            indicator.Version,
            indicator.Name.Chinese,
            indicator.Name.English,
            key is { IsStated: true } stated ? stated.ToString() : null,
            key is { } zh ? GroupLabel.Of(zh, Language.Chinese) : null,
            key is { } en ? GroupLabel.Of(en, Language.English) : null,
            year ?? (group.Keys.IsEmpty ? null : group.Keys[0].Number),
            ExactNumber.Of(group.HasValue ? group.Value.Amount : null, group.Result.Unit),
            group.Result.Unit.ToString(),
            group.Display,
            group.Reason?.Kind.Code(),
            group.Reason?.Message.In(language),
            group.Rows,
            group.RowsLeftOut,
            group.Sums.RowsUnmatched,
            [.. indicator.Formula.Inputs.Select((input, i) => new SumItem(input.Measure.Code, group.Sums.Sums[i].ToString()))]);
    }
}
