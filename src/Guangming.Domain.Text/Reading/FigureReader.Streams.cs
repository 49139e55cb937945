using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Text;

/// <content>Texts that come as streams, of any size, in constant memory.</content>
public static partial class FigureReader
{
    /// <summary>Reads a stream of UTF-8, a block at a time, as the figures are asked for.</summary>
    /// <param name="utf8">The text; it is left open.</param>
    /// <param name="options">What is known beside the text.</param>
    /// <param name="progress">Told after every block.</param>
    /// <exception cref="NotSupportedException">The text has more UTF-16 units than a 32-bit number counts.</exception>
    public static IEnumerable<FigureMention> Read(Stream utf8, ReaderOptions? options = null, IProgress<ReadingProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadBlocks(utf8, options ?? new ReaderOptions(), progress);
    }

    /// <summary>Reads a stream of UTF-8, a block at a time, as the figures are asked for.</summary>
    /// <param name="utf8">The text; it is left open.</param>
    /// <param name="options">What is known beside the text.</param>
    /// <param name="progress">Told after every block.</param>
    /// <param name="cancellationToken">Asked before every block.</param>
    /// <exception cref="NotSupportedException">The text has more UTF-16 units than a 32-bit number counts.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<FigureMention> ReadAsync(
        Stream utf8, ReaderOptions? options = null, IProgress<ReadingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadBlocksAsync(utf8, options ?? new ReaderOptions(), progress, cancellationToken);
    }

    private static IEnumerable<FigureMention> ReadBlocks(Stream utf8, ReaderOptions options, IProgress<ReadingProgress>? progress)
    {
        BlockReader reader = new(options);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockReader.MostBytes);
        try
        {
            long bytes = 0;
            int read;
            do
            {
                read = utf8.Read(buffer, 0, BlockReader.MostBytes);
                bytes += read;
                ImmutableArray<FigureMention> mentions = reader.Take(buffer.AsSpan(0, read), isLast: read == 0);
                progress?.Report(new ReadingProgress(bytes, reader.Count));
                foreach (FigureMention mention in mentions)
                {
                    yield return mention;
                }
            }
            while (read > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async IAsyncEnumerable<FigureMention> ReadBlocksAsync(
        Stream utf8, ReaderOptions options, IProgress<ReadingProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BlockReader reader = new(options);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockReader.MostBytes);
        try
        {
            long bytes = 0;
            int read;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                read = await utf8.ReadAsync(buffer.AsMemory(0, BlockReader.MostBytes), cancellationToken).ConfigureAwait(false);
                bytes += read;
                ImmutableArray<FigureMention> mentions = reader.Take(buffer.AsSpan(0, read), isLast: read == 0);
                progress?.Report(new ReadingProgress(bytes, reader.Count));
                foreach (FigureMention mention in mentions)
                {
                    yield return mention;
                }
            }
            while (read > 0);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
