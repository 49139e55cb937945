namespace Guangming.Domain.Exchange;

/// <summary>A package in a folder.</summary>
internal sealed class PackageFolder(string folder) : PackageFiles
{
    public override string Name => folder;

    public override byte[] Read(string name) => InputFile.Read(FolderPath.Resolve(folder, name), MostOf(name));
}
