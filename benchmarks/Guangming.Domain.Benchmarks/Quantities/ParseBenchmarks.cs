using System.Buffers.Text;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Guangming.Domain.Benchmarks.Quantities;

/// <summary>Reads quantities from UTF-8, against the runtime's readers of the bare number. Times are of one text.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ParseBenchmarks
{
    private const string Money = "1.796亿元";
    private const string Count = "13055户";
    private const string Percentage = "23.1%";

    private readonly byte[][] _money = Texts.Utf8(Texts.OfMoney, "亿元");
    private readonly byte[][] _moneyBare = Texts.Utf8(Texts.OfMoney);
    private readonly byte[][] _count = Texts.Utf8(Texts.OfCount, "户");
    private readonly byte[][] _countBare = Texts.Utf8(Texts.OfCount);
    private readonly byte[][] _percentage = Texts.Utf8(Texts.OfPercentage, "%");
    private readonly byte[][] _percentageBare = Texts.Utf8(Texts.OfPercentage);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Money)]
    public Money MoneyTryParse()
    {
        Money last = default;
        foreach (byte[] text in _money)
        {
            _ = Domain.Money.TryParse(text, out last);
        }

        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Money)]
    public decimal MoneyNumberUtf8Parser() => Utf8ParserAll(_moneyBare);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Money)]
    public decimal MoneyNumberDecimal() => DecimalAll(_moneyBare);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Money)]
    public StatedValue? MoneyStatedValue() => StatedAll(_money);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Count)]
    public Count CountTryParse()
    {
        Count last = default;
        foreach (byte[] text in _count)
        {
            _ = Domain.Count.TryParse(text, out last);
        }

        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Count)]
    public decimal CountNumberUtf8Parser() => Utf8ParserAll(_countBare);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Count)]
    public decimal CountNumberDecimal() => DecimalAll(_countBare);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Count)]
    public StatedValue? CountStatedValue() => StatedAll(_count);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percentage)]
    public Percentage PercentageTryParse()
    {
        Percentage last = default;
        foreach (byte[] text in _percentage)
        {
            _ = Domain.Percentage.TryParse(text, out last);
        }

        return last;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percentage)]
    public decimal PercentageNumberUtf8Parser() => Utf8ParserAll(_percentageBare);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percentage)]
    public decimal PercentageNumberDecimal() => DecimalAll(_percentageBare);

    [Benchmark(OperationsPerInvoke = Texts.Count)]
    [BenchmarkCategory(Percentage)]
    public StatedValue? PercentageStatedValue() => StatedAll(_percentage);

    private static StatedValue? StatedAll(byte[][] texts)
    {
        StatedValue? last = null;
        foreach (byte[] text in texts)
        {
            _ = StatedValue.TryParse(text, out last);
        }

        return last;
    }

    private static decimal Utf8ParserAll(byte[][] texts)
    {
        decimal last = 0;
        foreach (byte[] text in texts)
        {
            _ = Utf8Parser.TryParse(text, out last, out _);
        }

        return last;
    }

    private static decimal DecimalAll(byte[][] texts)
    {
        decimal last = 0;
        foreach (byte[] text in texts)
        {
            _ = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out last);
        }

        return last;
    }
}
