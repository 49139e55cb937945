using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;
using Guangming.Domain.Exchange;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>Cells of one workbook. What is refused is put right and the workbook read again.</summary>
internal sealed partial class WorkbookEntrance() : BatchEntrance("workbook")
{
    private const int SampleSize = 300;
    private const int FirstRow = 7;
    private const int FirstMark = 70_001;

    public override IReadOnlyList<StatedText> Texts => StatedTexts.Sample(SampleSize);

    public override Answer Expected(StatedText text) => text.ExpectedInMeasure;

    protected override IReadOnlyList<Answer> ReadTogether(IReadOnlyList<StatedText> texts) => Task.Run(() => ReadAsync(texts)).GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<Answer>> ReadAsync(IReadOnlyList<StatedText> texts)
    {
        byte[] template = await TemplateAsync(texts);
        Dictionary<int, Answer> refused = [];
        string last = "";
        for (int attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                using MemoryStream workbook = new(Filled(template, texts, refused));
                Report report = await ReportWorkbook.ReadAsync(workbook);
                return [.. texts.Select((_, i) => refused.TryGetValue(i, out Answer? answer) ? answer : OwnReports.Figure(report, Id(i)))];
            }
            catch (TableFormatException e)
            {
                last = e.Message;
                foreach (CellProblem problem in e.Problems.Where(problem => problem.Row >= FirstRow))
                {
                    refused[problem.Row!.Value - FirstRow] = Answer.Refused(problem.ToString());
                }
            }
        }

        throw new InvalidOperationException("The workbook is refused whatever is put right in it: " + last);
    }

    private static async Task<byte[]> TemplateAsync(IReadOnlyList<StatedText> texts)
    {
        Report report = OwnReports.Builder(texts.Select((text, i) => (Id(i), text.MeasureUnit, Mark(text, i)))).Build();
        using MemoryStream workbook = new();
        await ReportWorkbook.WriteAsync(report, workbook);
        return workbook.ToArray();
    }

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"f{i:D4}");

    // A number that stands nowhere else, to be found in the parts of the file.
    private static string Mark(StatedText text, int i) =>
        (FirstMark + i).ToString(CultureInfo.InvariantCulture) + Unit.Parse(text.MeasureUnit).Symbol;

    private static byte[] Filled(byte[] template, IReadOnlyList<StatedText> texts, Dictionary<int, Answer> refused)
    {
        using MemoryStream workbook = new();
        workbook.Write(template);
        using (ZipArchive archive = new(workbook, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                Fill(entry, texts, refused);
            }
        }

        return workbook.ToArray();
    }

    private static void Fill(ZipArchiveEntry entry, IReadOnlyList<StatedText> texts, Dictionary<int, Answer> refused)
    {
        using Stream stream = entry.Open();
        using StreamReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        string xml = reader.ReadToEnd();
        string firstMark = FirstMark.ToString(CultureInfo.InvariantCulture);
        if (!xml.Contains(firstMark, StringComparison.Ordinal))
        {
            return;
        }

        StringBuilder filled = new(Computed().Replace(xml, ""));
        for (int i = 0; i < texts.Count; i++)
        {
            string text = refused.ContainsKey(i) ? OwnReports.Plain(texts[i].MeasureUnit) : texts[i].Text;
            string mark = ">" + Mark(texts[i], i) + "<";
            filled.Replace(mark, ">" + SecurityElement.Escape(text) + "<");
        }

        filled.Replace("<x:t>", "<x:t xml:space=\"preserve\">").Replace("<t>", "<t xml:space=\"preserve\">");
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(filled.ToString()));
    }

    // The columns from number to qualifier follow from the text and are left empty, as somebody who types would.
    [GeneratedRegex("<(?<tag>(x:)?c) r=\"([S-Z]|AA)([7-9]|[1-9][0-9]+)\"[^>]*(/>|>.*?</\\k<tag>>)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 5000)]
    private static partial Regex Computed();
}
