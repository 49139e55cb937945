using System.Globalization;
using CsCheck;
using NodaTime;

namespace Guangming.Domain.Tests.Pairings;

public sealed class PairingNetworkTests
{
    private static readonly LocalDate Day = new(2020, 12, 31);
    private static readonly PairingNetwork Network = PairingNetwork.Build(TestReport.All);

    [Fact]
    public void SupportersOf_Direct_NamesTheDivisionItself()
    {
        Network.SupportersOf(TestReport.Tianlin, Day).Should().ContainSingle()
            .Which.Should().Match<PairingLink>(l => l.Party == TestReport.P1.Supporter && l.IsDirect && !l.IsCertain && l.Through == null);
        Network.SupportersOf(TestReport.ZayuCounty, Day).Select(l => l.Party.ToString()).Should().Equal("Shenzhen", "Guangming");
        Network.SupportersOf(TestReport.Langping, Day).Should().BeEmpty("no pairing names the town");
    }

    [Fact]
    public void SupportersOf_ThroughLevels_SaysThroughWhat()
    {
        Network.SupportersOf(TestReport.Langping, Day, PairingReach.ThroughLevels).Should().ContainSingle()
            .Which.Should().Match<PairingLink>(l => !l.IsDirect && l.Through == TestReport.Tianlin, "by code");

        PairingLink[] town = [.. Network.SupportersOf(TestReport.XiaZayu, Day, PairingReach.ThroughLevels)];
        town.Select(l => l.ToString()).Should().Equal(
            "Xinhu → Xia Zayu", "Shenzhen → Zayu and Zayu Farm (through Zayu)", "Guangming → Zayu (through Zayu)");

        PairingLink[] villages = [.. Network.SupportersOf(TestReport.FiveVillages, Day, PairingReach.ThroughLevels)];
        villages.Select(l => l.Pairing.Id).Should().Equal(["shanwei.villages", "shanwei"], "the group lies in the urban district");
    }

    [Fact]
    public void SupportersOf_ParentLink_ReachesWhatNoCodeDoes()
    {
        Division farmHand = new("brigade", new("三队", "brigade"), DivisionKind.Organisation);
        Pairing child = new("zayu.brigade", TestReport.XinhuOffice, farmHand, Programme.CounterpartSupport, parent: TestReport.P3a);

        PairingNetwork.Build(child).SupportersOf(farmHand, Day, PairingReach.ThroughLevels).Select(l => l.ToString()).Should().Equal(
            "Xinhu → brigade", "Guangming → Zayu (above or below Xinhu → brigade)",
            "Shenzhen → Zayu and Zayu Farm (above or below Guangming → Zayu)");
    }

    [Fact]
    public void SupportersOf_BeforeTheStart_IsNobody()
    {
        Network.SupportersOf(TestReport.UrbanDistrict, new LocalDate(2016, 4, 30)).Should().BeEmpty();
        Network.SupportersOf(TestReport.UrbanDistrict, new LocalDate(2016, 5, 15)).Single().IsCertain.Should().BeFalse("the day in May is not stated");
        Network.SupportersOf(TestReport.UrbanDistrict, new LocalDate(2016, 6, 1)).Single().IsCertain.Should().BeTrue();
    }

    [Fact]
    public void RecipientsOf_Direct_AndThroughLevels()
    {
        Network.RecipientsOf(TestReport.Guangming, Day).Select(l => l.Pairing.Id)
            .Should().Equal("tianlin", "shanwei", "shanwei.villages", "zayu.guangming");
        Network.RecipientsOf(TestReport.Shenzhen, Day).Select(l => l.Pairing.Id).Should().Equal("zayu");
        Network.RecipientsOf(TestReport.Shenzhen, Day, PairingReach.ThroughLevels).Select(l => l.Pairing.Id)
            .Should().BeEquivalentTo(TestReport.All.Select(p => p.Id), "whoever supports lies in Shenzhen");
        Network.RecipientsOf(TestReport.XinhuOffice, Day, PairingReach.ThroughLevels).Should().ContainSingle("a subdistrict does not do the district's part");
    }

    [Fact]
    public void Succession_EitherName_FindsThePairing()
    {
        Pairing early = new("early", TestReport.NewArea, TestReport.Tianlin, Programme.EastWestCollaboration, PartialDate.OfYear(2016));

        PairingNetwork.Build(early).RecipientsOf(TestReport.Guangming, Day).Should().ContainSingle()
            .Which.Should().Match<PairingLink>(l => l.IsDirect && l.Through == TestReport.NewArea);
        Network.RecipientsOf(TestReport.NewArea, Day).Should().HaveCount(4, "its successor's pairings began under its name");
    }

