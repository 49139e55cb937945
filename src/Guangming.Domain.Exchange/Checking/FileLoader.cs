using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Reads one file of a folder, whatever it is; what is wrong with it becomes a refusal.</summary>
internal sealed class FileLoader(PhraseTable phrases)
{
    private const int MostMentions = 20_000;

    /// <summary>Reads a file; prose is drafted under the pairings that its own text tells.</summary>
    public LoadedFile Load(FolderFile file)
    {
        LoadedFile loaded = new(file);
        try
        {
            return file.Extension switch
            {
                ".json" => loaded with { Report = Report.FromJson(InputFile.Read(file.FullName)) },
                ".xlsx" => loaded with { Report = Workbook(file.FullName) },
                ".docx" or ".txt" => Prose(loaded),
                _ => loaded with
                {
                    Refusal = new LocalizedText("不是 .json、.xlsx、.docx 或 .txt，未核查", "is none of .json, .xlsx, .docx and .txt: not checked"),
                },
            };
        }
        catch (FileRefusedException e)
        {
            return loaded with { Refusal = e.Reason };
        }
        catch (TableFormatException e)
        {
            return loaded with { Refusal = First(e.Problems[0].Message, e.Problems.Length) };
        }
        catch (ReportDocumentException e)
        {
            return loaded with { Refusal = First(Line(e.Findings[0]), e.Findings.Length) };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever one file brings about stops no other.
            return loaded with { Refusal = Words.Reason(e) };
        }
    }

    // A draft that somebody has confirmed, in part or wholly, is a report too.
    private static Report Workbook(string path)
    {
        using FileStream stream = InputFile.Open(path);
        return DraftWorkbook.IsDraft(path) ? DraftReading.Read(stream, path, default).Report : WorkbookReading.Read(stream, path, default);
    }

    private static LocalizedText Line(Finding finding) => new(finding.ToString(Language.Chinese), finding.ToString(Language.English));

    private static LocalizedText First(LocalizedText problem, int count) => count == 1 ? problem : new LocalizedText(
        FormattableString.Invariant($"{problem.In(Language.Chinese)}（共 {count} 处问题）"),
        FormattableString.Invariant($"{problem.In(Language.English)} (one of {count} problems)"));

    private LoadedFile Prose(LoadedFile loaded)
    {
        SourceDocument document = SourceDocument.Read(loaded.File.FullName);
        if (string.IsNullOrWhiteSpace(document.Text))
        {
            return loaded with { Refusal = new LocalizedText("没有文字", "holds no text") };
        }

        if (FigureReader.Read(document.Text).Length is > MostMentions and var mentions)
        {
            return loaded with
            {
                Refusal = new LocalizedText(
                    FormattableString.Invariant($"有 {mentions} 个数字，超过 {MostMentions} 个，不像一份报告"),
                    FormattableString.Invariant($"has {mentions} numbers, more than {MostMentions}: it is no report")),
            };
        }

        if (ReportDay.Find(document.Text, Path.GetFileName(loaded.File.FullName)) is not { } day)
        {
            return loaded with
            {
                Refusal = new LocalizedText(
                    "看不出是哪一年的报告：标题没有年份，文首、落款和文件名也没有日期",
                    "does not say of which year it is: neither its title, its head, its foot nor its name has a date"),
            };
        }

        Draft draft = new ReportDrafter(phrases: phrases).Draft(document.Text, day.SourceOf(document.Text));
        return loaded with { Document = document, Day = day, Draft = draft, Report = draft.Report };
    }
}
