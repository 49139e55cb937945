using System.Reflection;

namespace Guangming.Domain.Text.Tests;

/// <summary>The texts that travel with the tests.</summary>
internal static class TestTexts
{
    /// <summary>Our own retelling of the 2020 report.</summary>
    public static string Digest { get; } = Load("guangming-2020.digest.txt");

    public static string Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
