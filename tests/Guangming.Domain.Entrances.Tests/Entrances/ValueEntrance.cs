using System.Text;
using System.Text.Json;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>The readers of <see cref="StatedValue"/> itself.</summary>
internal sealed class ValueEntrance(string name, Func<string, StatedValue?> read) : SingleEntrance(name)
{
    public static IReadOnlyList<ValueEntrance> All { get; } =
    [
        new("Parse(string)", text => StatedValue.Parse(text)),
        new("Parse(chars)", text => StatedValue.Parse(text.AsSpan())),
        new("Parse(UTF-8)", text => StatedValue.Parse(Encoding.UTF8.GetBytes(text))),
        new("TryParse(string)", text => StatedValue.TryParse(text, out StatedValue? value) ? value : null),
        new("TryParse(UTF-8)", text => StatedValue.TryParse(Encoding.UTF8.GetBytes(text), out StatedValue? value) ? value : null),
        new("JSON value", text => JsonSerializer.Deserialize<StatedValue>(JsonSerializer.Serialize(text))),
    ];

    protected override Answer Read(StatedText text) =>
        read(text.Text) is { } value ? Answer.Of(Reading.From(value)) : Answer.Refused("none");
}
