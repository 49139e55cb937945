using System.Text.RegularExpressions;

namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>The English form: over CNY 179.6 million, 13,055 households, 30 yuan per person.</summary>
internal static partial class EnglishReader
{
    public static bool Reads(string text) => Form().IsMatch(text);

    public static Reading Read(string text)
    {
        Match match = Form().Match(text);
        string qualifierWord = match.Groups["qualifier"].Value;
        string qualifier = qualifierWord.Length == 0 ? "None"
            : ReferenceQualifiers.English.First(pair => pair.Value.Contains(qualifierWord)).Key;
        string scale = match.Groups["scale"].Value switch { "thousand" => "千", "million" => "百万", "billion" => "十亿", _ => "" };
        string measure = match.Groups["unit"].Value;
        string per = match.Groups["per"].Value;
        string? unit = measure.Length == 0 ? (match.Groups["cny"].Length > 0 ? "元" : null) : ReferenceUnits.EnglishUnit(measure);
        if (unit is null || (match.Groups["cny"].Length > 0 && measure is not ("" or "yuan")))
        {
            throw new ReferenceRefusal($"{measure} is no unit");
        }

        // The number is that of the Chinese form, the unit is named in English.
        Answer yuan = ReferenceReader.Read(match.Groups["number"].Value + scale + "元");
        Reading reading = yuan.Reading ?? throw new ReferenceRefusal(yuan.Refusal!);
        string code = measure.Length == 0 ? "yuan" : unit;
        string below = per.Length == 0 ? "" : "/" + (ReferenceUnits.EnglishUnit(per) ?? throw new ReferenceRefusal($"{per} is no unit"));
        if (qualifier == "None")
        {
            return reading with { Unit = code + below };
        }

        string chinese = ReferenceQualifiers.Before[qualifier][0];
        return ReferenceReader.Read(chinese + match.Groups["number"].Value + scale + "元").Reading! with { Unit = code + below };
    }

    [GeneratedRegex(
        @"^((?<qualifier>over|at least|at most|under|about|nearly) +)?((?<cny>CNY) +)?(?<number>[0-9][0-9,.]*)( +(?<scale>thousand|million|billion))?( +(?<unit>[a-z-]+))?( +per +(?<per>[a-z-]+))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
