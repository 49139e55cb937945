using System.Collections.Immutable;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>Members of a document that this version does not know: kept with the thing they stood in, and written back.</summary>
internal sealed class UnknownMembers
{
    /// <summary>More than these in one object are refused: they are a way to swell a document.</summary>
    public const int MostPerObject = 256;

    private Dictionary<object, ImmutableArray<KeyValuePair<string, JsonElement>>>? _members;

    /// <summary>The key of the report's own members.</summary>
    public static object OfReport { get; } = new();

    /// <summary>Whether there are none at all.</summary>
    public bool IsEmpty => _members is null;

    public void Keep(object owner, ImmutableArray<KeyValuePair<string, JsonElement>> members) =>
        (_members ??= new(ReferenceEqualityComparer.Instance))[owner] = members;

    /// <summary>The same members of the same owners, to keep more beside them.</summary>
    public UnknownMembers Copy() => new() { _members = _members is null ? null : new(_members, ReferenceEqualityComparer.Instance) };

    public ImmutableArray<KeyValuePair<string, JsonElement>> Of(object owner) =>
        _members is not null && _members.TryGetValue(owner, out ImmutableArray<KeyValuePair<string, JsonElement>> members) ? members : [];
}
