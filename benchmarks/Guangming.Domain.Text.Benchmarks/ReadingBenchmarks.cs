using System.Buffers;
using System.Reflection;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Guangming.Domain.Text.Benchmarks;

/// <summary>One article, read for its figures: by this library, by the peer's models, and by a bare scan for digits.</summary>
/// <remarks>The text is our retelling of the 2020 report, or the file that the variable GUANGMING_TEXT names.</remarks>
public class ReadingBenchmarks
{
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    private byte[] _utf8 = [];
    private byte[] _plain = [];
    private string _text = string.Empty;
    private NumberRecognizer _numbers = null!;
    private NumberWithUnitRecognizer _units = null!;

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = Environment.GetEnvironmentVariable("GUANGMING_TEXT") is { Length: > 0 } path ? File.ReadAllBytes(path) : Digest();
        _text = Encoding.UTF8.GetString(_utf8);
        _plain = Encoding.UTF8.GetBytes(new string([.. _text.Where(c => !char.IsAsciiDigit(c))]));
        _numbers = new NumberRecognizer(Culture.Chinese);
        _units = new NumberWithUnitRecognizer(Culture.Chinese);
        Console.WriteLine($"// {_utf8.Length} bytes, {FigureReader.Read(_utf8).Length} figures");
    }

    /// <summary>A bare scan: how often a digit stands in the text.</summary>
    [Benchmark]
    public int ScanForDigits()
    {
        int count = 0;
        ReadOnlySpan<byte> rest = _utf8;
        for (int at = rest.IndexOfAny(Digits); at >= 0; at = rest.IndexOfAny(Digits))
        {
            int end = rest[at..].IndexOfAnyExcept(Digits);
            count++;
            rest = end < 0 ? [] : rest[(at + end)..];
        }

        return count;
    }

    /// <summary>The full grammar.</summary>
    [Benchmark(Baseline = true)]
    public int FullGrammar() => FigureReader.Read(_utf8).Length;

    /// <summary>The same text without its digits: what is allocated here is not results.</summary>
    [Benchmark]
    public int FullGrammarWithoutDigits() => FigureReader.Read(_plain).Length;

    /// <summary>The peer's numbers only.</summary>
    [Benchmark]
    public int RecognizersNumber() => _numbers.GetNumberModel().Parse(_text).Count;

    /// <summary>All of the peer's models for figures: number, percentage, currency, dimension.</summary>
    [Benchmark]
    public int RecognizersAll() =>
        _numbers.GetNumberModel().Parse(_text).Count + _numbers.GetPercentageModel().Parse(_text).Count
        + _units.GetCurrencyModel().Parse(_text).Count + _units.GetDimensionModel().Parse(_text).Count;

    private static byte[] Digest()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("guangming-2020.digest.txt")!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
