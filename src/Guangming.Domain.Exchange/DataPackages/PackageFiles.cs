namespace Guangming.Domain.Exchange;

/// <summary>The files of a package, wherever they are.</summary>
internal abstract class PackageFiles
{
    /// <summary>The most bytes of the descriptor.</summary>
    protected const long LongestDescriptor = 4L << 20;

    /// <summary>The most bytes of a table.</summary>
    protected const long LongestTable = 100L << 20;

    /// <summary>What the package is called in messages.</summary>
    public abstract string? Name { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="name">The file as the descriptor names it.</param>
    /// <exception cref="FileRefusedException">It is missing, too large, or outside the package.</exception>
    public abstract byte[] Read(string name);

    public static void MakeFolder(string folder)
    {
        InputFile.RequireName(folder);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (SystemFault.Is(e) || e is ArgumentException)
        {
            throw SystemFault.OnWriting(folder, e);
        }
    }

    protected static long MostOf(string name) => name == PackageDescriptor.FileName ? LongestDescriptor : LongestTable;
}
