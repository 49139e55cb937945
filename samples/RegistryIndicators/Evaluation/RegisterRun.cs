using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Views;

namespace RegistryIndicators.Evaluation;

/// <summary>Asks a source for some indicators by one key, and keeps the year that is shown.</summary>
internal sealed class RegisterRun(Session session, IAggregateSource source, By by, int? year)
{
    private long? _year = year;

    /// <summary>The keys asked for: stocks of different years do not add, so a year is always among them.</summary>
    public static IReadOnlyList<By> KeysFor(By by) => by.IsPeriod ? [by] : [by, By.Year];

    /// <summary>The year shown; the newest of the register where none was asked for, none where years are the groups.</summary>
    public long? Year => by.IsPeriod ? null : _year;

    /// <summary>The indicators, one after the other.</summary>
    public async Task<IReadOnlyList<IndicatorGroups>> EvaluateAsync(IReadOnlyList<Indicator> indicators, CancellationToken cancellationToken)
    {
        using ProgressLines lines = new(session);
        List<IndicatorGroups> all = [];
        foreach (Indicator indicator in indicators)
        {
            IndicatorProgress progress = new(lines, all.Count, indicators.Count, indicator.Name.In(session.Language), session);
            List<GroupResult> groups = [];
            await foreach (GroupResult group in indicator.EvaluateAsync(source, KeysFor(by), progress, cancellationToken))
            {
                groups.Add(group);
            }

            all.Add(by.IsPeriod ? new IndicatorGroups(indicator, [.. groups.Where(IsAsked)], null) : IndicatorGroups.OfYear(indicator, groups, _year ??= Newest(groups)));
            if (all[^1].Groups.Count == 0)
            {
                throw new BadInputException(_year is { } asked
                    ? session.Say($"登记表没有 {asked} 年的记录", $"the register has no rows of {asked}")
                    : session.Pick("登记表没有记录", "the register has no rows"));
            }
        }

        return all;
    }

    /// <summary>The keys that stand in the register or in the table of the population, but not in both.</summary>
    public async Task<IReadOnlyList<UnmatchedKey>> FindUnmatchedAsync(Indicator indicator, CancellationToken cancellationToken)
    {
        AggregateQuery query = AggregateQuery.For(indicator, source.Map, KeysFor(by));
        return query.Joins.IsEmpty ? [] : await source.FindUnmatchedAsync(query, cancellationToken).ToListAsync(cancellationToken);
    }

    private bool IsAsked(GroupResult group) => _year is not { } asked || group.Keys[0].Number == asked;

    private long Newest(List<GroupResult> groups) =>
        groups.Max(group => group.Keys[1].Number) ?? throw new BadInputException(session.Pick("登记表没有年份", "the register states no year"));
}
