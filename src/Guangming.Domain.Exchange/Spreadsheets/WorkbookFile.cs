using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Reads the sheets of an .xlsx file (读工作簿), streaming, under the archive guard and within a budget of memory.</summary>
/// <remarks>
/// Parts are read by their local names, so that both spellings of the format (transitional and strict) will do. What applications
/// add beside cells (charts, comments, pictures) is not looked at.
/// </remarks>
internal sealed class WorkbookFile : IDisposable
{
    // Rows are read as they come, so that a sheet may be larger than what is kept of it.
    private static readonly ArchiveLimits Limits = ArchiveLimits.Default with { Entry = 512L << 20, Total = 640L << 20, XmlCharacters = 512L << 20 };

    // As many cells as the widest table has columns.
    private static readonly int RoomOfRow = FigureTable.All.Columns.Length;

    private readonly ArchiveGuard _archive;
    private readonly string? _file;
    private readonly TableBudget _budget;
    private readonly List<string> _shared = [];
    private readonly List<RawKind> _styles = [];
    private bool _isFrom1904;

    private WorkbookFile(ArchiveGuard archive, string? file) => (_archive, _file, _budget) = (archive, file, new TableBudget(file));

    /// <summary>The sheets with cells, in their order.</summary>
    public ImmutableArray<SheetEntry> Sheets { get; private set; }

    /// <summary>Opens a workbook and reads all but its sheets.</summary>
    /// <param name="stream">The file, which can seek; it is left open.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="FileRefusedException">It is no workbook, damaged, protected, or beyond a limit.</exception>
    public static WorkbookFile Open(Stream stream, string? file)
    {
        ArchiveGuard? archive = null;
        try
        {
            archive = ArchiveGuard.Open(stream, file, Limits);
            WorkbookFile workbook = new(archive, file);
            workbook.ReadParts();
            archive = null;
            return workbook;
        }
        finally
        {
            archive?.Dispose();
        }
    }

    /// <summary>Reads a sheet's rows.</summary>
    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <param name="row">Takes each row that holds anything: its number and its cells, which it must not keep.</param>
    /// <param name="cancellationToken">Asked before every row.</param>
    /// <exception cref="FileRefusedException">The part is damaged, or more than a limit allows.</exception>
    /// <exception cref="TableFormatException">A cell is no cell of a sheet.</exception>
    public void Read(SheetEntry sheet, Action<int, List<SheetValue>> row, CancellationToken cancellationToken) =>
        _archive.ReadXml(sheet.Part, reader => new SheetReader(reader, sheet.Name, Value, cancellationToken).Read((number, cells) =>
        {
            _budget.KeepRow(RoomOfRow);
            row(number, cells);
        }));

    /// <summary>Counts a text that is kept.</summary>
    public string Keep(string text) => _budget.Keep(text);

    public void Dispose() => _archive.Dispose();

