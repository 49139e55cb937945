using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>What kind of time a figure speaks of (统计口径).</summary>
[JsonConverter(typeof(PeriodBasisJsonConverter))]
public enum PeriodBasis
{
    /// <summary>Not stated (未说明).</summary>
    [JsonStringEnumMemberName("unspecified")]
    Unspecified,

    /// <summary>A state on one day (时点): 2015年底.</summary>
    [JsonStringEnumMemberName("point-in-time")]
    PointInTime,

    /// <summary>A flow in one calendar year, perhaps only to a day in it (年度).</summary>
    [JsonStringEnumMemberName("annual")]
    Annual,

    /// <summary>A flow in any other span of days (期间): 2019年9月-2020年6月.</summary>
    [JsonStringEnumMemberName("period")]
    Period,

    /// <summary>A rate by the year (每年).</summary>
    [JsonStringEnumMemberName("per-year")]
    PerYear,

    /// <summary>Everything up to a date, from a start that is often not stated (累计).</summary>
    [JsonStringEnumMemberName("cumulative")]
    Cumulative,
}
