using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>What a <see cref="Division"/> is (单位类型).</summary>
[JsonConverter(typeof(DivisionKindJsonConverter))]
public enum DivisionKind
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

    /// <summary>A development zone, new area, farm and the like, which has no code of its own (功能区).</summary>
    [JsonStringEnumMemberName("functional-area")]
    FunctionalArea,

    /// <summary>An organisation: a company, an office, a school (机构).</summary>
    [JsonStringEnumMemberName("organisation")]
    Organisation,

    /// <summary>Several units that are counted but not named, such as five villages (未具名的若干单位).</summary>
    [JsonStringEnumMemberName("group")]
    Group,
}
