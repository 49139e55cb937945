namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>A number as written: value, place of the last written digit or place word, whether it is plain digits.</summary>
/// <param name="Value">The value.</param>
/// <param name="Step">The place.</param>
/// <param name="IsPlain">Whether it is written in plain digits, or in Chinese numerals that stand for such.</param>
/// <param name="IsBare">Whether it is a scale word without a digit (百万).</param>
internal sealed record Number(Fraction Value, Fraction Step, bool IsPlain, bool IsBare);
