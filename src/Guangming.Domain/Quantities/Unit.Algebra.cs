using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace Guangming.Domain;

/// <content>Products, quotients and exact conversions.</content>
public sealed partial class Unit : IMultiplyOperators<Unit, Unit, Unit>, IDivisionOperators<Unit, Unit, Unit>,
    IEqualityOperators<Unit, Unit, bool>
{
    /// <summary>The product of two units; equal units above and below cancel.</summary>
    /// <param name="left">The first unit.</param>
    /// <param name="right">The second unit.</param>
    public static Unit operator *(Unit left, Unit right) => Combine(left, right, 1);

    /// <summary>The quotient of two units: <c>Unit.Yuan / Unit.Person</c> is 元/人; a unit by itself is <see cref="Dimensionless"/>.</summary>
    /// <param name="left">The unit above.</param>
    /// <param name="right">The unit below.</param>
    public static Unit operator /(Unit left, Unit right) => Combine(left, right, -1);

    /// <summary>Whether two units are the same.</summary>
    /// <param name="left">The first unit.</param>
    /// <param name="right">The second unit.</param>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    /// <param name="left">The first unit.</param>
    /// <param name="right">The second unit.</param>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <summary>The exact ratio (numerator ÷ denominator) that turns an amount of this unit into <paramref name="target"/>.</summary>
    /// <returns><see langword="false"/> where the two do not measure the same thing.</returns>
    internal bool TryRatio(Unit target, out decimal numerator, out decimal denominator)
    {
        (numerator, denominator) = (1, 1);
        if (Equals(target))
        {
            return true;
        }

        Unit rest = Dimensionless;
        foreach ((Unit factor, int power, int sign) in
            _factors.Select(f => (f.Base, f.Power, 1)).Concat(target._factors.Select(f => (f.Base, f.Power, -1))))
        {
            (Unit root, int up, int down) = factor.Root();
            for (int i = 0; i < Math.Abs(power); i++)
            {
                bool above = power * sign > 0;
                numerator *= above ? up : down;
                denominator *= above ? down : up;
                rest = above ? rest * root : rest / root;
            }
        }

        return rest.Equals(Dimensionless);
    }

    /// <summary>Whether <paramref name="factor"/> is one of its factors, above or below.</summary>
    internal bool Has(Unit factor) => _factors.Any(one => one.Base.Equals(factor));

    // Percent and times are plain ratios; areas go by the mu.
    private (Unit Root, int Numerator, int Denominator) Root() => Code switch
    {
        "percent" => (Dimensionless, 1, 100),
        "times" => (Dimensionless, 1, 1),
        "hectare" => (Mu, 15, 1),
        "square-kilometre" => (Mu, 1500, 1),
        _ => (this, 1, 1),
    };

    private static Unit Combine(Unit left, Unit right, int sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        List<UnitFactor> sum = [.. left._factors];
        foreach (UnitFactor factor in right._factors)
        {
            int at = sum.FindIndex(f => f.Base.Equals(factor.Base));
            int power = (at < 0 ? 0 : sum[at].Power) + (sign * factor.Power);
            if (at < 0)
            {
                sum.Add(new UnitFactor(factor.Base, power));
            }
            else if (power == 0)
            {
                sum.RemoveAt(at);
            }
            else
            {
                sum[at] = sum[at] with { Power = power };
            }
        }

        return sum switch
        {
            [] => Dimensionless,
            [{ Power: 1 } one] => one.Base,
            _ => new Unit([.. sum.OrderBy(f => f.Base._order).ThenBy(f => f.Base.Name, StringComparer.Ordinal)]),
        };
    }

    // Codes repeat the slash (yuan/person/year); symbols join below it (元/人·年).
    private static string Join(ImmutableArray<UnitFactor> factors, Func<Unit, string> name, string times, string per, string one)
    {
        StringBuilder text = new();
        foreach (UnitFactor factor in factors)
        {
            for (int i = 0; i < factor.Power; i++)
            {
                text.Append(text.Length == 0 ? "" : times).Append(name(factor.Base));
            }
        }

        text.Append(text.Length == 0 ? one : "");
        string separator = "/";
        foreach (UnitFactor factor in factors)
        {
            for (int i = 0; i > factor.Power; i--)
            {
                text.Append(separator).Append(name(factor.Base));
                separator = per;
            }
        }

        return text.ToString();
    }

    private static string JoinEnglish(ImmutableArray<UnitFactor> factors, bool plural)
    {
        UnitFactor first = factors.FirstOrDefault(f => f.Power > 0);
        StringBuilder text = new();
        foreach (UnitFactor factor in factors)
        {
            for (int i = 0; i < factor.Power; i++)
            {
                string name = plural && factor == first ? factor.Base.EnglishPlural : factor.Base.EnglishName;
                text.Append(text.Length == 0 ? "" : " ").Append(name);
            }
        }

        foreach (UnitFactor factor in factors)
        {
            for (int i = 0; i > factor.Power; i--)
            {
                text.Append(text.Length == 0 ? "per " : " per ").Append(factor.Base.EnglishName);
            }
        }

        return text.ToString();
    }
}
