using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Parts that a text lists of a whole (其中): by their place among the figures.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Parts">The parts, at least one.</param>
/// <param name="IsPlain">Whether only one number can be the whole.</param>
internal sealed record ListFact(int Whole, ImmutableArray<int> Parts, bool IsPlain);

/// <summary>A share that a text gives a part of a list (占).</summary>
/// <param name="Share">The share.</param>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole.</param>
internal sealed record ShareFact(int Share, int Part, int Whole);

/// <summary>A change that a text states beside what it changed from and to (由…增加到…，增长…).</summary>
/// <param name="Result">The change.</param>
/// <param name="From">What it changed from.</param>
/// <param name="To">What it changed to; <see langword="null"/> for zero in words without a unit (降为0).</param>
/// <param name="Kind">What the change is a number of.</param>
/// <param name="IsFall">Whether the words say that it fell.</param>
internal sealed record ChangeFact(int Result, int From, int? To, ChangeKind Kind, bool IsFall);

/// <summary>What is stated of a change (变动的说法).</summary>
internal enum ChangeKind
{
    /// <summary>The difference, in the unit or in points (增加9个、下降1.88个百分点).</summary>
    Difference,

    /// <summary>The difference as a share of what it changed from (增长25%).</summary>
    Growth,

    /// <summary>The difference as a multiple of what it changed from (增长1.5倍).</summary>
    Times,

    /// <summary>The final value as a multiple of what it changed from (增长到2.5倍).</summary>
    Multiple,
}

/// <summary>A rate that a text states behind the two numbers it is of (任务3200户，已完成2880户，完成率90%).</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Part">What is counted.</param>
/// <param name="Whole">Of what.</param>
internal sealed record RateFact(int Rate, int Part, int Whole);

/// <summary>A mean that a text states behind the total and the count (6场、240家，平均每场40家).</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Total">The total.</param>
/// <param name="Count">The count.</param>
internal sealed record MeanFact(int Mean, int Total, int Count);
