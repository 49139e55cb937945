using System.Globalization;
using System.Text.Json;
using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>The rows of a draft for the sheet on which it is confirmed.</summary>
internal static class DraftRows
{
    public static IEnumerable<string?[]> Of(Draft draft, string text)
    {
        Dictionary<string, int> numbers = draft.Entries.Where(entry => entry.FigureId is not null).ToDictionary(entry => entry.FigureId!, entry => entry.Mention.Index + 1, StringComparer.Ordinal);
        ILookup<string, FigureRelation> relations = draft.Report.Relations.ToLookup(relation => OwnerOf(relation, numbers), StringComparer.Ordinal);
        foreach (DraftEntry entry in draft.Entries)
        {
            yield return Row(draft, text, entry, entry.FigureId is { } id ? relations[id] : [], numbers);
        }
    }

    /// <summary>A measure as the sheet shows it.</summary>
    public static string MeasureText(Measure measure) => $"{measure.Name.In(Language.Chinese)} {measure.Code}";

    // A relation stands in the row of its first figure, but for companions, which stand in the row of their last.
    private static string OwnerOf(FigureRelation relation, Dictionary<string, int> numbers) => relation.Kind switch
    {
        FigureRelationKind.Together => relation.Figures.MaxBy(id => numbers[id])!,
        FigureRelationKind.Change => relation.Figures[1],
        _ => relation.Figures[0],
    };

    private static string?[] Row(Draft draft, string text, DraftEntry entry, IEnumerable<FigureRelation> relations, Dictionary<string, int> numbers)
    {
        Table table = DraftTable.Sheet;
        string?[] row = new string?[table.Columns.Length];
        FigureMention mention = entry.Mention;
        void Set(string column, string? cell) => row[table.IndexOf(column)] = cell;
        Set("no", Number(mention.Index + 1));
        Set("paragraph", Number(mention.Paragraph));
        Set("token", mention.Token);
        Set("sentence", QuotedSentence.Around(text, mention.Start, mention.End));
        Set("outcome", OutcomeText(entry.Outcome));
        Set("reason", entry.Reason.In(Language.Chinese));
        Set("reasonEn", entry.Reason.In(Language.English));
        Set("proposedPeriod", mention.Period.ToString(Language.Chinese));
        Set("stated", mention.ToStatedValue()?.Text);
        Set("periodJson", JsonSerializer.Serialize(mention.Period));
        Set("status", mention.Status.ToString());
        Set("start", Number(mention.Start));
        Set("anchor", mention.Token);
        Set("count", Number(draft.Entries.Length));
        if (entry.FigureId is { } id)
        {
            Figure figure = draft.Report[id];
            FigureRelation? part = relations.FirstOrDefault(relation => relation.Kind == FigureRelationKind.PartOf);
            Set("id", id);
            Set("measureCode", figure.Measure.Code);
            Set("proposedMeasure", MeasureText(figure.Measure));
            Set("pairingId", figure.Pairing.Id);
            Set("proposedPairing", figure.Pairing.Id);
            Set("proposedPeriod", figure.Period.ToString(Language.Chinese));
            Set("periodJson", JsonSerializer.Serialize(figure.Period));
            Set("stated", figure.Stated.Text);
            Set("proposedWhole", part is null ? null : Number(numbers[part.Figures[1]]));
            Set("relations", DraftRelations.Write(relations, numbers));
        }

        return row;
    }

    private static string OutcomeText(DraftOutcome outcome) => outcome switch
    {
        DraftOutcome.Mapped => "已归口 mapped",
        DraftOutcome.Unmapped => "未归口 unmapped",
        _ => "不收录 left out",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
