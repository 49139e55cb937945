using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>A text that an entrance reads otherwise than the reference.</summary>
internal sealed record Disagreement(string Entrance, StatedText Text, Answer Expected, Answer Read)
{
    public override string ToString() => $"\"{Text.Text}\" ({Text.Kind}, {Text.MeasureUnit}) at {Entrance}\n    expected {Expected}\n    read     {Read}";
}
