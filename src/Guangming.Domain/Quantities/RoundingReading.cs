namespace Guangming.Domain;

/// <summary>How the digits a text shows came about (取舍方式).</summary>
public enum RoundingReading
{
    /// <summary>Rounded to the nearest (四舍五入): the closed range [v − h, v + h], h half a step.</summary>
    Nearest,

    /// <summary>Cut off (截尾): [v, v + step), mirrored below zero.</summary>
    Truncated,
}
