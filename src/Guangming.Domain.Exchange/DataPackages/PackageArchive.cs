namespace Guangming.Domain.Exchange;

/// <summary>A package in a zip archive, behind the guard.</summary>
internal sealed class PackageArchive(Stream stream, string? file) : PackageFiles, IDisposable
{
    private readonly ArchiveGuard _archive = ArchiveGuard.Open(stream, file);

    public override string? Name => file;

    public override byte[] Read(string name)
    {
        if (!FolderPath.IsPlain(name) || !_archive.Has(name))
        {
            throw new FileRefusedException(FileFault.Missing, file, $"里没有“{Words.Quoted(name)}”", $"holds no '{Words.Quoted(name)}'");
        }

        using Stream entry = _archive.OpenEntry(name);
        using MemoryStream bytes = new();
        byte[] block = new byte[1 << 16];
        for (int read = Next(entry, block, name); read > 0; read = Next(entry, block, name))
        {
            if (bytes.Length + read > MostOf(name))
            {
                throw InputFile.TooLarge(name, MostOf(name));
            }

            bytes.Write(block, 0, read);
        }

        return bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();

    private int Next(Stream entry, byte[] block, string name)
    {
        try
        {
            return entry.Read(block);
        }
        catch (InvalidDataException e)
        {
            throw new FileRefusedException(FileFault.Damaged, file, $"“{Words.Quoted(name)}”已损坏，无法解压", $"'{Words.Quoted(name)}' is damaged and cannot be unpacked", e);
        }
    }
}
