using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Guangming.Domain.Text;

/// <summary>Reads the figures out of Chinese report prose (数据读取).</summary>
/// <remarks>
/// Linear in the text and without recursion, whatever the text holds; nothing throws but for <see langword="null"/> and
/// cancellation. The same text gives the same mentions on every machine.
/// </remarks>
public static partial class FigureReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The figures in order.</returns>
    public static ImmutableArray<FigureMention> Read(string text) => Read(text, new ReaderOptions());

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known beside the text.</param>
    public static ImmutableArray<FigureMention> Read(string text, ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.AsSpan(), options);
    }

    /// <inheritdoc cref="Read(string)"/>
    public static ImmutableArray<FigureMention> Read(ReadOnlySpan<char> text) => Read(text, new ReaderOptions());

    /// <inheritdoc cref="Read(string, ReaderOptions)"/>
    public static ImmutableArray<FigureMention> Read(ReadOnlySpan<char> text, ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Scan(text, options, keepsNotFigures: false).Mentions.DrainToImmutable();
    }

    /// <summary>Reads a text in UTF-8, with or without its mark; bytes that are no UTF-8 are read as U+FFFD. Offsets count UTF-16 units behind the mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>The figures in order.</returns>
    public static ImmutableArray<FigureMention> Read(ReadOnlySpan<byte> utf8) => Read(utf8, new ReaderOptions());

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    /// <param name="utf8">The text.</param>
    /// <param name="options">What is known beside the text.</param>
    public static ImmutableArray<FigureMention> Read(ReadOnlySpan<byte> utf8, ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        char[] buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        try
        {
            int length = Encoding.UTF8.GetChars(utf8, buffer);
            return Read(buffer.AsSpan(0, length), options);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a text, with the numbers that are no figures and why.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What is known beside the text.</param>
    public static TextReading ReadAll(string text, ReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadingState state = Scan(text, options, keepsNotFigures: true);
        ImmutableArray<ReadingStep> steps = state.Steps is { } kept ? [.. kept.OrderBy(step => step.NumberStart)] : [];
        state.NotFigures!.Sort((a, b) => a.Start.CompareTo(b.Start));
        return new TextReading(state.Mentions.DrainToImmutable(), state.NotFigures.DrainToImmutable(), state.Periods.PublishedOn) { Refused = state.Refused.DrainToImmutable(), Steps = steps };
    }

    private static ReadingState Scan(ReadOnlySpan<char> text, ReaderOptions? options, bool keepsNotFigures)
    {
        ReadingState state = new(options?.PublishedOn ?? PublicationDay.Find(text), keepsNotFigures);
        state.Steps = keepsNotFigures && options is { KeepsSteps: true } ? [] : null;
        FigureScanner scanner = new(text, state, startsLine: true);
        scanner.Run();
        scanner.Flush();
        return state;
    }
}
