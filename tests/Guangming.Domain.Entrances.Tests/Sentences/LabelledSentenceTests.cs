using System.Globalization;
using System.Text;
using Guangming.Domain.Text;

namespace Guangming.Domain.Entrances.Tests.Sentences;

/// <summary>The reader of prose finds in each sentence what a person marks in it, and nothing else.</summary>
public sealed class LabelledSentenceTests
{
    [Fact]
    public void Read_EverySentence_FindsWhatAPersonMarks()
    {
        StringBuilder table = new();
        int wrong = 0;
        foreach (LabelledSentence sentence in LabelledSentences.All)
        {
            string expected = string.Join(' ', sentence.Figures.Select(figure => figure.ToString()));
            string read = Told(sentence.Text);
            if (read != expected)
            {
                wrong++;
                table.AppendLine(CultureInfo.InvariantCulture, $"{sentence.Kind}: {sentence.Text.ReplaceLineEndings(" | ")}\n    expected {expected}\n    read     {read}");
            }
        }

        Assert.True(wrong == 0, string.Create(CultureInfo.InvariantCulture, $"{wrong} of {LabelledSentences.All.Count} sentences\n{table}"));
    }

    private static string Told(string text)
    {
#pragma warning disable CA1031 // Any exception is what the test looks for.
        try
        {
            return string.Join(' ', FigureReader.Read(text).Select(mention => Of(mention).ToString()));
        }
        catch (Exception e)
        {
            return "THROWS " + e.GetType().Name;
        }
#pragma warning restore CA1031
    }

    private static LabelledFigure Of(FigureMention mention) => new(
        mention.Token,
        mention.Unit == Unit.Percent ? mention.Amount / 100 : mention.Amount,
        IsOther(mention.Unit) ? "other" : mention.Unit.Code,
        mention.Qualifier switch
        {
            Qualifier.None => "exact",
            Qualifier.Over => "over",
            Qualifier.AtLeast => "at-least",
            Qualifier.Nearly => "nearly",
            Qualifier.About => "about",
            Qualifier.Many => "at-least-many",
            Qualifier.Under => "under",
            _ => "at-most",
        });

    private static bool IsOther(Unit unit) => unit.Code == "other" || unit.IsCompound || unit == Unit.Dimensionless;
}
