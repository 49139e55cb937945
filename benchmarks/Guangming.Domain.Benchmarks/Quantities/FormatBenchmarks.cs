using System.Buffers.Text;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Guangming.Domain.Benchmarks.Quantities;

/// <summary>Writes quantities as UTF-8, against the runtime's writers of the bare number. Times are of one text.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class FormatBenchmarks
{
    private const string InFull = "179600000元";
    private const string Scaled = "1.796亿元";
    private const string Counted = "13055户";
    private const string Percent = "23.1%";

    private readonly Money[] _money = [.. Texts.OfMoney.Select(number => Money.Parse(number + "亿元"))];
    private readonly Count[] _counts = [.. Texts.OfCount.Select(number => Count.Parse(number + "户"))];
    private readonly Percentage[] _percentages = [.. Texts.OfPercentage.Select(number => Percentage.Parse(number + "%"))];
    private readonly StatedValue[] _stated = [.. Texts.OfMoney.Select(number => StatedValue.Parse(number + "亿元"))];
    private readonly decimal[] _yuan = [.. Texts.OfMoney.Select(number => Money.Parse(number + "亿元").Yuan)];
    private readonly decimal[] _hundredMillions = [.. Texts.OfMoney.Select(Number)];
    private readonly decimal[] _wholes = [.. Texts.OfCount.Select(Number)];
    private readonly decimal[] _percents = [.. Texts.OfPercentage.Select(Number)];
    private readonly byte[] _destination = new byte[64];

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(InFull)]
    public int MoneyInFull() => FormatAll(_money);

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(InFull)]
    public int MoneyInFullNumberDecimal() => DecimalAll(_yuan);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(InFull)]
    public int MoneyInFullNumberUtf8Formatter() => Utf8FormatterAll(_yuan);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Scaled)]
    public int MoneyScaled() => FormatAll(_money, "Y");

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Scaled)]
    public int StatedAsWritten() => FormatAll(_stated);

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Scaled)]
    public int MoneyScaledNumberDecimal() => DecimalAll(_hundredMillions);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Scaled)]
    public int MoneyScaledNumberUtf8Formatter() => Utf8FormatterAll(_hundredMillions);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Counted)]
    public int CountInFull() => FormatAll(_counts);

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Counted)]
    public int CountNumberDecimal() => DecimalAll(_wholes);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Counted)]
    public int CountNumberUtf8Formatter() => Utf8FormatterAll(_wholes);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percent)]
    public int PercentageInFull() => FormatAll(_percentages);

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percent)]
    public int PercentageNumberDecimal() => DecimalAll(_percents);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percent)]
    public int PercentageNumberUtf8Formatter() => Utf8FormatterAll(_percents);

    private int FormatAll<T>(T[] values, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        int bytes = 0;
        foreach (T value in values)
        {
            _ = value.TryFormat(_destination, out int written, format, null);
            bytes += written;
        }

        return bytes;
    }

    private int DecimalAll(decimal[] values)
    {
        int bytes = 0;
        foreach (decimal value in values)
        {
            _ = value.TryFormat(_destination, out int written, default, CultureInfo.InvariantCulture);
            bytes += written;
        }

        return bytes;
    }

    private int Utf8FormatterAll(decimal[] values)
    {
        int bytes = 0;
        foreach (decimal value in values)
        {
            _ = Utf8Formatter.TryFormat(value, _destination, out int written);
            bytes += written;
        }

        return bytes;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
