using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain;

/// <summary>Who supports whom, on which day, directly or through levels (结对帮扶网络).</summary>
/// <remarks>
/// Built once, in time linear in the pairings; a question then costs what it finds, however many other pairings there are.
/// Divisions are the same when their ids or their codes are. Immutable and safe for any number of threads.
/// </remarks>
public sealed partial class PairingNetwork
{
    private const int None = -1;

    private readonly int[] _parent;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly DivisionIndex _recipients = new();
    private readonly DivisionIndex _supporters = new();
    private readonly DivisionIndex _supportersInside = new();
    private readonly Lazy<ImmutableArray<Finding>> _findings;

    private PairingNetwork(ImmutableArray<Pairing> all, Dictionary<Pairing, int> places)
    {
        All = all;
        _parent = new int[all.Length];
        _firstChild = new int[all.Length];
        _nextSibling = new int[all.Length];
        Array.Fill(_firstChild, None);
        for (int i = all.Length - 1; i >= 0; i--)
        {
            _parent[i] = all[i].Parent is { } parent ? places[parent] : None;
            _nextSibling[i] = None;
            if (_parent[i] != None)
            {
                _nextSibling[i] = _firstChild[_parent[i]];
                _firstChild[_parent[i]] = i;
            }
        }

        for (int i = 0; i < all.Length; i++)
        {
            Index(i);
        }

        _findings = new(() => NetworkFindings.Of(All));
    }

    /// <summary>All pairings: those given, in their order, and then the ones they stand under.</summary>
    public ImmutableArray<Pairing> All { get; }

    /// <summary>The pairings that stand under no other.</summary>
    public IEnumerable<Pairing> Roots => All.Where((_, i) => _parent[i] == None);

    /// <summary>
    /// What is doubtful: GM1301, one support stated twice for the same days; GM1302, two divisions that support each other on one day.
    /// Divisions with one code are one, whatever their ids.
    /// </summary>
    public ImmutableArray<Finding> Findings => _findings.Value;

    /// <summary>Builds the network of any number of pairings, of one report or several.</summary>
    /// <param name="pairings">
    /// The pairings; one that stands several times with the same content counts once, and two that share an id and differ are two.
    /// </param>
    /// <exception cref="ArgumentException">One is missing.</exception>
    public static PairingNetwork Build(params IEnumerable<Pairing> pairings)
    {
        ArgumentNullException.ThrowIfNull(pairings);
        var places = new Dictionary<Pairing, int>(PairingContentComparer.Instance);
        ImmutableArray<Pairing>.Builder all = ImmutableArray.CreateBuilder<Pairing>();
        foreach (Pairing pairing in pairings)
        {
            if (pairing is null)
            {
                throw new ArgumentException("A pairing is missing.", nameof(pairings));
            }

            if (places.TryAdd(pairing, all.Count))
            {
                all.Add(pairing);
            }
        }

        // Parents that were not given belong to the network; those they stand under follow as the list grows.
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Parent is { } parent && places.TryAdd(parent, all.Count))
            {
                all.Add(parent);
            }
        }

        return new PairingNetwork(all.ToImmutable(), places);
    }

    private void Index(int place)
    {
        foreach (Division recipient in All[place].Recipient.Members)
        {
            _recipients.Add(recipient, place, recipient);
        }

        foreach (Division supporter in All[place].Supporter.Members)
        {
            _supporters.Add(supporter, place, supporter);
            for (Division? unit = supporter; unit is not null; unit = unit.Within)
            {
                if (!ReferenceEquals(unit, supporter))
                {
                    _supportersInside.Add(unit, place, supporter);
                }

                for (DivisionCode? code = unit.Code?.Parent; code is { } wider; code = wider.Parent)
                {
                    _supportersInside.Add(wider, place, supporter);
                }
            }
        }
    }
}
