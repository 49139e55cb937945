namespace Guangming.Domain;

/// <summary>How far money has come (资金环节). The same money passes through stages, so stages are never added.</summary>
public enum FundingStage
{
    /// <summary>The measure does not say (未说明).</summary>
    NotStated,

    /// <summary>Set aside for a purpose (安排).</summary>
    Allocated,

    /// <summary>Arrived where it is to be spent (到位).</summary>
    InPlace,

    /// <summary>Paid out (支出).</summary>
    Spent,

    /// <summary>Promised by contract (协议).</summary>
    Agreed,

    /// <summary>Made (实际).</summary>
    Actual,
}
