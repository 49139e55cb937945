namespace Guangming.Domain.Exchange;

/// <summary>Texts that are required in one of two languages.</summary>
internal static class Wordings
{
    public static (string Chinese, string English)[] Required(Table table) => table.Key switch
    {
        "source" => [("titleZh", "titleEn"), ("publisherZh", "publisherEn")],
        "divisions" or "measures" => [("nameZh", "nameEn")],
        "milestones" => [("textZh", "textEn")],
        "leftOut" => [("reasonZh", "reasonEn")],
        _ => [],
    };
}
