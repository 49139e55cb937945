using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Guangming.Domain.Exchange;

/// <summary>Writes sheets as .xlsx (写工作簿). The same sheets give the same bytes.</summary>
/// <remarks>
/// The package is laid out by the Open XML SDK with empty sheets. As its packages keep every part in memory, the sheets are then
/// streamed into a copy of it, row by row.
/// </remarks>
internal static class SpreadsheetWriter
{
    // Zip archives know no earlier day; no clock stands in a file.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="sheets">The sheets, in their order.</param>
    /// <param name="cancellationToken">Asked before every row.</param>
    public static void Write(Stream stream, IReadOnlyList<SheetPlan> sheets, CancellationToken cancellationToken)
    {
        using MemoryStream skeleton = new();
        WriteSkeleton(skeleton, sheets);
        skeleton.Position = 0;
        using ZipArchive from = new(skeleton, ZipArchiveMode.Read);
        using ZipArchive to = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry part in from.Entries)
        {
            ZipArchiveEntry entry = to.CreateEntry(part.FullName, CompressionLevel.Fastest);
            entry.LastWriteTime = NoTime;
            using Stream target = entry.Open();
            if (SheetOf(part.FullName, sheets) is { } sheet)
            {
                SheetWriter.Write(target, sheet, cancellationToken);
            }
            else
            {
                using Stream source = part.Open();
                source.CopyTo(target);
            }
        }
    }

    private static void WriteSkeleton(Stream stream, IReadOnlyList<SheetPlan> sheets)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
        WorkbookPart workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "workbook"); // Else it is a random one.
        Sheets list = new();
        for (int i = 0; i < sheets.Count; i++)
        {
            string id = "sheet" + (i + 1).ToString(CultureInfo.InvariantCulture);
            WorksheetPart part = workbook.AddNewPart<WorksheetPart>(id);
            part.Worksheet = new Worksheet(new SheetData());
            list.Append(new Sheet
            {
                Name = sheets[i].Name,
                SheetId = (uint)i + 1,
                Id = id,
                State = sheets[i].IsHidden ? SheetStateValues.Hidden : null,
            });
        }

        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Create();
        workbook.Workbook = new Workbook(list);
    }

    private static SheetPlan? SheetOf(string part, IReadOnlyList<SheetPlan> sheets)
    {
        const string Before = "xl/worksheets/sheet";
        const string After = ".xml";
        if (!part.StartsWith(Before, StringComparison.Ordinal) || !part.EndsWith(After, StringComparison.Ordinal))
        {
            return null;
        }

        string number = part[Before.Length..^After.Length];
        int index = number.Length == 0 ? 0 : int.Parse(number, CultureInfo.InvariantCulture) - 1;
        return sheets[index];
    }
}
