using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Guangming.Domain;

/// <summary>The pairings of one report, each found by its id, its parties' names or their codes (结对关系集).</summary>
/// <remarks>
/// A question names exactly one pairing, or is refused by name: a miss names the nearest there is, several say which. It is no
/// sequence on purpose; <see cref="All"/> enumerates.
/// </remarks>
public sealed class PairingSet
{
    private const int MostListed = 8;

    private readonly Dictionary<string, Pairing> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<PartyNames> _supporters;
    private readonly Lazy<PartyNames> _recipients;

    /// <summary>Makes a set; the order is kept.</summary>
    /// <param name="pairings">The pairings.</param>
    /// <exception cref="ArgumentException">One is missing, or an id stands twice.</exception>
    public PairingSet(params IEnumerable<Pairing> pairings)
    {
        ArgumentNullException.ThrowIfNull(pairings);
        All = [.. pairings];
        foreach (Pairing pairing in All)
        {
            if (pairing is null)
            {
                throw new ArgumentException("A pairing is missing.", nameof(pairings));
            }

            if (!_byId.TryAdd(pairing.Id, pairing))
            {
                throw new ArgumentException($"The pairing \"{pairing.Id}\" stands twice.", nameof(pairings));
            }
        }

        _supporters = new(() => new PartyNames(All, p => p.Supporter));
        _recipients = new(() => new PartyNames(All, p => p.Recipient));
    }

    /// <summary>The set without any pairing.</summary>
    public static PairingSet Empty { get; } = new([]);

    /// <summary>All pairings, in the order given.</summary>
    public ImmutableArray<Pairing> All { get; }

    /// <summary>The pairing with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    public Pairing this[string id] =>
        TryGet(id, out Pairing? pairing) ? pairing : throw Missing($"No pairing has the id \"{id}\".", id, _byId.Keys);

    /// <summary>Finds the pairing with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="pairing">The pairing, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out Pairing? pairing)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.TryGetValue(id, out pairing);
    }

    /// <summary>The one pairing whose recipient, or a member of it, goes by a name.</summary>
    /// <param name="name">An id, a name in Chinese or English, an alias, or such a name of a predecessor.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    public Pairing ToRecipient(string name) => One(_recipients.Value, name, "recipient", "supporter");

    /// <summary>The one pairing whose recipient, or a member of it, has a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The code is unspecified.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names the codes there are.</exception>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    public Pairing ToRecipient(DivisionCode code) => One(_recipients.Value, code, "recipient", "supporter");

    /// <summary>The one pairing whose supporter, or a member of it, goes by a name.</summary>
    /// <param name="name">An id, a name in Chinese or English, an alias, or such a name of a predecessor.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    public Pairing FromSupporter(string name) => One(_supporters.Value, name, "supporter", "recipient");

    /// <summary>The one pairing whose supporter, or a member of it, has a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The code is unspecified.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names the codes there are.</exception>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    public Pairing FromSupporter(DivisionCode code) => One(_supporters.Value, code, "supporter", "recipient");

    /// <summary>The one pairing between two parties by name.</summary>
    /// <param name="supporter">A name of the supporter or a member of it.</param>
    /// <param name="recipient">A name of the recipient or a member of it.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is.</exception>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    public Pairing Between(string supporter, string recipient)
    {
        ArgumentNullException.ThrowIfNull(supporter);
        ArgumentNullException.ThrowIfNull(recipient);
        IReadOnlyList<Pairing> given = Some(_supporters.Value, supporter, "supporter");
        IReadOnlyList<Pairing> received = Some(_recipients.Value, recipient, "recipient");
        return One(given, received, supporter, recipient);
    }

    /// <summary>The one pairing between two parties by code.</summary>
    /// <param name="supporter">The code of the supporter or a member of it.</param>
    /// <param name="recipient">The code of the recipient or a member of it.</param>
    /// <exception cref="ArgumentException">A code is unspecified.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message says what there is.</exception>
    /// <exception cref="InvalidOperationException">There are several; the message names them.</exception>
    public Pairing Between(DivisionCode supporter, DivisionCode recipient) =>
        One(
            Some(_supporters.Value, supporter, "supporter"),
            Some(_recipients.Value, recipient, "recipient"),
            supporter.ToString(),
            recipient.ToString());

    private static Pairing One(PartyNames names, string name, string side, string other)
    {
        ArgumentNullException.ThrowIfNull(name);
        return One(Some(names, name, side), name, side, $"name the {other} too, with Between");
    }

    private static Pairing One(PartyNames names, DivisionCode code, string side, string other) =>
        One(Some(names, code, side), code.ToString(), side, $"name the {other} too, with Between");

    private static Pairing One(IReadOnlyList<Pairing> given, IReadOnlyList<Pairing> received, string supporter, string recipient)
    {
        var both = new HashSet<Pairing>(received);
        Pairing[] found = [.. given.Where(both.Contains)];
        return found.Length == 0
            ? throw new KeyNotFoundException(
                $"No pairing is between \"{supporter}\" and \"{recipient}\". \"{supporter}\" supports: {List(given)}. \"{recipient}\" receives: {List(received)}.")
            : One(found, recipient, $"recipient from \"{supporter}\"", "ask by id");
    }

    private static Pairing One(IReadOnlyList<Pairing> found, string name, string side, string advice) =>
        found.Count == 1 ? found[0] : throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"\"{name}\" is {side} in {found.Count} pairings: {List(found)}; {advice}."));

    private static IReadOnlyList<Pairing> Some(PartyNames names, string name, string side) =>
        names.Find(name) is { Count: > 0 } found
            ? found
            : throw Missing($"No pairing has a {side} named \"{name}\".", name, names.AllNames);

    private static IReadOnlyList<Pairing> Some(PartyNames names, DivisionCode code, string side)
    {
        if (!code.IsSpecified)
        {
            throw new ArgumentException("The code is unspecified.", nameof(code));
        }

        return names.Find(code) is { Count: > 0 } found
            ? found
            : throw Missing($"No pairing has a {side} with the code {code}.", code.ToString(), names.AllCodes);
    }

    private static KeyNotFoundException Missing(string what, string wanted, IReadOnlyCollection<string> have)
    {
        string hint = NearMiss.Hint(wanted, have);
        string more = have.Count > MostListed ? ", …" : string.Empty;
        string all = have.Count == 0 ? " There is none at all." : $" There are: {string.Join(", ", have.Take(MostListed))}{more}.";
        return new KeyNotFoundException(what + (hint.Length > 0 ? hint : all));
    }

    private static string List(IReadOnlyList<Pairing> pairings)
    {
        string more = pairings.Count > MostListed ? ", …" : string.Empty;
        return string.Join(", ", pairings.Take(MostListed).Select(p => $"\"{p.Id}\" ({p})")) + more;
    }
}
