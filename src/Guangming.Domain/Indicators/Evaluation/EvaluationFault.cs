namespace Guangming.Domain;

/// <summary>Why a formula has no value for its inputs.</summary>
internal enum EvaluationFault
{
    None,
    ZeroDivisor,
    BaseNotPositive,
    NegativeRadicand,
    ArgumentNotPositive,
    NoIncrease,
    NoDecline,
}
