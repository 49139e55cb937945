using System.Globalization;
using System.Text;

namespace Guangming.Domain.Benchmarks.Quantities;

/// <summary>The texts that are read and written: the same numbers with and without their unit.</summary>
internal static class Texts
{
    /// <summary>How many different texts one measurement goes through, so that no branch is learnt by heart.</summary>
    public const int Count = 256;

    public static string[] OfMoney { get; } = Make(random => Text($"{random.Next(1, 9)}.{random.Next(1, 1000)}"));

    public static string[] OfCount { get; } = Make(random => Text($"{random.Next(10, 100_000)}"));

    public static string[] OfPercentage { get; } = Make(random => Text($"{random.Next(0, 100)}.{random.Next(1, 10)}"));

    public static byte[][] Utf8(string[] numbers, string unit = "") => [.. numbers.Select(number => Encoding.UTF8.GetBytes(number + unit))];

    private static string[] Make(Func<Random, string> one)
    {
        Random random = new(2020);
        return [.. Enumerable.Range(0, Count).Select(_ => one(random))];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
