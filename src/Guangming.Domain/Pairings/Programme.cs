using System.ComponentModel;
using System.Text.Json.Serialization;
using Meziantou.Analyzer.Annotations;

namespace Guangming.Domain;

/// <summary>The programme a pairing belongs to (帮扶机制): an open code with the official ones known by name.</summary>
[JsonConverter(typeof(OpenCodeJsonConverter<Programme>))]
[TypeConverter(typeof(ParsableTypeConverter<Programme>))]
[CultureInsensitiveType]
public sealed class Programme : OpenCode<Programme>, IOpenCodeFactory<Programme>
{
    private readonly LocalizedText? _name;

    private Programme(string code, LocalizedText? name = null)
        : base(code) => _name = name;

    /// <summary>East–West poverty-alleviation collaboration (东西部扶贫协作), between a district in the east and a county in the west.</summary>
    public static Programme EastWestCollaboration { get; } =
        new("east-west-collaboration", new LocalizedText("东西部扶贫协作", "East–West poverty-alleviation collaboration"));

    /// <summary>Intra-provincial pairing (省内对口帮扶), within one province.</summary>
    public static Programme IntraProvincialPairing { get; } =
        new("intra-provincial-pairing", new LocalizedText("省内对口帮扶", "intra-provincial pairing"));

    /// <summary>Counterpart support (对口支援), of Tibet, Xinjiang and other regions.</summary>
    public static Programme CounterpartSupport { get; } =
        new("counterpart-support", new LocalizedText("对口支援", "counterpart support"));

    /// <summary>Whether it is one of the official programmes that the library knows by name.</summary>
    public bool IsKnown => _name is not null;

    /// <summary>The official programmes share their instances; a code of one's own makes a new one.</summary>
    /// <inheritdoc/>
    public static Programme Of(string code) => code switch
    {
        "east-west-collaboration" => EastWestCollaboration,
        "intra-provincial-pairing" => IntraProvincialPairing,
        "counterpart-support" => CounterpartSupport,
        _ => new Programme(code),
    };

    /// <summary>The official name; of a programme of one's own, the code.</summary>
    /// <param name="language">The language.</param>
    public string Name(Language language) => _name?.In(language) ?? Code;
}
