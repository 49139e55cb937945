using NodaTime;

namespace Guangming.Domain.Tests;

public sealed class ReportSourceTests
{
    private static readonly OffsetDateTime Time = new(new LocalDateTime(2021, 1, 1, 0, 30), Offset.FromHours(8));

    [Fact]
    public void PublishedOn_IsTheDayOfItsReaders() =>
        Make().PublishedOn.Should().Be(new LocalDate(2021, 1, 1), "in UTC it is still the year before");

    [Fact]
    public void Equals_IsByContent()
    {
        Make().Should().Be(Make());
        Make(address: "https://example.org").Should().NotBe(Make());
    }

    [Theory]
    [InlineData("Newspaper", "zh", null, null)]
    [InlineData("newspaper", " ", null, null)]
    [InlineData("newspaper", "zh", "", null)]
    [InlineData("newspaper", "zh", "https://example.org/\u202E", null)]
    [InlineData("newspaper", "zh", null, "abc")]
    [InlineData("newspaper", "zh", null, "ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789")]
    public void New_MalformedPart_IsRefused(string kind, string language, string? address, string? hash) =>
        FluentActions.Invoking(() => new ReportSource(kind, new("题", null), new("社", null), Time, address: address, language: language, textSha256: hash))
            .Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("official-report", "[R/OL]")]
    [InlineData("newspaper", "[N/OL]")]
    [InlineData("yearbook", "[M]")]
    [InlineData("website", "[EB/OL]")]
    [InlineData("letter", "[Z]")]
    public void Citation_InChinese_HasTheTypeOfGbt7714(string kind, string type)
    {
        Citation citation = Cite(Make(kind, "https://example.org/a"), null);

        citation.ToString(Language.Chinese).Should().Be($"报社. 年报{type}. (2021-01-01). https://example.org/a.");
        citation.ToString().Should().Be("Press. Report. 2021-01-01, https://example.org/a.");
    }

    [Fact]
    public void Citation_OfAnAnchor_NamesLineAndToken() =>
        Cite(Make(), new SourceAnchor(3, 14, "5个")).ToString(Language.English).Should().Be("Press. Report. 2021-01-01, line 3: “5个”.");

    [Theory]
    [InlineData(0, 0, "5个")]
    [InlineData(1, -1, "5个")]
    [InlineData(1, 0, "")]
    [InlineData(1, 0, " ")]
    [InlineData(1, 0, "5\n个")]
    [InlineData(1, int.MaxValue, "5个")]
    public void Anchor_ThatIsNone_IsRefused(int line, int start, string token) =>
        FluentActions.Invoking(() => new SourceAnchor(line, start, token)).Should().Throw<ArgumentException>();

    [Fact]
    public void Anchor_Token_HasAtMost256Units()
    {
        new SourceAnchor(1, 5, new string('字', 256)).End.Should().Be(261);
        FluentActions.Invoking(() => new SourceAnchor(1, 5, new string('字', 257))).Should().Throw<ArgumentException>();
    }

    private static Citation Cite(ReportSource source, SourceAnchor? anchor) =>
        new ReportBuilder(source).Add("a", Measures.Projects, Invented.Main, "5个", Invented.To2020, anchor).Build()["a"].Citation;

    private static ReportSource Make(string kind = SourceKinds.Newspaper, string? address = null) =>
        new(kind, new("年报", "Report"), new("报社", "Press"), Time, address: address);
}
