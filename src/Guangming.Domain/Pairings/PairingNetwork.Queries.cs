using System.Collections.Immutable;
using NodaTime;

namespace Guangming.Domain;

public sealed partial class PairingNetwork
{
    /// <summary>Who supports a division on a day.</summary>
    /// <remarks>
    /// Directly: pairings whose recipient names the division, its predecessor or its successor. Through levels also those whose
    /// recipient it lies in, by code or otherwise, and the pairings that these and the direct ones stand under. Pairings whose dates do
    /// not tell are included and marked; the direct ones come first.
    /// </remarks>
    /// <param name="recipient">The division.</param>
    /// <param name="date">The day.</param>
    /// <param name="reach">How far to look.</param>
    public ImmutableArray<PairingLink> SupportersOf(Division recipient, LocalDate date, PairingReach reach = PairingReach.Direct)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        var links = new Links(this, recipient, date, supporters: true);
        links.Add(_recipients.Find, isDirect: true);
        if (reach == PairingReach.ThroughLevels)
        {
            links.Add(FindContaining, isDirect: false);
            links.AddAbove();
        }

        return links.ToResult();
    }

    /// <summary>Whom a division supports on a day.</summary>
    /// <remarks>
    /// Directly: pairings whose supporter names the division, its predecessor or its successor. Through levels also those of supporters
    /// that lie in it, by code or otherwise, and the pairings that stand under these and the direct ones. Pairings whose dates do not
    /// tell are included and marked; the direct ones come first.
    /// </remarks>
    /// <param name="supporter">The division.</param>
    /// <param name="date">The day.</param>
    /// <param name="reach">How far to look.</param>
    public ImmutableArray<PairingLink> RecipientsOf(Division supporter, LocalDate date, PairingReach reach = PairingReach.Direct)
    {
        ArgumentNullException.ThrowIfNull(supporter);
        var links = new Links(this, supporter, date, supporters: false);
        links.Add(_supporters.Find, isDirect: true);
        if (reach == PairingReach.ThroughLevels)
        {
            links.Add(_supportersInside.Find, isDirect: false);
            links.AddBelow();
        }

        return links.ToResult();
    }

    /// <summary>The chains of pairings that end in a division, or in what it lies in, on a day.</summary>
    /// <remarks>
    /// Each goes up by the pairings it stands under, as far as those were in force. A chain that is only the upper part of another
    /// is left out.
    /// </remarks>
    /// <param name="division">The division.</param>
    /// <param name="date">The day.</param>
    public ImmutableArray<PairingChain> ChainsTo(Division division, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(division);
        var links = new Links(this, division, date, supporters: true);
        links.Add(_recipients.Find, isDirect: true);
        links.Add(FindContaining, isDirect: false);

        var chains = new List<ImmutableArray<Pairing>>();
        var inner = new HashSet<Pairing>(PairingContentComparer.Instance);
        foreach (int place in links.Places)
        {
            var upwards = new List<Pairing> { All[place] };
            for (int at = _parent[place]; at != None && All[at].IsActiveOn(date) != false; at = _parent[at])
            {
                upwards.Add(All[at]);
                inner.Add(All[at]);
            }

            upwards.Reverse();
            chains.Add([.. upwards]);
        }

        return [.. chains.Where(c => !inner.Contains(c[^1])).Select(c => new PairingChain(c))];
    }

    private void FindContaining(Division division, List<DivisionIndex.Entry> found)
    {
        for (Division? unit = division; unit is not null; unit = unit.Within)
        {
            if (!ReferenceEquals(unit, division))
            {
                _recipients.Find(unit, found);
            }

            for (DivisionCode? code = unit.Code?.Parent; code is { } wider; code = wider.Parent)
            {
                _recipients.Find(wider, found);
            }
        }
    }

    // Collects the answers to one question, each pairing once.
    private sealed class Links(PairingNetwork network, Division asked, LocalDate date, bool supporters)
    {
        private readonly List<DivisionIndex.Entry> _found = [];
        private readonly HashSet<int> _seen = [];
        private readonly List<PairingLink> _links = [];

        public List<int> Places { get; } = [];

        public void Add(Action<Division, List<DivisionIndex.Entry>> find, bool isDirect)
        {
            _found.Clear();
            find(asked, _found);
            foreach (DivisionIndex.Entry entry in _found)
            {
                bool isSamePlace = entry.Member.Equals(asked) || (entry.Member.Code is { } code && code == asked.Code);
                _ = TryAdd(entry.Pairing, isSamePlace ? null : entry.Member, null, isDirect);
            }
        }

        // The list grows while it is walked, so that a parent's parent follows.
        public void AddAbove()
        {
            for (int i = 0; i < Places.Count; i++)
            {
                int parent = network._parent[Places[i]];
                if (parent != None)
                {
                    _ = TryAdd(parent, null, network.All[Places[i]], isDirect: false);
                }
            }
        }

        public void AddBelow()
        {
            for (int i = 0; i < Places.Count; i++)
            {
                for (int child = network._firstChild[Places[i]]; child != None; child = network._nextSibling[child])
                {
                    _ = TryAdd(child, null, network.All[Places[i]], isDirect: false);
                }
            }
        }

        public ImmutableArray<PairingLink> ToResult() => [.. _links];

        private bool TryAdd(int place, Division? through, Pairing? via, bool isDirect)
        {
            Pairing pairing = network.All[place];
            bool? isActive = pairing.IsActiveOn(date);
            if (isActive == false || !_seen.Add(place))
            {
                return false;
            }

            Places.Add(place);
            Party party = supporters ? pairing.Supporter : pairing.Recipient;
            _links.Add(new PairingLink(pairing, party, isActive == true, through, via, isDirect));
            return true;
        }
    }
}
