using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Guangming.Domain;

/// <content>Sharing out.</content>
public readonly partial struct Money
{
    /// <summary>Shares the sum out by weights, in whole fen, so that the shares add to the sum (按比例分配).</summary>
    /// <remarks>
    /// Largest remainder: each share is first cut down to the fen, then the fen left over go one each to the shares that
    /// lost most; among equal losses the earlier share comes first. A negative sum is shared like its opposite.
    /// </remarks>
    /// <param name="weights">The weights, none negative, not all zero.</param>
    /// <returns>One share for each weight, in order; a weight of 0 gets 0元.</returns>
    /// <exception cref="ArgumentException">There are no weights, one is negative, or all are zero.</exception>
    /// <exception cref="InvalidOperationException">The sum has parts of a fen: round it first.</exception>
    public ImmutableArray<Money> Allocate(params ReadOnlySpan<decimal> weights)
    {
        if (_units % PerFen != 0)
        {
            throw new InvalidOperationException($"{this} has parts of a fen and cannot be shared out in whole fen; round it first.");
        }

        BigInteger[] integers = WholeWeights(weights, out BigInteger total);
        BigInteger fen = BigInteger.Abs(_units / PerFen);
        BigInteger left = fen;
        BigInteger[] shares = new BigInteger[integers.Length];
        BigInteger[] lost = new BigInteger[integers.Length];
        for (int i = 0; i < integers.Length; i++)
        {
            shares[i] = BigInteger.DivRem(fen * integers[i], total, out lost[i]);
            left -= shares[i];
        }

        foreach (int i in Enumerable.Range(0, lost.Length).OrderByDescending(i => lost[i]).Take((int)left))
        {
            shares[i] += 1;
        }

        bool isNegative = _units < 0;
        return [.. shares.Select(s => new Money((Int128)(isNegative ? -s : s) * PerFen))];
    }

    /// <summary>Shares the sum out in equal parts, to the fen; the earlier parts get the fen left over (均分).</summary>
    /// <param name="parts">How many parts, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The sum has parts of a fen: round it first.</exception>
    public ImmutableArray<Money> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        decimal[] weights = new decimal[parts];
        Array.Fill(weights, 1m);
        return Allocate(weights);
    }

    private static BigInteger[] WholeWeights(ReadOnlySpan<decimal> weights, out BigInteger total)
    {
        int scale = 0;
        foreach (decimal weight in weights)
        {
            scale = weight < 0
                ? throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The weight {weight} is negative; expected 0 or more."), nameof(weights))
                : Math.Max(scale, weight.Scale);
        }

        total = 0;
        BigInteger[] integers = new BigInteger[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            DecimalParts parts = DecimalParts.From(weights[i]);
            integers[i] = (BigInteger)parts.Mantissa * BigInteger.Pow(10, scale - parts.Scale);
            total += integers[i];
        }

        return total > 0 ? integers : throw new ArgumentException("Expected at least one weight above 0.", nameof(weights));
    }
}
