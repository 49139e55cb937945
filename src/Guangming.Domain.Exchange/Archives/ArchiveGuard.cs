using System.IO.Compression;
using System.Xml;

namespace Guangming.Domain.Exchange;

/// <summary>Opens zip archives that come from outside (压缩包把关), such as .xlsx and .docx files, and refuses what could harm.</summary>
/// <remarks>
/// The list of entries is checked first: names, lengths, ratios. As the lengths in it can be lies, what is unpacked is counted too.
/// Not thread-safe.
/// </remarks>
internal sealed class ArchiveGuard : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly ArchiveLimits _limits;
    private readonly string? _file;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);

    private ArchiveGuard(ZipArchive archive, string? file, ArchiveLimits limits) => (_archive, _file, _limits) = (archive, file, limits);

    /// <summary>The names of the entries, in the archive's order.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Opens an archive and checks its list of entries.</summary>
    /// <param name="stream">The archive, which can seek; it is left open.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="limits">The limits; <see langword="null"/> for the usual ones.</param>
    /// <exception cref="FileRefusedException">It is no archive, cut off, protected by a password, or beyond a limit.</exception>
    public static ArchiveGuard Open(Stream stream, string? file, ArchiveLimits? limits = null)
    {
        limits ??= ArchiveLimits.Default;
        if (stream.Length > limits.Packed)
        {
            throw InputFile.TooLarge(file, limits.Packed);
        }

        if (ContainerKind.Refusal(stream, file) is { } refusal)
        {
            throw refusal;
        }

        ArchiveEnd end = ArchiveEnd.Find(stream) ?? throw CutOff(file, null);
        if (end.Entries > limits.Entries || end.DirectoryLength > limits.Directory)
        {
            throw TooManyEntries(file, limits);
        }

        ZipArchive? archive = null;
        try
        {
            stream.Position = 0;
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            ArchiveGuard guard = new(archive, file, limits);
            guard.CheckEntries();
            archive = null;
            return guard;
        }
        catch (InvalidDataException e)
        {
            throw CutOff(file, e);
        }
        finally
        {
            archive?.Dispose();
        }
    }

    /// <summary>Unpacks every entry once and throws the bytes away, so that another library may then open the same stream.</summary>
    /// <param name="stream">The archive, which can seek; it is left open, at its start.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="limits">The limits; <see langword="null"/> for the usual ones.</param>
    /// <param name="cancellationToken">Asked before every block.</param>
    /// <exception cref="FileRefusedException">As for <see cref="Open"/>, or an entry is damaged or lies about its length.</exception>
    public static void Check(Stream stream, string? file, ArchiveLimits? limits = null, CancellationToken cancellationToken = default)
    {
        using ArchiveGuard guard = Open(stream, file, limits);
        byte[] buffer = new byte[1 << 16];
        foreach (string name in guard.Names)
        {
            using Stream entry = guard.OpenEntry(name);
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
            while (guard.Read(entry, name, buffer) > 0);
        }

        // A workbook's parts are XML: a document type in one is refused here, where the library behind may not look.
        foreach (string name in guard.Names.Where(name => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using Stream entry = guard.OpenEntry(name);
            if (SafeXml.DeclaresType(entry))
            {
                throw guard.DeclaresType(name, null);
            }
        }

        stream.Position = 0;
    }

    /// <summary>Whether there is an entry of that name.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Opens an entry; what is read of it is counted.</summary>
    /// <exception cref="KeyNotFoundException">There is no such entry.</exception>
    /// <exception cref="FileRefusedException">It cannot be opened; on reading: it holds more than it claims, or than is allowed.</exception>
    public Stream OpenEntry(string name)
    {
        ZipArchiveEntry entry = _entries[name];
        long length = 0;
        try
        {
            return new CountedStream(entry.Open(), read =>
            {
                length += read;
                if (length > entry.Length)
                {
                    throw new FileRefusedException(FileFault.Suspicious, _file,
                        $"“{name}”解压后比声明的更大，可能是压缩炸弹", $"'{name}' unpacks to more than it claims, as zip bombs do");
                }
            });
        }
        catch (InvalidDataException e)
        {
            throw Damaged(name, e);
        }
    }

    /// <summary>Reads an entry as XML, without document types and external parts.</summary>
    /// <param name="name">The entry.</param>
    /// <param name="read">Reads the document.</param>
    /// <exception cref="FileRefusedException">The entry is no sound XML, declares a document type, or is too long.</exception>
    public void ReadXml(string name, Action<XmlReader> read)
    {
        if (_entries[name].Length > _limits.XmlCharacters)
        {
            throw new FileRefusedException(FileFault.TooLarge, _file,
                $"“{name}”超过 {Words.Bytes(_limits.XmlCharacters)}", $"'{name}' is larger than {Words.Bytes(_limits.XmlCharacters)}");
        }

        try
        {
            using Stream unpacked = OpenEntry(name);
            using TagLimitStream tags = new(unpacked, () => LongTag(name));
            using XmlReader reader = SafeXml.Open(tags, _limits.XmlCharacters);
            read(reader);
        }
        catch (XmlException e)
        {
            using Stream entry = OpenEntry(name);
            throw SafeXml.DeclaresType(entry) ? DeclaresType(name, e) : new FileRefusedException(FileFault.Damaged, _file,
                FormattableString.Invariant($"“{name}”不是完好的 XML（第{e.LineNumber}行第{e.LinePosition}列）"),
                FormattableString.Invariant($"'{name}' is no sound XML (line {e.LineNumber}, column {e.LinePosition})"), e);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(name, e);
        }
    }

    public void Dispose() => _archive.Dispose();

    private int Read(Stream entry, string name, byte[] buffer)
    {
        try
        {
            return entry.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(name, e);
        }
    }

    private void CheckEntries()
    {
        if (_archive.Entries.Count > _limits.Entries)
        {
            throw TooManyEntries(_file, _limits);
        }

        long total = 0;
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            string name = entry.FullName;
            if (!FolderPath.IsPlain(name.EndsWith('/') ? name[..^1] : name))
            {
                throw new FileRefusedException(FileFault.Suspicious, _file,
                    $"条目“{Words.Quoted(name)}”的名称会指到文件夹之外", $"the name of the entry '{Words.Quoted(name)}' leads out of its folder");
            }

            if (!_entries.TryAdd(name, entry))
            {
                throw new FileRefusedException(FileFault.Suspicious, _file, $"条目“{Words.Quoted(name)}”出现两次", $"holds the entry '{Words.Quoted(name)}' twice");
            }

            if (entry.IsEncrypted)
            {
                throw new FileRefusedException(FileFault.PasswordProtected, _file, "有密码保护：请取消密码后另存", "is protected by a password: remove it and save the file again");
            }

            total += CheckedLength(entry);
            if (total > _limits.Total)
            {
                throw Bomb($"全部条目解压后超过 {Words.Bytes(_limits.Total)}", $"unpacks to more than {Words.Bytes(_limits.Total)} in all");
            }
        }
    }

    private long CheckedLength(ZipArchiveEntry entry)
    {
        (string name, long length) = (Words.Quoted(entry.FullName), entry.Length);
        if (length > _limits.Entry)
        {
            throw Bomb($"“{name}”解压后超过 {Words.Bytes(_limits.Entry)}", $"'{name}' unpacks to more than {Words.Bytes(_limits.Entry)}");
        }

        return length <= _limits.RatioFrom || length / Math.Max(1, entry.CompressedLength) < _limits.Ratio
            ? length
            : throw Bomb(
                FormattableString.Invariant($"“{name}”解压后是压缩时的 {_limits.Ratio} 倍以上"),
                FormattableString.Invariant($"'{name}' unpacks to more than {_limits.Ratio} times its packed size"));
    }

    private FileRefusedException Bomb(string chinese, string english) =>
        new(FileFault.Suspicious, _file, $"{chinese}，可能是压缩炸弹", $"{english}, as zip bombs do");

    private FileRefusedException LongTag(string name) => new(FileFault.Suspicious, _file,
        $"“{name}”里有超过 {Words.Bytes(TagLimitStream.LongestTag)} 的标签", $"'{name}' holds a tag of more than {Words.Bytes(TagLimitStream.LongestTag)}");

    private FileRefusedException DeclaresType(string name, Exception? inner) => new(FileFault.Suspicious, _file,
        $"“{name}”里有文档类型声明（DTD），可能是实体炸弹", $"'{name}' declares a document type (DTD), as entity bombs do", inner);

    private FileRefusedException Damaged(string name, Exception inner) =>
        new(FileFault.Damaged, _file, $"“{name}”已损坏，无法解压", $"'{name}' is damaged and cannot be unpacked", inner);

    private static FileRefusedException CutOff(string? file, Exception? inner) => new(FileFault.Damaged, file,
        "不完整：文件开头正常，结尾缺失或损坏（复制或下载可能中断）", "is incomplete: it begins well and its end is missing or damaged (a copy or download may have broken off)", inner);

    private static FileRefusedException TooManyEntries(string? file, ArchiveLimits limits) => new(FileFault.Suspicious, file,
        FormattableString.Invariant($"条目超过 {limits.Entries} 个，可能是压缩炸弹"),
        FormattableString.Invariant($"holds more than {limits.Entries} entries, as zip bombs do"));
}
