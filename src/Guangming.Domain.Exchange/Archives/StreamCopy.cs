namespace Guangming.Domain.Exchange;

/// <summary>Takes a stream that cannot seek into memory, as an archive is read from its end.</summary>
internal static class StreamCopy
{
    private const int BlockLength = 1 << 16;

    /// <summary>Copies a stream.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="most">The most bytes to take.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FileRefusedException">There are more bytes.</exception>
    public static async Task<MemoryStream> ReadAsync(Stream stream, long most, CancellationToken cancellationToken)
    {
        MemoryStream copy = new();
        byte[] block = new byte[BlockLength];
        for (int read = await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false); read > 0;
            read = await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false))
        {
            if (copy.Length + read > most)
            {
                throw InputFile.TooLarge(null, most);
            }

            await copy.WriteAsync(block.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        copy.Position = 0;
        return copy;
    }
}
