using System.Collections.Immutable;
using System.Text;

namespace Guangming.Domain.Text;

/// <summary>Reads a text that comes in pieces, whole lines at a time, in constant memory.</summary>
/// <remarks>
/// A line longer than a block is cut behind its last sentence, clause or plain character that fits; time and place go on
/// over the cut, relations do not.
/// </remarks>
internal sealed class BlockReader(ReaderOptions options)
{
    /// <summary>The most bytes that may be handed over at once.</summary>
    public const int MostBytes = 1 << 16;

    private const int Capacity = 2 * MostBytes;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] _chars = new char[Capacity];
    private ReadingState? _state;
    private int _length;
    private bool _startsLine = true;
    private bool _isFirst = true;

    /// <summary>The figures found so far.</summary>
    public int Count => _state?.Index ?? 0;

    /// <summary>Takes the next bytes and gives the figures of all lines that are complete.</summary>
    /// <param name="bytes">At most <see cref="MostBytes"/>.</param>
    /// <param name="isLast">Whether the text ends here.</param>
    public ImmutableArray<FigureMention> Take(ReadOnlySpan<byte> bytes, bool isLast)
    {
        _length += _decoder.GetChars(bytes, _chars.AsSpan(_length), isLast);
        SkipMark();
        int cut = isLast ? _length : _state is null && _length < PublicationDay.HeadLength ? 0 : Cut();
        if (cut == 0)
        {
            return [];
        }

        ReadOnlySpan<char> block = _chars.AsSpan(0, cut);
        _state ??= new ReadingState(options.PublishedOn ?? PublicationDay.FindAtHead(block), keepsNotFigures: false);
        FigureScanner scanner = new(block, _state, _startsLine);
        scanner.Run();
        scanner.Flush();
        _startsLine = _chars[cut - 1] is '\n' or '\r' || (_startsLine && block.IsWhiteSpace());
        if (_state.Offset > int.MaxValue - Capacity - cut)
        {
            throw new NotSupportedException("A text of more than 2,147,000,000 UTF-16 units cannot be read: places in it are 32-bit numbers.");
        }

        _state.Offset += cut;
        _chars.AsSpan(cut, _length - cut).CopyTo(_chars);
        _length -= cut;
        return _state.Mentions.DrainToImmutable();
    }

    private void SkipMark()
    {
        if (_isFirst && _length > 0)
        {
            _isFirst = false;
            if (_chars[0] == '\uFEFF')
            {
                _chars.AsSpan(1, --_length).CopyTo(_chars);
            }
        }
    }

    // Behind the last line that is complete; only where the next bytes would not fit, inside a line.
    private int Cut()
    {
        ReadOnlySpan<char> text = _chars.AsSpan(0, _length);
        int line = text.LastIndexOfAny('\n', '\r') + 1;
        if (line > 0 || _length <= Capacity - MostBytes)
        {
            return line;
        }

        int plain = 0;
        int clause = 0;
        for (int i = _length - 1; i > 0; i--)
        {
            CharClass kind = CharTable.Of(text[i]);
            if (kind == CharClass.Stop)
            {
                return i + 1;
            }

            clause = clause == 0 && text[i] is '，' or '；' ? i + 1 : clause;
            plain = plain == 0 && kind == CharClass.Plain && text[i] > '\u007F' && !char.IsHighSurrogate(text[i]) ? i + 1 : plain;
        }

        return clause > 0 ? clause : plain > 0 ? plain : _length;
    }
}
