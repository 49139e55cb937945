using System.Globalization;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Tests;

/// <summary>
/// Runs the whole suite in the culture that the environment variable <c>GUANGMING_TEST_CULTURE</c> names:
/// <c>invariant</c>, or a name such as <c>fa-IR</c>. Without it the machine's own culture stays.
/// </summary>
internal static class MachineCulture
{
    private const string Variable = "GUANGMING_TEST_CULTURE";

    /// <summary>The culture asked for; <see langword="null"/> where none is.</summary>
    public static CultureInfo? Asked { get; private set; }

    [ModuleInitializer]
    internal static void Set()
    {
        string? name = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        Asked = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = Asked;
        CultureInfo.CurrentCulture = Asked;
    }
}
