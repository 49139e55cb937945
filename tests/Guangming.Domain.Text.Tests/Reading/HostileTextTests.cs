using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Guangming.Domain.Text.Tests;

public sealed class HostileTextTests
{
    private const string Alphabet = "0123456789．，,.%％十百千万亿零一两三多余几个户人元年月日第分之成半番倍从至到和、—-~（）()“”〔〕其中累计截至目前每年近超约以上左右AGkm+×·: \n\u3000\uD83D\uDE00";

    [Fact]
    public void Read_AnyMixture_NeverThrowsAndKeepsItsPlaces() =>
        Gen.Char[Alphabet].Array[0, 80].Select(chars => new string(chars)).Sample(
            text =>
            {
                int end = 0;
                foreach (FigureMention mention in FigureReader.Read(text))
                {
                    text.Substring(mention.Start, mention.Length).Should().Be(mention.Token);
                    text.Substring(mention.NumberStart, mention.NumberLength).Should().Be(mention.Digits);
                    mention.Start.Should().BeGreaterThanOrEqualTo(end, "mentions stand in order and apart");
                    end = mention.End;
                }
            },
            iter: 20_000);

    [Fact]
    public void ReadAll_AnyMixture_NeverThrows() =>
        Gen.Char[Alphabet].Array[0, 60].Select(chars => new string(chars)).Sample(text => FigureReader.ReadAll(text).Mentions.Length >= 0, iter: 20_000);

    [Fact]
    public void Read_AnyBytes_NeverThrows() =>
        Gen.Byte.Array[0, 200].Sample(bytes => FigureReader.Read(bytes).Length >= 0, iter: 10_000);

    [Fact]
    public void Read_Utf8_GivesWhatTheStringGives() =>
        Gen.Char[Alphabet].Array[0, 80].Select(chars => new string(chars)).Where(text => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')).Sample(
            text => FigureReader.Read(text).Select(m => m.ToString()).SequenceEqual(FigureReader.Read(Encoding.UTF8.GetBytes(text)).Select(m => m.ToString()), StringComparer.Ordinal),
            iter: 5_000);

    // Eight times the text takes about eight times the time; a square law would take sixty-four times.
    [Theory]
    [InlineData("1", "a million digits")]
    [InlineData("亿", "scale words")]
    [InlineData("一", "numerals")]
    [InlineData("（", "nested brackets")]
    [InlineData("“1", "open quotations")]
    [InlineData("1,", "commas")]
    [InlineData("3至", "an endless range")]
    [InlineData("3、", "an endless list")]
    [InlineData("2020年", "years")]
    [InlineData("2020年 ", "years and blanks")]
    [InlineData("百分之", "shares of nothing")]
    [InlineData("村", "nouns")]
    [InlineData("12个", "figures without a mark")]
    [InlineData("其中3人", "parts of parts")]
    [InlineData("从1人增加到2人", "changes")]
    [InlineData("累计1户", "cumulative figures")]
    [InlineData("\uD83D", "broken surrogates")]
    [InlineData(" ", "blanks")]
    [InlineData("1 ", "digits and blanks")]
    [InlineData("疫情期间", "named periods")]
    [InlineData("-1", "signs")]
    public void Read_HostileText_IsLinear(string piece, string because)
    {
        string part = string.Concat(Enumerable.Repeat(piece, 125_000 / piece.Length));
        string whole = string.Concat(Enumerable.Repeat(part, 8));
        Time(part); // The code is compiled.

        TimeSpan once = Enumerable.Range(0, 3).Min(_ => Time(part));
        TimeSpan eightTimes = Enumerable.Range(0, 3).Min(_ => Time(whole));

        eightTimes.Should().BeLessThan((24 * once) + TimeSpan.FromMilliseconds(40), because);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    [InlineData("\r\n\r\n")]
    public void Read_NothingToRead_IsEmpty(string text) => FigureReader.Read(text).Should().BeEmpty();

    [Fact]
    public void Read_Null_NamesTheParameter()
    {
        Action text = () => FigureReader.Read((string)null!);
        Action options = () => FigureReader.Read("1人", null!);
        Action stream = () => FigureReader.Read((Stream)null!);

        text.Should().Throw<ArgumentNullException>().WithParameterName("text");
        options.Should().Throw<ArgumentNullException>().WithParameterName("options");
        stream.Should().Throw<ArgumentNullException>().WithParameterName("utf8");
    }

    private static TimeSpan Time(string text)
    {
        long start = Stopwatch.GetTimestamp();
        _ = FigureReader.Read(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
