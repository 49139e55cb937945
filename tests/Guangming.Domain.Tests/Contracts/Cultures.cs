using System.Globalization;

namespace Guangming.Domain.Tests.Contracts;

/// <summary>The cultures of the world's machines.</summary>
internal static class Cultures
{
    // Their signs, separators, digits, letters and calendars differ.
    private static readonly string[] Names = ["", "zh-CN", "tr-TR", "ar-SA", "fa-IR", "th-TH", "sv-SE", "de-DE", "he-IL", "hi-IN"];

    /// <summary>Runs a check in each of them.</summary>
    public static void Each(Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                CultureInfo.CurrentCulture = Named(name);
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A culture; in invariant-globalization mode no named one exists, and the invariant one must do.</summary>
    public static CultureInfo Named(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
