namespace Guangming.Domain.Text;

/// <content>Clock times, and the small pieces of which dates are made.</content>
internal ref partial struct DateLexer
{
    private bool TryClock(int hour, char next, ref DateToken date)
    {
        if (next is ':' or '：' && hour <= 24 && Characters.Digit(Peek(1)) >= 0 && Characters.Digit(Peek(2)) >= 0)
        {
            while (Peek() is ':' or '：' && Characters.Digit(Peek(1)) >= 0)
            {
                _at++;
                _ = TakeNumber(out _);
            }

            date.IsEmpty = true;
            return true;
        }

        if (next is '时' or '点' && hour <= 24 && (Characters.Digit(Peek(1)) >= 0 || Peek(1) is '许' or '整' or '半' or '钟' || next == '时'))
        {
            _at++;
            int here = _at;
            _ = TakeNumber(out int digits);
            if (digits is 0 or > 2 || !Take("分"))
            {
                _at = here;
            }

            date.IsEmpty = true;
            return true;
        }

        return false;
    }

    private void SkipClock()
    {
        int here = _at;
        while (Characters.IsBlank(Peek()) || Peek() == 'T')
        {
            _at++;
        }

        DateToken clock = default;
        int hour = TakeNumber(out int digits);
        if (digits is 0 or > 2 || !TryClock(hour, Peek(), ref clock))
        {
            _at = here;
        }
    }

    private bool TakeSeparator()
    {
        int here = _at;
        while (_at < _s.Length && Characters.IsBlank(_s[_at]))
        {
            _at++;
        }

        if (_at < _s.Length && _s[_at] is '-' or '－' or '–' or '—' or '~' or '～' or '至' or '到' or '─')
        {
            _at++;
            while (_at < _s.Length && (Characters.IsBlank(_s[_at]) || _s[_at] is '—' or '-'))
            {
                _at++;
            }

            return true;
        }

        _at = here;
        return false;
    }

    private bool Take(string word)
    {
        if (!_s[_at..].StartsWith(word))
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    private int TakeNumber(out int digits)
    {
        (int number, digits) = (0, 0);
        while (_at < _s.Length && Characters.Digit(_s[_at]) is >= 0 and var digit && digits < 5)
        {
            number = (number * 10) + digit;
            digits++;
            _at++;
        }

        return number;
    }
}
