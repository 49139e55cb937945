namespace Guangming.Domain.Entrances.Tests.Sentences;

/// <summary>A figure as a person marks it: token, value (a percentage as a fraction), unit, qualifier.</summary>
internal sealed record LabelledFigure(string Token, decimal Value, string Unit, string Qualifier = "exact")
{
    public override string ToString() => FormattableString.Invariant($"[{Token}, {Value:0.############}, {Unit}, {Qualifier}]");
}
