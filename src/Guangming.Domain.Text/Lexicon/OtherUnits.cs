namespace Guangming.Domain.Text;

/// <summary>Units of measure words outside the closed list.</summary>
internal static class OtherUnits
{
    /// <summary>The unit of a word; of its letters only where it holds signs (㎡ is 平方米), of its symbol where it holds a scale word (千瓦 is kW: no unit may begin like a number).</summary>
    public static Unit Of(string word) => Unit.Other(word switch
    {
        "㎡" => "平方米",
        "℃" => "摄氏度",
        "台（套）" => "台套",
        "千瓦" => "kW",
        "千瓦时" => "kWh",
        "千伏" => "kV",
        "千伏安" => "kVA",
        "千克" => "公斤",
        "kg" => "公斤",
        "个小时" => "小时",
        "KW" => "kW",
        "KV" => "kV",
        _ => word,
    });
}
