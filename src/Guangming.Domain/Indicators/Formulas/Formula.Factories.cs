using System.Collections.Immutable;

namespace Guangming.Domain;

/// <content>How formulas are put together.</content>
public abstract partial class Formula
{
    /// <summary>A measure stands for its number.</summary>
    /// <param name="measure">The measure.</param>
    public static implicit operator Formula(Measure measure) => Input(measure);

    /// <summary>A sum; terms of a sum are not nested.</summary>
    /// <param name="left">The first term.</param>
    /// <param name="right">The second term.</param>
    public static Formula operator +(Formula left, Formula right) => Sum(left, right);

    /// <summary>A difference.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken away.</param>
    public static Formula operator -(Formula left, Formula right)
    {
        Require(left, right);
        return new DifferenceNode(left, right);
    }

    /// <summary>A product.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Formula operator *(Formula left, Formula right)
    {
        Require(left, right);
        return new ProductNode(left, right);
    }

    /// <summary>A quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">What it is divided by.</param>
    public static Formula operator /(Formula left, Formula right)
    {
        Require(left, right);
        return new QuotientNode(left, right);
    }

    /// <summary>The number of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="role">Which of its numbers.</param>
    /// <param name="basis">The basis to insist on; <see langword="null"/> for the usual one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number was cast to an enumeration.</exception>
    public static InputNode Input(Measure measure, InputRole role = InputRole.None, PeriodBasis? basis = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new InputNode(measure, role, basis);
    }

    /// <summary>The baseline of a change of a measure.</summary>
    /// <param name="measure">The measure.</param>
    public static InputNode Baseline(Measure measure) => Input(measure, InputRole.Baseline);

    /// <summary>The final value of a change of a measure.</summary>
    /// <param name="measure">The measure.</param>
    public static InputNode Final(Measure measure) => Input(measure, InputRole.Final);

    /// <summary>The number aimed at for a measure.</summary>
    /// <param name="measure">The measure.</param>
    public static InputNode Target(Measure measure) => Input(measure, InputRole.Target);

    /// <summary>A fixed number without dimension.</summary>
    /// <param name="value">The number, exact.</param>
    public static ConstantNode Constant(decimal value) => Constant(Quantity.Of(value, Unit.Dimensionless));

    /// <summary>A fixed number in a unit.</summary>
    /// <param name="value">The number, exact.</param>
    /// <exception cref="InvalidOperationException">The quantity is unspecified.</exception>
    public static ConstantNode Constant(Quantity value) => new(value);

    /// <summary>A sum of all terms.</summary>
    /// <param name="terms">Two or more terms.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static SumNode Sum(params ReadOnlySpan<Formula> terms)
    {
        ImmutableArray<Formula>.Builder flat = ImmutableArray.CreateBuilder<Formula>();
        foreach (Formula term in Several(terms, nameof(terms)))
        {
            if (term is SumNode sum)
            {
                flat.AddRange(sum.Parts);
            }
            else
            {
                flat.Add(term);
            }
        }

        return new SumNode(flat.DrainToImmutable());
    }

    /// <summary>The smallest of several values.</summary>
    /// <param name="values">Two or more values.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static MinimumNode Min(params ReadOnlySpan<Formula> values) => new(Several(values, nameof(values)));

    /// <summary>The largest of several values.</summary>
    /// <param name="values">Two or more values.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static MaximumNode Max(params ReadOnlySpan<Formula> values) => new(Several(values, nameof(values)));

