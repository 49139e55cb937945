namespace Guangming.Domain.Data.Tests;

/// <summary>Makes formulas of any shape over four measures, and columns of numbers of any size, from a seed.</summary>
internal sealed class FormulaMaker(int seed)
{
    private readonly Random _random = new(seed);

    public static Measure[] Measures { get; } =
    [
        .. new[] { "t.a", "t.b", "t.c", "t.d" }.Select(code => new Measure(code, new(null, code), Unit.Person, MeasureKind.Tally, Additivity.Flow)),
    ];

    public Formula Persons(int depth) => depth == 0 ? Measures[_random.Next(Measures.Length)] : _random.Next(6) switch
    {
        0 => Persons(depth - 1) + Persons(depth - 1),
        1 => Persons(depth - 1) - Persons(depth - 1),
        2 => Formula.Min(Persons(depth - 1), Persons(depth - 1), Persons(0)),
        3 => Formula.Max(Persons(depth - 1), Persons(depth - 1)),
        4 => Persons(depth - 1) * Ratio(depth - 1),
        _ => Persons(0),
    };

    public Formula Ratio(int depth) => depth == 0 ? Constant() : _random.Next(10) switch
    {
        0 => Ratio(depth - 1) + Ratio(depth - 1),
        1 => Ratio(depth - 1) - Constant(),
        2 => Ratio(depth - 1) * Ratio(depth - 1),
        3 => Formula.Growth(Persons(depth - 1), Persons(depth - 1)),
        6 => Formula.Decline(Persons(depth - 1), Persons(depth - 1)),
        7 => Formula.Increase(Persons(depth - 1), Persons(depth - 1)),
        4 => Formula.Max(Ratio(depth - 1), Ratio(depth - 1)),
        5 => Formula.Share(Persons(depth - 1), Persons(depth - 1)),
        _ => Persons(depth - 1) / Persons(depth - 1),
    };

    public Formula Any()
    {
        while (true)
        {
            int depth = 1 + _random.Next(3);
            Formula formula = _random.Next(3) == 0 ? Persons(depth) : Ratio(depth);
            if (formula.Inputs.Length > 0)
            {
                return formula;
            }
        }
    }

    public int Next(int below) => _random.Next(below);

    /// <summary>Numbers of one size: few, usual, large, around 2^53, and all there are.</summary>
    public long[] Numbers(int rows)
    {
        int size = _random.Next(7);
        long[] numbers = new long[rows];
        for (int row = 0; row < rows; row++)
        {
            numbers[row] = size switch
            {
                0 => _random.Next(-2, 4),
                1 => _random.Next(0, 5_000),
                2 => _random.Next(-5_000, 5_000),
                3 => _random.NextInt64(0, 1L << 40),
                4 => (1L << 53) + _random.Next(-3, 4),
                5 => _random.Next(20) == 0 ? _random.NextInt64(long.MinValue, long.MaxValue) : _random.Next(1, 100),
                _ => _random.Next(8) switch { 0 => long.MinValue, 1 => long.MaxValue, 2 => 0, _ => _random.Next(-9, 10) },
            };
        }

        return numbers;
    }

    public bool[] Nulls(int rows)
    {
        int share = _random.Next(3) switch { 0 => 0, 1 => 200, _ => 3 };
        return [.. Enumerable.Range(0, rows).Select(_ => share > 0 && _random.Next(share) == 0)];
    }

    private ConstantNode Constant() => Formula.Constant(_random.Next(5) switch { 0 => 0, 1 => 1, 2 => -2.5m, 3 => 0.001m, _ => 12 });
}
