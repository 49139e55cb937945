using System.Text.Json;

namespace Guangming.Domain.Tests;

public sealed class LocalizedTextTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("中", "en", "中", "en")]
    [InlineData("中", null, "中", "中")]
    [InlineData(null, "en", "en", "en")]
    public void In_Language_FallsBackToTheOther(string? zh, string? en, string chinese, string english)
    {
        LocalizedText text = new(zh, en);

        text.In(Language.Chinese).Should().Be(chinese);
        text.In(Language.English).Should().Be(english);
        text.ToString().Should().Be(english);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("中", " ")]
    [InlineData("中\u0000", null)]
    [InlineData("中", "a\u2069")]
    [InlineData("中", "a\u009f")]
    public void New_BlankOrForbidden_IsRefused(string? zh, string? en) =>
        FluentActions.Invoking(() => new LocalizedText(zh, en)).Should().Throw<ArgumentException>();

    [Fact]
    public void New_LoneSurrogate_IsRefused() =>
        FluentActions.Invoking(() => new LocalizedText("中" + '\ud800', null)).Should().Throw<ArgumentException>().WithMessage("*lone surrogate, U+D800, at position 1*");

    [Fact]
    public void Equals_IsByBothTexts()
    {
        new LocalizedText("中", "en").Should().Be(new LocalizedText("中", "en"));
        new LocalizedText("中", "en").GetHashCode().Should().Be(new LocalizedText("中", "en").GetHashCode());
        new LocalizedText("中", "en").Should().NotBe(new LocalizedText("中", "EN"));
        new LocalizedText("é", null).Should().NotBe(new LocalizedText("e\u0301", null), "comparison is ordinal");
    }

    [Theory]
    [InlineData("""{"zh":"中","en":"en"}""")]
    [InlineData("""{"zh":"中"}""")]
    [InlineData("""{"en":"en"}""")]
    public void Json_RoundTrips(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<LocalizedText>(json), Plain).Should().Be(json);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"中\"")]
    [InlineData("""{"zh":1}""")]
    [InlineData("""{"zh":null}""")]
    [InlineData("""{"zh":"中","zh":"中"}""")]
    [InlineData("""{"zh":"中","fr":"x"}""")]
    [InlineData("""{"zh":"\ud800"}""")]
    [InlineData("""{"\ud800":"x"}""")]
    [InlineData("""{"zh":"\u202e"}""")]
    [InlineData("""{"zh":""}""")]
    public void Json_Wrong_IsAJsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LocalizedText>(json)).Should().Throw<JsonException>();
}
