namespace Guangming.Domain;

/// <summary>What an evaluation was asked for.</summary>
internal sealed record ResultContext(Indicator Indicator, Report? Report, Pairing? Pairing, Subject? Subject, EvaluationOptions Options);
