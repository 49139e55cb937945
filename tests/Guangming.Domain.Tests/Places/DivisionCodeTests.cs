using System.Globalization;
using System.Text.Json;
using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Places;

public sealed class DivisionCodeTests
{
    private static readonly string[] Provinces = ["11", "31", "44", "45", "46", "54", "65", "71", "81", "82"];

    internal static readonly Gen<DivisionCode> Codes = Gen.Select(
        Gen.Int[0, Provinces.Length - 1], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 999], Gen.Int[0, 999],
        (province, prefecture, county, township, village) =>
        {
            // What lies under a missing prefecture or township is left out, as no code skips these.
            county = prefecture == 0 ? 0 : county;
            township = prefecture == 0 ? 0 : township;
            village = township == 0 ? 0 : village;
            return DivisionCode.Parse(string.Create(
                CultureInfo.InvariantCulture, $"{Provinces[province]}{prefecture:00}{county:00}{township:000}{village:000}"));
        });

    [Theory]
    [InlineData("440000", DivisionLevel.Province, null, "a province lies in nothing")]
    [InlineData("440300", DivisionLevel.Prefecture, "440000", "Shenzhen lies in Guangdong")]
    [InlineData("440311", DivisionLevel.County, "440300", "Guangming lies in Shenzhen")]
    [InlineData("440311003", DivisionLevel.Township, "440311", "Xinhu lies in Guangming")]
    [InlineData("440311003001", DivisionLevel.Village, "440311003", "a community lies in a subdistrict")]
    [InlineData("441900003", DivisionLevel.Township, "441900", "Dongguan has no counties: its towns lie right under the city")]
    [InlineData("469001", DivisionLevel.County, "469000", "Hainan's counties lie under a placeholder of the province")]
    public void Parse_Code_KnowsLevelAndParent(string text, DivisionLevel level, string? parent, string because)
    {
        DivisionCode code = DivisionCode.Parse(text);

        code.Level.Should().Be(level, because);
        code.Parent?.ToString().Should().Be(parent, because);
        code.Parent.HasValue.Should().Be(parent is not null);
        code.ToString().Should().Be(text);
        code.Province.ToString().Should().Be(text[..2] + "0000");
    }

    [Theory]
    [InlineData("440311000", "440311")]
    [InlineData("440311000000", "440311")]
    [InlineData("440311003000", "440311003")]
    [InlineData("440000000000", "440000")]
    public void Parse_ZerosAtTheEnd_NameTheWiderLevel(string text, string expected)
    {
        DivisionCode.Parse(text).Should().Be(DivisionCode.Parse(expected));
        DivisionCode.Parse(text).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("", 0, "six, nine or twelve digits")]
    [InlineData("45102", 5, "six, nine or twelve digits")]
    [InlineData("4510290", 7, "six, nine or twelve digits")]
    [InlineData("4510291042011", 12, "six, nine or twelve digits")]
    [InlineData("451O29", 3, "a digit")]
    [InlineData(" 451029", 0, "a digit")]
    [InlineData("４５１０２９", 0, "a digit")]
    [InlineData("991029", 0, "the two digits of a province*")]
    [InlineData("161029", 0, "the two digits of a province*")]
    [InlineData("000000", 0, "the two digits of a province*")]
    [InlineData("450029", 2, "the two digits of a prefecture*")]
    [InlineData("450000101", 2, "the two digits of a prefecture*")]
    [InlineData("451029000201", 6, "the three digits of a township*")]
    public void Parse_Wrong_NamesTextPositionAndExpectation(string text, int position, string expected)
    {
        ValueContract.Refused<DivisionCode>(text);
        DivisionCode.TryParse(text, out DivisionCode none).Should().BeFalse();
        none.IsSpecified.Should().BeFalse();
        FluentActions.Invoking(() => DivisionCode.Parse(text)).Should().Throw<FormatException>().WithMessage(
            string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not a division code*: at position {position} expected {expected}."));
    }

    [Theory]
    [InlineData("440300", "440311", true, "Guangming's code begins with that of Shenzhen")]
    [InlineData("440300", "440300", true, "a division contains itself")]
    [InlineData("440311", "440300", false, "not the other way round")]
    [InlineData("440300", "440000", false, "the zeros of a province are no prefecture")]
    [InlineData("441900", "441900003", true, "a town right under its city")]
    [InlineData("441500", "441502004", true, "over two levels")]
    [InlineData("441502", "441500", false, "a city is not in its district")]
    [InlineData("441502", "441521", false, "a neighbour")]
    public void Contains_ByLevels(string wide, string narrow, bool expected, string because)
    {
        DivisionCode.Parse(wide).Contains(DivisionCode.Parse(narrow)).Should().Be(expected, because);
        DivisionCode.Parse(narrow).IsWithin(DivisionCode.Parse(wide)).Should().Be(expected, because);
    }

    [Fact]
    public void Contains_IsAPartialOrder_AlongParents() => Gen.Select(Codes, Codes, Codes).Sample((a, b, c) =>
    {
        bool viaParents = false;
        for (DivisionCode? code = b; code is { } at; code = at.Parent)
        {
            viaParents |= at == a;
        }

        return a.Contains(a)
            && a.Contains(b) == viaParents
            && (!(a.Contains(b) && b.Contains(c)) || a.Contains(c))
            && (!(a.Contains(b) && b.Contains(a)) || a == b)
            && (b.Parent is not { } parent || (parent.Contains(b) && !b.Contains(parent) && parent < b));
    });

    [Fact]
    public void Contract_OfAValue_Holds()
    {
        ValueContract.Equality(DivisionCode.Parse("440311"), DivisionCode.Parse("440311000"), DivisionCode.Parse("440300"), default);
        foreach (string text in new[] { "451029", "440311003", "440311003001" })
        {
            ValueContract.Text(DivisionCode.Parse(text), text);
            ValueContract.AsJson(DivisionCode.Parse(text), text);
        }
    }

    [Fact]
    public void Text_EveryRoute_ReadsBackWhatItWrites() => Codes.Sample(code =>
    {
        ValueContract.RoundTrip(code, "", "G");
        return JsonSerializer.Deserialize<DivisionCode>(JsonSerializer.Serialize(code)) == code;
    });

    [Fact]
    public void Order_ListOfCodes_PutsAWiderDivisionBeforeItsParts()
    {
        string[] ordered = ["110000", "440000", "440300", "440311", "440311003", "440311003001", "440311004", "441500"];

        ordered.Reverse().Select(DivisionCode.Parse).Order().Select(c => c.ToString()).Should().Equal(ordered);
        ValueContract.Order([default, .. ordered.Select(DivisionCode.Parse)]);
    }

    [Fact]
    public void Default_IsUnspecified_RefusesByName()
    {
        DivisionCode none = default;

        none.Should().Be(default(DivisionCode));
        none.ToString().Should().Be("unspecified");
        none.CompareTo(DivisionCode.Parse("110000")).Should().BeNegative();
        Action[] refused =
        [
            () => _ = none.Level, () => _ = none.Parent, () => _ = none.Province,
            () => none.Contains(DivisionCode.Parse("440000")), () => DivisionCode.Parse("440000").Contains(none),
        ];
        refused.Should().AllSatisfy(a => a.Should().Throw<InvalidOperationException>().WithMessage("*DivisionCode is unspecified*"));
        FluentActions.Invoking(() => JsonSerializer.Serialize(none)).Should().Throw<JsonException>();
    }

    [Fact]
    public void TryParse_Hostile_NeverThrows()
    {
        Gen.String.Sample(text => !DivisionCode.TryParse(text, out DivisionCode code) || code.IsSpecified);
        Gen.Byte.Array.Sample(text => !DivisionCode.TryParse(text, out DivisionCode code) || code.IsSpecified);
        Gen.Char['0', '9'].Array[0, 14].Sample(text => !DivisionCode.TryParse(text, out DivisionCode code) || code.Level >= DivisionLevel.Province);
    }

    [Fact]
    public void Json_Wrong_SaysWhatWasExpected()
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DivisionCode>("451029"))
            .Should().Throw<JsonException>().WithMessage("Expected a division code of six, nine or twelve digits as a JSON string, not Number*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DivisionCode>($"\"{new string('4', 300)}\"")).Should().Throw<JsonException>();
    }
}
