using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Guangming.Domain.Benchmarks.Pairings;

/// <summary>Questions about one county among ever more pairings that do not concern it: the cost must not grow.</summary>
public class NetworkBenchmarks
{
    private static readonly LocalDate Day = new(2020, 12, 21);

    private Pairing[] _pairings = [];
    private PairingNetwork _network = PairingNetwork.Build();
    private Division _city = null!;
    private Division _town = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Pairings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _city = Place("city", "青岚市");
        Division district = Place("district", "松溪区", _city);
        Division subdistrict = Place("subdistrict", "石桥街道", district);
        Division county = Place("county", "白岭县");
        _town = Place("town", "双坪镇", county);
        Pairing above = Pair("above", _city, county);
        Pairing middle = Pair("middle", district, county, above);
        Pairing below = Pair("below", subdistrict, _town, middle);
        _pairings = [above, middle, below, .. Enumerable.Range(0, Pairings - 3).Select(Unrelated)];
        _network = PairingNetwork.Build(_pairings);
    }

    [Benchmark]
    public ImmutableArray<PairingLink> SupportersDirect() => _network.SupportersOf(_town, Day);

    [Benchmark]
    public ImmutableArray<PairingLink> SupportersThroughLevels() => _network.SupportersOf(_town, Day, PairingReach.ThroughLevels);

    [Benchmark]
    public ImmutableArray<PairingLink> RecipientsThroughLevels() => _network.RecipientsOf(_city, Day, PairingReach.ThroughLevels);

    [Benchmark]
    public ImmutableArray<PairingChain> Chains() => _network.ChainsTo(_town, Day);

    /// <summary>Building the network, which does grow: once for all questions.</summary>
    [Benchmark]
    public PairingNetwork Build() => PairingNetwork.Build(_pairings);

    private static Pairing Unrelated(int number)
    {
        string key = number.ToString(CultureInfo.InvariantCulture);
        return Pair(key, Place("from." + key, "某区"), Place("to." + key, "某县"));
    }

    private static Pairing Pair(string id, Division supporter, Division recipient, Pairing? parent = null) =>
        new(id, supporter, recipient, Programme.EastWestCollaboration, from: PartialDate.OfYear(2016), parent: parent);

    private static Division Place(string id, string name, Division? within = null) =>
        new(id, new LocalizedText(name, null), DivisionKind.FunctionalArea, within: within);
}
