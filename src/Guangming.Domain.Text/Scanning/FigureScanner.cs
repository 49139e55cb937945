namespace Guangming.Domain.Text;

/// <summary>Scans a block of text once, from left to right, for figures and what the prose says of them.</summary>
/// <remarks>
/// Every step looks a bounded number of characters around itself, so the time is linear in the text, whatever it holds. A
/// block is one paragraph or more; a figure never reaches over its end.
/// </remarks>
internal ref partial struct FigureScanner
{
    // A paragraph of more figures than this is resolved in parts: nobody relates figures over that distance.
    private const int MostFigures = 512;

    private readonly ReadOnlySpan<char> _s;
    private readonly ReadingState _state;
    private int _lineStart;
    private int _sentenceStart;
    private int _clauseStart;
    private int _brackets;
    private bool _isLineBlank;
    private bool _hasNow;

    // The noun that was found last, and whether a table knows it.
    private bool _knownNoun;
    private CountedNoun? _noun;
    private bool _isNear;

    public FigureScanner(ReadOnlySpan<char> text, ReadingState state, bool startsLine)
    {
        _s = text;
        _state = state;
        _isLineBlank = startsLine;
    }

    /// <summary>Scans the whole block.</summary>
    public void Run()
    {
        int at = 0;
        while (at < _s.Length)
        {
            char c = _s[at];
            CharClass kind = CharTable.Of(c);
            if (_isLineBlank && kind != CharClass.Break && !char.IsWhiteSpace(c))
            {
                StartLine();
            }

            switch (kind)
            {
                case CharClass.Plain:
                    at++;
                    break;
                case CharClass.Digit:
                    at = OnDigit(at);
                    break;
                case CharClass.Numeral:
                    at = OnNumeral(at);
                    break;
                case CharClass.Clause:
                    OnClause(c, at++);
                    break;
                case CharClass.Stop:
                    at++;
                    EndSentence(at);
                    break;
                case CharClass.Break:
                    at++;
                    EndLine(at);
                    break;
                default:
                    at = OnMark(at);
                    break;
            }
        }
    }

    /// <summary>Ends the paragraph that is being read: its figures are put in relation and handed over.</summary>
    public void Flush()
    {
        DropPending(0);
        Resolve();
        Emit();
    }

    private void StartLine()
    {
        _isLineBlank = false;
        _state.Paragraph++;
        _state.Sentence = 1;
    }

    private void EndLine(int next)
    {
        if (!_isLineBlank)
        {
            Flush();
            ReadHeading(next);
            _state.Periods.StartParagraph();
            (_state.Status, _state.StatusClause) = (FigureStatus.Actual, -1);
            _state.Clause++;
            _hasNow = false;
        }

        (_isLineBlank, _lineStart, _sentenceStart, _clauseStart, _brackets) = (true, next, next, next, 0);
    }

    // 单位：万元 holds for the lines of the table below it, until prose goes on.
    private readonly void ReadHeading(int next)
    {
        ReadOnlySpan<char> line = _s[_lineStart..next];
        if (TableHeading.In(line) is { } heading)
        {
            _state.Heading = heading;
        }
        else if (_state.Heading is not null && line.Contains('。'))
        {
            _state.Heading = null;
        }
    }

    private void EndSentence(int next)
    {
        DropPending(0);
        _state.Sentence++;
        _state.Clause++;
        _state.Periods.EndSentence();
        (_state.Status, _state.StatusClause) = (FigureStatus.Actual, -1);
        _hasNow = false;
        (_sentenceStart, _clauseStart) = (next, next);
    }

    private void OnClause(char c, int at)
    {
        switch (c)
        {
            case ',' or '，' or ';' or '；' or ':' or '：':
                _state.Clause++;
                _state.Periods.EndClause();
                _clauseStart = at + 1;
                if (_state.StatusClause >= 0 && _state.Clause > _state.StatusClause)
                {
                    (_state.Status, _state.StatusClause) = (FigureStatus.Actual, -1);
                }

                break;
            case '(' or '（':
                _brackets = _state.Count + 1;
                break;
            case ')' or '）':
                _brackets = 0;
                break;
            default:
                break;
        }
    }

    private void Emit()
    {
        foreach (ref readonly RawFigure raw in _state.Figures)
        {
            int start = raw.Start - _state.Offset;
            _state.Mentions.Add(new FigureMention(
                _state.Index++,
                _s[start..(raw.End - _state.Offset)].ToString(),
                _s[(raw.NumberStart - _state.Offset)..(raw.NumberEnd - _state.Offset)].ToString(),
                raw.Noun ?? (raw.NounEnd > raw.NounStart ? _s[(raw.NounStart - _state.Offset)..(raw.NounEnd - _state.Offset)].ToString() : null),
                raw));
        }

        _state.Clear();
    }

    private readonly void Skip(NotFigureKind kind, int start, int end)
    {
        _state.NotFigures?.Add(new NotFigure(kind, _state.Paragraph, start + _state.Offset, _s[start..end].ToString()));
        if (_state.Steps is { } steps)
        {
            steps.Add(new ReadingStep(start + _state.Offset, ReadingRule.NotFigure, string.Empty) { Meaning = NotFigureKinds.Reason(kind) });
        }
    }

    // Which words made the number what it is, for those who ask.
    private readonly void Tell(ReadingRule rule, int start, int end)
    {
        if (_state.Steps is { } steps && end > start)
        {
            steps.Add(new ReadingStep(_state.NumberAt, rule, _s[start..end].ToString()));
        }
    }

    private readonly void Tell(ReadingRule rule, LocalizedText meaning) => _state.Steps?.Add(new ReadingStep(_state.NumberAt, rule, string.Empty) { Meaning = meaning });

    private readonly void Tell(ReadingRule rule, string words) => _state.Steps?.Add(new ReadingStep(_state.NumberAt, rule, words));

    private readonly char At(int index) => index >= 0 && index < _s.Length ? _s[index] : '\0';

    private readonly bool EndsBefore(int at, string word) => at >= 0 && _s[..at].EndsWith(word);
}