    [Fact]
    public void Succession_Split_DoesNotGiveOneTheOthersPairings()
    {
        Division sister = new("sister", new("姊妹区", "Sister"), DivisionKind.FunctionalArea, predecessor: TestReport.NewArea);

        Network.RecipientsOf(sister, Day).Should().BeEmpty();
    }

    [Fact]
    public void Codes_FromAnotherReport_AreTheSamePlace()
    {
        Division elsewhere = TestReport.Coded("tl", "田林县", "Tianlin", DivisionKind.County, "451029");

        Network.SupportersOf(elsewhere, Day).Single().Through.Should().BeNull("one code is one place");
    }

    [Fact]
    public void ChainsTo_Town_IsOneChainFromTheTop()
    {
        Network.ChainsTo(TestReport.XiaZayu, Day).Should().ContainSingle()
            .Which.ToString().Should().Be("Shenzhen → Zayu and Zayu Farm; Guangming → Zayu; Xinhu → Xia Zayu");
        Network.ChainsTo(TestReport.ZayuCounty, Day).Single().Pairings.Should().Equal(TestReport.P3, TestReport.P3a);
        Network.ChainsTo(TestReport.Langping, Day).Single().Last.Should().Be(TestReport.P1, "through its county");
        Network.ChainsTo(TestReport.XiaZayu, new LocalDate(2019, 6, 1)).Single().Pairings.Should().Equal(
            [TestReport.P3, TestReport.P3a], "the subdistrict's pairing began in 2020");
    }

    [Fact]
    public void Roots_StandUnderNothing() => Network.Roots.Should().Equal(TestReport.P1, TestReport.P2, TestReport.P3);

    [Fact]
    public void Build_ParentNotGiven_BelongsToTheNetwork() =>
        PairingNetwork.Build(TestReport.P3b).All.Should().Equal(TestReport.P3b, TestReport.P3a, TestReport.P3);

    [Fact]
    public void Pairing_UnderItself_IsRefusedByName()
    {
        Pairing bareB = new("b", TestReport.Shenzhen, TestReport.Tianlin, Programme.CounterpartSupport);
        Pairing a = new("a", TestReport.Guangming, TestReport.Tianlin, Programme.CounterpartSupport, parent: bareB);

        FluentActions.Invoking(() => new Pairing("b", TestReport.Shenzhen, TestReport.Tianlin, Programme.CounterpartSupport, parent: a))
            .Should().Throw<ArgumentException>().WithMessage("*above itself: b → a → b.*");
    }

    [Fact]
    public void Pairing_TooDeep_IsRefused()
    {
        Pairing deepest = new("p0", TestReport.Guangming, TestReport.Tianlin, Programme.CounterpartSupport);
        Action deepen = () =>
        {
            for (int i = 1; i < 100; i++)
            {
                deepest = new Pairing(FormattableString.Invariant($"p{i}"), TestReport.Guangming, TestReport.Tianlin, Programme.CounterpartSupport, parent: deepest);
            }
        };

        deepen.Should().Throw<ArgumentException>().WithMessage("\"p32\" stands more than 32 levels deep.*");
    }

    [Fact]
    public void Build_OneIdTwice_CountsOnceWhereItSaysTheSame()
    {
        Pairing same = new("tianlin", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration);
        Pairing other = new("tianlin", TestReport.Shenzhen, TestReport.Tianlin, Programme.EastWestCollaboration);

        PairingNetwork.Build(TestReport.P1, same).All.Should().HaveCount(1);
        PairingNetwork.Build(TestReport.P1, other).SupportersOf(TestReport.Tianlin, Day).Select(link => link.Party)
            .Should().Equal([TestReport.Guangming, TestReport.Shenzhen], "two reports may use one id for different pairings");
    }

    [Fact]
    public void Build_ReportsWithOtherIds_FindDivisionsByTheirCode()
    {
        Division sameCounty = new("county-451029", new LocalizedText("田林县", null), DivisionKind.County, DivisionCode.Parse("451029"));
        Division sameDistrict = new("sz-guangming", new LocalizedText("光明区", null), DivisionKind.County, DivisionCode.Parse("440311"));
        Pairing elsewhere = new("p-9", sameDistrict, sameCounty, Programme.EastWestCollaboration);
        PairingNetwork network = PairingNetwork.Build(TestReport.P1, elsewhere);

        network.SupportersOf(sameCounty, Day).Should().HaveCount(2);
        network.Findings.Select(finding => finding.Id).Should().Equal("GM1301");
    }

