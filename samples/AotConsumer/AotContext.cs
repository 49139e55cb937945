using System.Text.Json.Serialization;
using Guangming.Domain;

namespace AotConsumer;

/// <summary>The consumer's own context.</summary>
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Dictionary<DivisionCode, Money>))]
internal sealed partial class AotContext : JsonSerializerContext;
