namespace Guangming.Domain;

/// <summary>What the words around a date make of it (日期的用法).</summary>
public enum DateLead
{
    /// <summary>The date itself: 2020年，….</summary>
    None,

    /// <summary>Everything up to it: 截至2020年底.</summary>
    AsOf,

    /// <summary>From it on: 2016年起, 自2016年结对以来.</summary>
    Since,

    /// <summary>From it to the day of publication: 2016年5月至今.</summary>
    SinceUntilNow,

    /// <summary>It belongs to its clause alone: 于2018年, 2015年底的.</summary>
    Within,

    /// <summary>Something is compared with it or aimed at it: 比2019年, 2025年前.</summary>
    Aside,
}
