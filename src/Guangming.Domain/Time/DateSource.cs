using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>Where the date of a figure comes from (日期来源).</summary>
/// <remarks>The order is from firm to weak: a result takes the weakest of its inputs.</remarks>
[JsonConverter(typeof(DateSourceJsonConverter))]
public enum DateSource
{
    /// <summary>It stands with the figure (明示).</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>It stands earlier in the sentence or paragraph (承前).</summary>
    [JsonStringEnumMemberName("inherited")]
    Inherited,

    /// <summary>It is the day of publication (发布日).</summary>
    [JsonStringEnumMemberName("publication")]
    Publication,

    /// <summary>It is how somebody read the text (解读).</summary>
    [JsonStringEnumMemberName("reading")]
    Reading,
}
