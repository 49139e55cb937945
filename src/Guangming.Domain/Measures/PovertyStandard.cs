namespace Guangming.Domain;

/// <summary>By which line someone counts as poor (贫困标准). The two are never mixed.</summary>
public enum PovertyStandard
{
    /// <summary>The report does not say (未说明).</summary>
    NotStated,

    /// <summary>The national line of 2010 (国家农村贫困标准).</summary>
    National,

    /// <summary>A province's own line, such as Guangdong's relative poverty of 2016–2020 (省定相对贫困标准).</summary>
    Provincial,
}