    [Fact]
    public void Findings_OwnReport_AreNone() => Network.Findings.Should().BeEmpty("its succession and its levels are in order");

    [Fact]
    public void Findings_DuplicatesAndMutualSupport()
    {
        Pairing first = new("p1", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration, PartialDate.OfYear(2016), PartialDate.OfYear(2018));
        Pairing later = new("p2", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration, PartialDate.OfYear(2019));
        Pairing again = new("p3", TestReport.Guangming, TestReport.Tianlin, Programme.EastWestCollaboration, PartialDate.OfYear(2018));
        Pairing back = new("p4", TestReport.Tianlin, TestReport.Guangming, Programme.EastWestCollaboration);

        PairingNetwork.Build(first, later).Findings.Should().BeEmpty("one follows the other");
        PairingNetwork.Build(first, later, again).Findings.Select(f => f.Id).Should().Equal("GM1301", "GM1301");
        Finding mutual = PairingNetwork.Build(first, back).Findings.Single();
        mutual.Id.Should().Be("GM1302");
        mutual.Severity.Should().Be(Severity.Question, "one of the starts is not stated");
        mutual.Message.In(Language.Chinese).Should().Be("结对“p1”（光明区 → 田林县）与“p4”（田林县 → 光明区）互为帮扶方，日期重叠。");
    }

    [Fact]
    public void SupportersOf_AnyNetwork_AgreesWithAScan()
    {
        Division[] places = [TestReport.Shenzhen, TestReport.Guangming, TestReport.NewArea, TestReport.XinhuOffice, TestReport.UrbanDistrict,
            TestReport.FiveVillages, TestReport.Honghaiwan, TestReport.Tianlin, TestReport.Langping, TestReport.ZayuCounty, TestReport.XiaZayu];
        Gen<Division> place = Gen.Int[0, places.Length - 1].Select(i => places[i]);
        Gen<Pairing[]> pairings = Gen.Select(place, place).Where((a, b) => a != b).Array[0, 12].Select(pairs => pairs.Select((p, i) =>
            new Pairing(i.ToString(CultureInfo.InvariantCulture), p.Item1, p.Item2, Programme.CounterpartSupport)).ToArray());

        Gen.Select(pairings, place).Sample((all, asked) =>
        {
            PairingNetwork network = PairingNetwork.Build(all);
            string[] found = [.. network.SupportersOf(asked, Day).Select(l => l.Pairing.Id).Order(StringComparer.Ordinal)];
            string[] through = [.. network.SupportersOf(asked, Day, PairingReach.ThroughLevels).Select(l => l.Pairing.Id).Order(StringComparer.Ordinal)];
            string[] given = [.. network.RecipientsOf(asked, Day, PairingReach.ThroughLevels).Select(l => l.Pairing.Id).Order(StringComparer.Ordinal)];

            bool Same(Division d) => asked.IsOrSucceeds(d) || d.IsOrSucceeds(asked);
            string[] Scan(Func<Pairing, bool> fits) => [.. all.Where(fits).Select(p => p.Id).Order(StringComparer.Ordinal)];
            return found.SequenceEqual(Scan(p => Same(p.Recipient.Members[0])))
                && through.SequenceEqual(Scan(p => Same(p.Recipient.Members[0]) || asked.IsWithin(p.Recipient.Members[0])))
                && given.SequenceEqual(Scan(p => Same(p.Supporter.Members[0]) || p.Supporter.Members[0].IsWithin(asked)));
        });
    }

    [Fact]
    public void Queries_AmongManyPairings_FindOnlyTheirOwn()
    {
        PairingNetwork network = PairingNetwork.Build(Many(100_000).Concat(TestReport.All));

        network.SupportersOf(TestReport.XiaZayu, Day, PairingReach.ThroughLevels).Should().HaveCount(3);
        network.Findings.Should().BeEmpty();
    }

    private static IEnumerable<Pairing> Many(int count)
    {
        for (int i = 0; i < count; i++)
        {
            string n = i.ToString("00000", CultureInfo.InvariantCulture);
            Division supporter = new("s" + n, new("甲" + n, null), DivisionKind.Organisation, within: TestReport.Shenzhen);
            string code = string.Create(CultureInfo.InvariantCulture, $"4510{11 + (i % 80)}{1 + (i / 80 % 999):000}{1 + (i / 79_920):000}");
            Division recipient = TestReport.Coded("r" + n, "乙" + n, "R" + n, DivisionKind.Village, code);
            yield return new Pairing("many." + n, supporter, recipient, Programme.EastWestCollaboration, PartialDate.OfYear(2016));
        }
    }
}
