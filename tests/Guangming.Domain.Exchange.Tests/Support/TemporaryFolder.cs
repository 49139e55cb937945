namespace Guangming.Domain.Exchange.Tests;

/// <summary>A folder of its own for one test, gone behind it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("guangming-");

    public string FullName => _folder.FullName;

    public string this[string name] => Path.Join(_folder.FullName, name);

    /// <summary>The names of all files in it, sorted.</summary>
    public string[] Names => [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(FullName, file.FullName)).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);
}
