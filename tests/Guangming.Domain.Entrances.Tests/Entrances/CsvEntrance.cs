using System.Collections.Immutable;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;
using Guangming.Domain.Exchange;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>A CSV of figures: all texts in one file, then a report of each row.</summary>
internal sealed class CsvEntrance : IEntrance
{
    private readonly FigureEntranceOfRow _row = new();

    public string Name => "CSV";

    // A file has no empty cell for what must be written.
    public IReadOnlyList<StatedText> Texts => StatedTexts.All;

    public Answer Expected(StatedText text) => text.ExpectedInMeasure;

    public IReadOnlyList<Answer> Read(IReadOnlyList<StatedText> texts)
    {
        ImmutableArray<FigureRow> rows = Task.Run(() => ThroughFileAsync([.. texts.Where(text => text.Text.Trim().Length > 0)])).GetAwaiter().GetResult();
        int next = 0;
        return [.. texts.Select(text => text.Text.Trim().Length > 0 ? _row.Read(rows[next++]) : Answer.Refused("nothing in the cell"))];
    }

    private static async Task<ImmutableArray<FigureRow>> ThroughFileAsync(IReadOnlyList<StatedText> texts)
    {
        using MemoryStream file = new();
        await FigureCsv.WriteAsync(file, texts.Select(text => OwnReports.Row(text.MeasureUnit, text.Text)));
        file.Position = 0;
        return await FigureCsv.ReadAsync(file);
    }

    /// <summary>A row as it came back from the file.</summary>
    private sealed class FigureEntranceOfRow() : SingleEntrance("CSV")
    {
        private FigureRow? _current;

        public Answer Read(FigureRow row)
        {
            _current = row;
            return Read([new StatedText(row.AsWritten, "", "yuan", 1, IsProse: false)])[0];
        }

        protected override Answer Read(StatedText text) => OwnReports.Figure(Report.FromRows([_current!]));
    }
}
