using System.Globalization;
using System.Reflection;
using System.Text;

namespace Guangming.Domain.Text.Tests;

/// <summary>A sentence of a corpus, with all its figures: <c>{token|value|unit|qualifier}</c>.</summary>
internal sealed record LabelledSentence(int Line, string Text, IReadOnlyList<LabelledMention> Mentions)
{
    public static IReadOnlyList<LabelledSentence> Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        List<LabelledSentence> sentences = [];
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                sentences.Add(Parse(number, line));
            }
        }

        return sentences;
    }

    public static LabelledSentence Parse(int number, string line)
    {
        StringBuilder text = new();
        List<LabelledMention> mentions = [];
        int at = 0;
        while (at < line.Length)
        {
            int open = line.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(line, at, line.Length - at);
                break;
            }

            text.Append(line, at, open - at);
            int close = line.IndexOf('}', open);
            string[] parts = line[(open + 1)..close].Split('|');
            Qualifier qualifier = parts.Length > 3
                ? Enum.Parse<Qualifier>(parts[3].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true)
                : Qualifier.None;
            mentions.Add(new LabelledMention(text.Length, parts[0], decimal.Parse(parts[1], CultureInfo.InvariantCulture), parts[2], qualifier));
            text.Append(parts[0]);
            at = close + 1;
        }

        return new LabelledSentence(number, text.ToString(), mentions);
    }
}
