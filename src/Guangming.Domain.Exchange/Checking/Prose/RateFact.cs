namespace Guangming.Domain.Exchange;

/// <summary>A rate that a text states behind the two numbers it is of (任务3200户，已完成2880户，完成率90%).</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Part">What is counted.</param>
/// <param name="Whole">Of what.</param>
internal sealed record RateFact(int Rate, int Part, int Whole);
