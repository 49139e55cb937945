using System.Buffers.Binary;

namespace Guangming.Domain.Exchange;

/// <summary>The record at the end of a zip archive, which says where the list of entries is and how many there are.</summary>
/// <remarks>It is read before anything else, because the platform's reader takes the whole list into memory, however long it is.</remarks>
/// <param name="Entries">How many entries are claimed.</param>
/// <param name="DirectoryLength">How many bytes there are from the list's start to the record.</param>
internal readonly record struct ArchiveEnd(long Entries, long DirectoryLength)
{
    private const int RecordLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int WideRecordLength = 56;

    /// <summary>Finds the record; <see langword="null"/> where there is none, as in a file that is cut off.</summary>
    /// <param name="archive">A stream that can seek.</param>
    public static ArchiveEnd? Find(Stream archive)
    {
        int length = (int)Math.Min(archive.Length, RecordLength + LongestComment + LocatorLength);
        byte[] tail = new byte[length];
        archive.Position = archive.Length - length;
        archive.ReadExactly(tail);
        int at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + RecordLength > length)
        {
            return null;
        }

        long position = archive.Length - length + at;
        ReadOnlySpan<byte> record = tail.AsSpan(at);
        long entries = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        long start = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        if ((entries == ushort.MaxValue || start == uint.MaxValue) && at >= LocatorLength && tail.AsSpan(at - LocatorLength).StartsWith("PK\u0006\u0007"u8))
        {
            ulong wide = BinaryPrimitives.ReadUInt64LittleEndian(tail.AsSpan(at - LocatorLength + 8));
            if (wide > (ulong)Math.Max(0, archive.Length - WideRecordLength))
            {
                return null;
            }

            byte[] more = new byte[WideRecordLength];
            archive.Position = (long)wide;
            archive.ReadExactly(more);
            entries = (long)Math.Min(long.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(more.AsSpan(32)));
            start = (long)Math.Min(long.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(more.AsSpan(48)));
        }

        return start > position ? null : new ArchiveEnd(entries, position - start);
    }
}
