namespace Guangming.Domain;

/// <summary>In which part of the country a county or village lies (地区): the limit of the headcount rate differs.</summary>
public enum ExitRegion
{
    /// <summary>Not said; the stricter limit of the central provinces is taken (未说明).</summary>
    NotStated,

    /// <summary>The central provinces (中部): at most 2%.</summary>
    Central,

    /// <summary>The western provinces (西部): at most 3%.</summary>
    Western,
}
