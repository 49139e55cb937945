namespace Guangming.Domain.Exchange;

/// <summary>A change that a text states beside what it changed from and to (由…增加到…，增长…).</summary>
/// <param name="Result">The change.</param>
/// <param name="From">What it changed from.</param>
/// <param name="To">What it changed to; <see langword="null"/> for zero in words without a unit (降为0).</param>
/// <param name="Kind">What the change is a number of.</param>
/// <param name="IsFall">Whether the words say that it fell.</param>
internal sealed record ChangeFact(int Result, int From, int? To, ChangeKind Kind, bool IsFall);
