using System.Globalization;

namespace Guangming.Domain.Tests;

/// <summary>Runs a test in the culture of some machine.</summary>
internal static class Cultures
{
    /// <summary>Runs <paramref name="test"/> in a culture; skips it where the machine knows only the invariant one.</summary>
    public static void In(string culture, Action test)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip($"The culture {culture} is not known here.");
        }

        try
        {
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
