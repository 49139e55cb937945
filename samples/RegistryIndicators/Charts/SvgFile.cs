namespace RegistryIndicators.Charts;

/// <summary>Writes a chart whole or not at all: beside its place first, then there.</summary>
internal static class SvgFile
{
    public static void Write(string path, string svg)
    {
        string draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(draft, svg);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
            throw new BadInputException($"{path}: {e.Message}", e);
        }
    }
}
