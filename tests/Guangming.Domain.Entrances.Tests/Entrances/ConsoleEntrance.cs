using System.Text;
using System.Text.Json;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;
using ReportConsole;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>The console's <c>read --json</c>: a sentence a line.</summary>
internal sealed class ConsoleEntrance() : BatchEntrance("console")
{
    private const int Every = 7;

    private static readonly Lazy<IReadOnlyList<StatedText>> Held = new(() => [.. new ProseEntrance().Texts.Where((_, i) => i % Every == 0)]);

    public override IReadOnlyList<StatedText> Texts => Held.Value;

    public override Answer Expected(StatedText text) => text.Expected;

    protected override IReadOnlyList<Answer> ReadTogether(IReadOnlyList<StatedText> texts)
    {
        using JsonDocument json = JsonDocument.Parse(Output(texts));
        ILookup<int, JsonElement> byLine = json.RootElement.EnumerateArray().ToLookup(item => item.GetProperty("line").GetInt32());
        return [.. texts.Select((_, i) => Of([.. byLine[i + 1]]))];
    }

    private static string Output(IReadOnlyList<StatedText> texts)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("entrances-");
        try
        {
            string path = Path.Join(folder.FullName, "prose.txt");
            File.WriteAllLines(path, texts.Select(text => ProseEntrance.Before + text.Text + ProseEntrance.Behind), new UTF8Encoding(false));
            using StringWriter output = new();
            using StringWriter error = new();
            int code = ConsoleApp.Run(["read", path, "--json"], new Terminal(output, error, 80));
            return code == 0 ? output.ToString() : throw new InvalidOperationException(error.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Answer Of(List<JsonElement> items)
    {
        items.RemoveAll(item => item.TryGetProperty("problem", out _));
        if (items.Count == 0)
        {
            return Answer.Refused("no mention that states a value");
        }

        JsonElement item = items[0];
        string unit = item.GetProperty("unitCode").GetString()!;
        Fraction value = Fraction.From(item.GetProperty("value").GetDecimal());
        Fraction amount = unit == "percent" ? value * Fraction.Whole(100) : value;
        string qualifier = item.GetProperty("qualifier").GetString() switch
        {
            "exact" => "None",
            "at-least-many" => "Many",
            "at-least" => "AtLeast",
            "at-most" => "AtMost",
            "over" => "Over",
            "nearly" => "Nearly",
            "about" => "About",
            "under" => "Under",
            var other => other ?? "",
        };
        return Answer.Of(new Reading(amount, items.Count == 1 ? unit : "several mentions, the first in " + unit, qualifier, null, null, null));
    }
}
