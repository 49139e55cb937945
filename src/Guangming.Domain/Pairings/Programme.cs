using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Guangming.Domain;

/// <summary>The programme a pairing belongs to (帮扶机制): an open code with the official ones known by name.</summary>
/// <remarks>
/// A code is 1 to 64 characters: lower-case letters and digits in words joined by a hyphen or a dot. Equality and order are
/// ordinal. The default is unspecified: it equals itself, sorts first and prints as <c>unspecified</c>; every other operation
/// throws <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ProgrammeJsonConverter))]
[TypeConverter(typeof(CodeTextConverter<Programme>))]
public readonly partial struct Programme :
    IEquatable<Programme>, IComparable<Programme>, IComparable, IComparisonOperators<Programme, Programme, bool>,
    ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Programme>, IUtf8SpanParsable<Programme>
{
    private readonly string? _code;

    private Programme(string code) => _code = code;

    /// <summary>East–West poverty-alleviation collaboration (东西部扶贫协作), between a district in the east and a county in the west.</summary>
    public static Programme EastWestCollaboration { get; } = new("east-west-collaboration");

    /// <summary>Intra-provincial pairing (省内对口帮扶), within one province.</summary>
    public static Programme IntraProvincialPairing { get; } = new("intra-provincial-pairing");

    /// <summary>Counterpart support (对口支援), of Tibet, Xinjiang and other regions.</summary>
    public static Programme CounterpartSupport { get; } = new("counterpart-support");

    /// <summary>Whether this is a programme at all; <see langword="false"/> for the default.</summary>
    public bool IsSpecified => _code is not null;

    /// <summary>The code, such as <c>east-west-collaboration</c>.</summary>
    /// <exception cref="InvalidOperationException">The programme is unspecified.</exception>
    public string Code => _code ?? throw new InvalidOperationException("The Programme is unspecified: it has no code.");

    /// <summary>Whether it is one of the official programmes that the library knows by name.</summary>
    /// <exception cref="InvalidOperationException">The programme is unspecified.</exception>
    public bool IsKnown => KnownName(Code) is not null;

    /// <summary>A programme by its code, one's own included.</summary>
    /// <param name="code">The code: lower-case letters and digits in words joined by a hyphen or a dot, 1 to 64 characters.</param>
    /// <exception cref="ArgumentException">It is no such code.</exception>
    public static Programme Of(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return Fault(code) is { Exists: true } fault
            ? throw new ArgumentException(fault.Describe(What, code), nameof(code))
            : Known(code) ?? new Programme(code);
    }

    /// <summary>The official name; of a programme of one's own, the code.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidOperationException">The programme is unspecified.</exception>
    public string Name(Language language) => KnownName(Code)?.In(language) ?? Code;

    private static LocalizedText? KnownName(string code) => code switch
    {
        "east-west-collaboration" => Names.EastWest,
        "intra-provincial-pairing" => Names.IntraProvincial,
        "counterpart-support" => Names.Counterpart,
        _ => null,
    };

    // The official ones share their strings.
    private static Programme? Known(ReadOnlySpan<char> code) => code switch
    {
        "east-west-collaboration" => EastWestCollaboration,
        "intra-provincial-pairing" => IntraProvincialPairing,
        "counterpart-support" => CounterpartSupport,
        _ => null,
    };

    private static class Names
    {
        public static LocalizedText EastWest { get; } = new("东西部扶贫协作", "East–West poverty-alleviation collaboration");

        public static LocalizedText IntraProvincial { get; } = new("省内对口帮扶", "intra-provincial pairing");

        public static LocalizedText Counterpart { get; } = new("对口支援", "counterpart support");
    }
}
