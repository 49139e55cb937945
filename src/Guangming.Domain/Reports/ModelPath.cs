using System.Globalization;

namespace Guangming.Domain;

/// <summary>Where a thing of a report stands in its document, as a JSON path.</summary>
internal static class ModelPath
{
    public const string Root = "$";

    public static string Figure(int index) => Item("figures", index);

    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");
}
