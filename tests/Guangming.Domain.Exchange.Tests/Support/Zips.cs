using System.IO.Compression;
using System.Text;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Archives made for tests.</summary>
internal static class Zips
{
    public static MemoryStream Of(params (string Name, string Text)[] entries) =>
        Of([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    public static MemoryStream Of(params (string Name, byte[] Bytes)[] entries)
    {
        MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>The archive with the unpacked length of its only entry changed to a lie, in both places that tell it.</summary>
    public static MemoryStream WithClaimedLength(MemoryStream archive, uint length)
    {
        byte[] bytes = archive.ToArray();
        int directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), length);
        int local = bytes.AsSpan().IndexOf("PK\u0003\u0004"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(local + 22), length);
        return new MemoryStream(bytes);
    }
}
