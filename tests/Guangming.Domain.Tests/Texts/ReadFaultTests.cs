namespace Guangming.Domain.Tests.Texts;

public sealed class ReadFaultTests
{
    [Theory]
    [InlineData("亿元", 3, 1, "a Chinese character takes three bytes")]
    [InlineData("1.796亿元", 8, 6, "ASCII takes one")]
    [InlineData("𠮷元", 4, 2, "four bytes are two UTF-16 units")]
    [InlineData("元", 9, 1, "the position stays within the text")]
    public void InCharacters_OfBytes_CountsUtf16(string text, int bytes, int characters, string because) =>
        new ReadFault(bytes, "a digit").InCharacters(text).Position.Should().Be(characters, because);

    [Fact]
    public void Describe_LongText_IsClippedOnAWholeCharacter()
    {
        string text = new string('1', 63) + "𠮷元";

        new ReadFault(63, "the end").Describe("a number", text).Should().Be($"\"{new string('1', 63)}…\" is not a number: at position 63 expected the end.");
    }

    [Fact]
    public void Describe_ControlCharacters_AreSpelledOut() =>
        new ReadFault(1, "a digit").Describe("a number", "1\u202E2").Should().Be("\"1\\u202E2\" is not a number: at position 1 expected a digit.");

    [Fact]
    public void Parse_TooLong_PointsBehindTheLastCharacterRead()
    {
        string text = new('亿', 300);

        FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>().WithMessage("*at position 256 expected at most 256 characters.");
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*at position 256 expected at most 256 characters.");
    }
}
