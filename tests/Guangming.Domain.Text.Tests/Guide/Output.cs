using System.Globalization;

namespace Guangming.Domain.Text.Tests.Guide;

/// <summary>Stands in for the console, and keeps what is printed.</summary>
internal sealed class Output
{
    public List<string> Lines { get; } = [];

    public void WriteLine(object? value) => Lines.Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
}
