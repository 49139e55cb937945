using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>How precisely a date was stated (日期精度).</summary>
[JsonConverter(typeof(DateGranularityJsonConverter))]
public enum DateGranularity
{
    /// <summary>To the day (日).</summary>
    [JsonStringEnumMemberName("day")]
    Day,

    /// <summary>To the month (月).</summary>
    [JsonStringEnumMemberName("month")]
    Month,

    /// <summary>To the year (年).</summary>
    [JsonStringEnumMemberName("year")]
    Year,
}