    /// <summary>A root of a plain ratio.</summary>
    /// <param name="radicand">The ratio, zero or more.</param>
    /// <param name="degree">2 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree is outside that range.</exception>
    public static RootNode Root(Formula radicand, int degree)
    {
        ArgumentNullException.ThrowIfNull(radicand);
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degree, 100);
        return new RootNode(radicand, degree);
    }

    /// <summary>The binary logarithm of a plain ratio.</summary>
    /// <param name="argument">The ratio, above zero.</param>
    public static LogarithmNode Log2(Formula argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return new LogarithmNode(argument);
    }

    /// <summary>A part of its whole: part ÷ whole (占比).</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole, in the same unit.</param>
    public static Formula Share(Formula part, Formula whole)
    {
        Require(part, whole);
        return new QuotientNode(part, whole, FormulaLabel.Share);
    }

    /// <summary>(final − baseline) ÷ baseline; no value for a baseline that is not above zero (增长率).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="final">The final value, in the same unit.</param>
    public static Formula Growth(Formula baseline, Formula final)
    {
        Require(baseline, final);
        return new QuotientNode(new DifferenceNode(final, baseline), baseline, FormulaLabel.Growth, needsPositiveDivisor: true);
    }

    /// <summary>(baseline − final) ÷ baseline; no value for a baseline that is not above zero, and none of a rise (降幅).</summary>
    /// <remarks>
    /// 下降 is not said of a rise, so that a final value above the baseline gives no value and the reason. The numbers as written
    /// decide: where they fall and only the digits left out could make it a rise, there is a value, and its range begins at zero.
    /// </remarks>
    /// <param name="baseline">The baseline.</param>
    /// <param name="final">The final value, in the same unit.</param>
    public static Formula Decline(Formula baseline, Formula final)
    {
        Require(baseline, final);
        return new QuotientNode(new DifferenceNode(baseline, final), baseline, FormulaLabel.Decline, needsPositiveDivisor: true);
    }

    /// <summary>final ÷ baseline; no value for a baseline that is not above zero (增长到…倍).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="final">The final value, in the same unit.</param>
    public static Formula Multiple(Formula baseline, Formula final)
    {
        Require(baseline, final);
        return new QuotientNode(final, baseline, FormulaLabel.Multiple, needsPositiveDivisor: true);
    }

    /// <summary>final ÷ baseline − 1: by how many times it grew; no value of a decrease (增长了…倍).</summary>
    /// <remarks>
    /// 倍 is not said of a decrease, so that a final value below the baseline gives no value and the reason. The numbers as written
    /// decide: where they rise and only the digits left out could make it a decrease, there is a value, and its range begins at zero.
    /// </remarks>
    /// <param name="baseline">The baseline.</param>
    /// <param name="final">The final value, in the same unit.</param>
    public static Formula Increase(Formula baseline, Formula final) =>
        new DifferenceNode(Multiple(baseline, final), Constant(1), FormulaLabel.Increase);

    /// <summary>The yearly growth between a baseline and a final value: the root of their ratio by the years between, minus one (年均增长率).</summary>
    /// <param name="baseline">The baseline; an input with that role must be in it.</param>
    /// <param name="final">The final value, in the same unit; an input with that role must be in it.</param>
    public static Formula AnnualGrowth(Formula baseline, Formula final) =>
        new DifferenceNode(new RootNode(Multiple(baseline, final), null), Constant(1), FormulaLabel.AnnualGrowth);

    /// <summary>log2(final ÷ baseline): 翻一番 is 1, 翻两番 is 2; no value of a decrease (翻番数).</summary>
    /// <remarks>
    /// 番 is not said of a decrease, so that a final value below the baseline gives no value and the reason. The numbers as written
    /// decide: where they rise and only the digits left out could make it a decrease, there is a value, and its range begins at zero.
    /// </remarks>
    /// <param name="baseline">The baseline.</param>
    /// <param name="final">The final value, in the same unit.</param>
    public static Formula Doublings(Formula baseline, Formula final) => new LogarithmNode(Multiple(baseline, final), FormulaLabel.Doublings);

    /// <summary>final − baseline; of percentages, in percentage points (变动).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="final">The final value, in the same unit.</param>
    public static Formula Change(Formula baseline, Formula final)
    {
        Require(baseline, final);
        return new DifferenceNode(final, baseline, FormulaLabel.Change);
    }

    /// <summary>actual ÷ target; no value for a target that is not above zero (完成率).</summary>
    /// <param name="actual">The actual number.</param>
    /// <param name="target">The target, in the same unit.</param>
    public static Formula Completion(Formula actual, Formula target)
    {
        Require(actual, target);
        return new QuotientNode(actual, target, FormulaLabel.Completion, needsPositiveDivisor: true);
    }

    private static ImmutableArray<Formula> Several(ReadOnlySpan<Formula> formulas, string parameter)
    {
        if (formulas.Length < 2)
        {
            throw new ArgumentException("Expected two or more formulas.", parameter);
        }

        foreach (Formula formula in formulas)
        {
            ArgumentNullException.ThrowIfNull(formula, parameter);
        }

        return [.. formulas];
    }

    private static void Require(Formula first, Formula second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
    }
}
