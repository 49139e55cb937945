namespace Guangming.Domain.Tests;

/// <summary>The files that the tests bring with them.</summary>
internal static class TestData
{
    /// <summary>The facts of the 2020 report, as they lie in the repository.</summary>
    public static byte[] ShippedDocument => Bytes("guangming-2020.report.json");

    /// <summary>The digest of the 2020 report in our own words.</summary>
    public static string Digest => Text("guangming-2020.digest.txt");

    public static string Text(string name)
    {
        using StreamReader reader = new(Open(name));
        return reader.ReadToEnd();
    }

    public static byte[] Bytes(string name)
    {
        using Stream stream = Open(name);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Open(string name) =>
        typeof(TestData).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("The tests lack their file.", name);
}
