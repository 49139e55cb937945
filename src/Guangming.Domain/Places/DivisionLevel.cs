using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>The level of an administrative division (行政层级), from the widest to the narrowest.</summary>
[JsonConverter(typeof(DivisionLevelJsonConverter))]
public enum DivisionLevel
{
    /// <summary>Province, autonomous region, municipality (省级).</summary>
    [JsonStringEnumMemberName("province")]
    Province,

    /// <summary>Prefecture, prefecture-level city (地级).</summary>
    [JsonStringEnumMemberName("prefecture")]
    Prefecture,

    /// <summary>County, district, county-level city (县级).</summary>
    [JsonStringEnumMemberName("county")]
    County,

    /// <summary>Town, township, subdistrict (乡级).</summary>
    [JsonStringEnumMemberName("township")]
    Township,

    /// <summary>Village or residents' committee (村级).</summary>
    [JsonStringEnumMemberName("village")]
    Village,
}
