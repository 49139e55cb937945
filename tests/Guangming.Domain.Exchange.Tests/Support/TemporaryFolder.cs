namespace Guangming.Domain.Exchange.Tests;

/// <summary>A folder of its own for one test, gone behind it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("guangming-");

    public string FullName => _folder.FullName;

    public string this[string name] => Path.Join(_folder.FullName, name);

    /// <summary>The names of all files in it, sorted.</summary>
    public string[] Names => [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(FullName, file.FullName)).Order(StringComparer.Ordinal)];

    /// <summary>Writes a file in UTF-8.</summary>
    public void Write(string name, string text) => File.WriteAllText(this[name], text);

    /// <summary>Writes a file.</summary>
    public void Write(string name, byte[] bytes) => File.WriteAllBytes(this[name], bytes);

    public void Dispose() => _folder.Delete(recursive: true);
}