    private void ReadParts()
    {
        string workbook = Target(Relations("_rels/.rels"), "/officeDocument", string.Empty) ?? throw NoWorkbook();
        string folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        List<(string Id, string Type, string Target)> relations = Relations($"{folder}_rels/{workbook[folder.Length..]}.rels");
        List<(string Name, string Id)> sheets = [];
        bool isWorkbook = false;
        ReadElements(workbook, reader =>
        {
            isWorkbook |= reader.LocalName == "workbook";
            if (reader.LocalName == "sheet")
            {
                sheets.Add((reader.GetAttribute("name") ?? string.Empty, AttributeOfAnyNamespace(reader, "id")));
            }
            else if (reader.LocalName == "workbookPr")
            {
                _isFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
        });
        if (!isWorkbook)
        {
            throw NoWorkbook();
        }

        Sheets =
        [
            .. sheets
                .Select(sheet => (sheet.Name, Relation: relations.Find(relation => relation.Id == sheet.Id)))
                .Where(sheet => sheet.Relation.Type?.EndsWith("/worksheet", StringComparison.Ordinal) == true)
                .Select(sheet => new SheetEntry(sheet.Name, Required(Resolve(folder, sheet.Relation.Target)))),
        ];
        if (Target(relations, "/styles", folder) is { } styles)
        {
            ReadStyles(styles);
        }

        if (Target(relations, "/sharedStrings", folder) is { } shared)
        {
            _archive.ReadXml(shared, reader => new SheetTexts(reader).ReadShared(text => _shared.Add(_budget.Keep(text))));
        }
    }

    private void ReadStyles(string part)
    {
        Dictionary<int, string> codes = [];
        bool inCells = false;
        ReadElements(part, reader =>
        {
            switch (reader.LocalName)
            {
                case "numFmt":
                    codes[Number(reader.GetAttribute("numFmtId"))] = reader.GetAttribute("formatCode") ?? string.Empty;
                    break;
                case "xf" when inCells:
                    int id = Number(reader.GetAttribute("numFmtId"));
                    _styles.Add(NumberFormats.KindOf(id, codes.GetValueOrDefault(id)));
                    break;
                case "xf":
                    break;
                default:
                    // Formats of cells lie directly in their list; whatever else begins ends it, but for what lies in a format.
                    inCells = reader.LocalName == "cellXfs" || (inCells && reader.LocalName is ("alignment" or "protection" or "extLst" or "ext"));
                    break;
            }
        });
    }

    /// <summary>A stored cell as what it means; <see langword="null"/> where it says nothing.</summary>
    private RawCell? Value(StoredCell cell)
    {
        if (cell.Formula is { } formula)
        {
            // LibreOffice keeps yes and no as these.
            return formula switch
            {
                "TRUE()" => new RawCell(RawKind.Truth, CellText.Yes),
                "FALSE()" => new RawCell(RawKind.Truth, CellText.No),
                _ => new RawCell(RawKind.Formula, "=" + formula),
            };
        }

        if (cell.Content is not { } content)
        {
            return null;
        }

        switch (cell.Type)
        {
            case "s":
                int index = Number(content);
                return index < _shared.Count ? RawCell.OfText(_shared[index]) : new RawCell(RawKind.Error, content);
            case "inlineStr" or "str":
                return RawCell.OfText(SheetText.Decode(content));
            case "b":
                return new RawCell(RawKind.Truth, content == "1" ? CellText.Yes : CellText.No);
            case "e":
                return new RawCell(RawKind.Error, content);
            case "d":
                return SheetNumbers.IsoMoment(content) is { } moment ? new RawCell(RawKind.Moment, moment) : new RawCell(RawKind.Error, content);
            default:
                RawKind kind = cell.Style < _styles.Count && cell.Style >= 0 ? _styles[cell.Style] : RawKind.Number;
                string? text = kind switch
                {
                    RawKind.Percent => SheetNumbers.Percent(content),
                    RawKind.Moment => SheetNumbers.Moment(content, _isFrom1904),
                    _ => SheetNumbers.Plain(content),
                };
                return text is null ? new RawCell(RawKind.Error, content) : new RawCell(kind, text);
        }
    }

    private List<(string Id, string Type, string Target)> Relations(string part)
    {
        List<(string, string, string)> relations = [];
        if (!_archive.Has(part))
        {
            throw NoWorkbook();
        }

        ReadElements(part, reader =>
        {
            if (reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External")
            {
                relations.Add((reader.GetAttribute("Id") ?? string.Empty, reader.GetAttribute("Type") ?? string.Empty, reader.GetAttribute("Target") ?? string.Empty));
            }
        });
        return relations;
    }

    private string? Target(List<(string Id, string Type, string Target)> relations, string kind, string folder)
    {
        string? target = relations.Find(relation => relation.Type.EndsWith(kind, StringComparison.Ordinal)).Target;
        return target is null ? null : Required(Resolve(folder, target));
    }

    private string Required(string part) => _archive.Has(part)
        ? part
        : throw new FileRefusedException(FileFault.Damaged, _file, $"缺少部件“{Words.Quoted(part)}”", $"lacks its part '{Words.Quoted(part)}'");

    // From the root, or from the folder of the part that names it.
    private static string Resolve(string folder, string target)
    {
        List<string> parts = target.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string part in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private void ReadElements(string part, Action<XmlReader> element) => _archive.ReadXml(part, reader =>
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                element(reader);
            }
        }
    });

    private static string AttributeOfAnyNamespace(XmlReader reader, string name)
    {
        string value = string.Empty;
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == name && reader.Prefix.Length > 0 ? reader.Value : value;
        }

        reader.MoveToElement();
        return value;
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;

    private FileRefusedException NoWorkbook() => new(FileFault.WrongFormat, _file,
        "不是 Excel 工作簿（.xlsx）：压缩包里没有工作簿", "is no Excel workbook (.xlsx): there is no workbook in the archive");
}
