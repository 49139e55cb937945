using Guangming.Domain;

namespace ReportConsole;

/// <summary>The languages by the codes that the command line takes.</summary>
internal static class Languages
{
    public static Language? Parse(string? code) => code switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
