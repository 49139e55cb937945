namespace Guangming.Domain.Exchange;

/// <summary>Reads one file of a folder, whatever it is; what is wrong with it becomes a refusal.</summary>
internal static class FileLoader
{
    /// <summary>Reads a file.</summary>
    public static LoadedFile Load(FolderFile file)
    {
        LoadedFile loaded = new(file);
        try
        {
            return file.Extension switch
            {
                ".json" => loaded with { Report = Report.FromJson(InputFile.Read(file.FullName)) },
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
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever one file brings about stops no other.
            return loaded with { Refusal = new LocalizedText(Words.Quoted(e.Message), Words.Quoted(e.Message)) };
        }
    }

    private static LoadedFile Prose(LoadedFile loaded)
    {
        SourceDocument document = SourceDocument.Read(loaded.File.FullName);
        string name = Path.GetFileName(loaded.File.FullName);
        if (string.IsNullOrWhiteSpace(document.Text))
        {
            return loaded with { Refusal = new LocalizedText("没有文字", "holds no text") };
        }

        return ReportDay.Find(document.Text, name) is not { } day
            ? loaded with { Refusal = new LocalizedText("看不出是哪一年的报告：标题没有年份，文首、落款和文件名也没有日期", "does not say of which year it is: neither its title, its head, its foot nor its name has a date") }
            : loaded with
            {
                Document = document,
                Day = day,
                Parties = PartyFinder.Find(document.Text, name),
                Programme = ProgrammeOf(document.Text),
            };
    }

    private static Programme? ProgrammeOf(string text) =>
        text.Contains("东西部", StringComparison.Ordinal) ? Programme.EastWestCollaboration
        : text.Contains("对口支援", StringComparison.Ordinal) ? Programme.CounterpartSupport
        : text.Contains("省内", StringComparison.Ordinal) || text.Contains("省定", StringComparison.Ordinal) ? Programme.IntraProvincialPairing
        : null;
}
