namespace Guangming.Domain.Text;

/// <content>Numbers that count nothing though a measure word follows: names, ranks, idioms, small numerals.</content>
internal ref partial struct FigureScanner
{
    private const int LongestQuotedName = 10;
    private const int LongestCountedNoun = 10;
    private const decimal SmallNumeral = 10;

    // “五个一批”, “4050”: a number that opens a short quotation is a name.
    private readonly bool IsQuotedName(int start, int end)
    {
        int last = Math.Min(_s.Length, end + LongestQuotedName);
        return ScannerLexicon.OpeningQuotes.Contains(At(start - 1)) && _s[end..last].ContainsAny(ScannerLexicon.ClosingQuotes);
    }

    // 排名从46位提升到31位: places in an order, no people.
    private readonly bool IsRank(int start) => ScannerLexicon.Ranks.IsIn(_s[Math.Max(_sentenceStart, start - ChangeReach)..start]);

    // 4.6本项目…: the number of a section, where a sentence starts with parts of what has none.
    private readonly bool IsSection(in ScannedNumber number, MeasureWord measure, int end) =>
        number is { HasPoint: true, Scale: 0, IsChinese: false } && number.Value < SmallNumeral && Characters.IsHan(At(end)) && ScannerLexicon.SectionWords.Has(measure.Unit.Symbol)
        && (number.Start == _sentenceStart || _s[Math.Max(_lineStart, number.Start - 4)..number.Start].IsWhiteSpace());

    private readonly bool IsIdiom(in ScannedNumber number, MeasureWord measure, int end) =>
        number.IsChinese ? IsNumeralIdiom(number, measure, end) || IsDigitIdiom(number, measure, end) : IsDigitIdiom(number, measure, end);

    private readonly bool IsDigitIdiom(in ScannedNumber number, MeasureWord measure, int end) => measure.Idiom switch
    {
        MeasureIdiom.Year => ScannerLexicon.BehindYearsInNames.StartsAt(_s, end),
        MeasureIdiom.House => Characters.Digit(At(end)) >= 0,
        MeasureIdiom.Session => ScannerLexicon.BehindSessions.StartsAt(_s, end),
        MeasureIdiom.Hour => number.Value == 24 && ScannerLexicon.BehindRoundTheClock.StartsAt(_s, end),
        _ => At(end) == ScannerLexicon.Leadership && number.Value < SmallNumeral && ScannerLexicon.Leaderships.StartsAt(_s, end),
    };

    private readonly bool IsNumeralIdiom(in ScannedNumber number, MeasureWord measure, int end)
    {
        if (ScannerLexicon.NumeralNames.TryAt(_s, number.Start, out string name, out _) && name.Length > number.End - number.Start)
        {
            return true;
        }

        return measure.Idiom switch
        {
            MeasureIdiom.Counter when At(end) == ScannerLexicon.One => true,
            MeasureIdiom.Event when ScannerLexicon.SecondTimes.StartsAt(_s, number.Start) => true,
            MeasureIdiom.Event when ScannerLexicon.Meetings.StartsAt(_s, end) => _s[_clauseStart..number.Start].Contains(ScannerLexicon.Session[0]),
            MeasureIdiom.Year => false,
            _ => number.Value < 20 && measure.Unit != Unit.Yuan && measure.Kind != MeasureWordKind.ByNoun && ScannerLexicon.BehindNumeralsInNames.StartsAt(_s, end),
        };
    }

    // Chinese numerals that count something: 三十七户, 两所, 近百家; not 三类, 四个意识, 百户.
    private readonly bool Counts(in ScannedNumber number, in RawFigure figure)
    {
        if (number.IsBare)
        {
            return figure.Qualifier != Qualifier.None;
        }

        if (number.Value > SmallNumeral || number.HasPoint)
        {
            return figure.Measure!.Numerals != NumeralRule.Never || number.Value >= 100;
        }

        // 子午、五台3个街道: a name runs into the number behind it.
        if (ScannerLexicon.PlacesBeforeNumbers.At(_s, figure.NumberEnd) is > 0 and var name && Characters.Digit(At(figure.NumberEnd + name)) >= 0)
        {
            return false;
        }

        // 五家渠, 三台县 are places.
        if (figure.Measure!.Kind != MeasureWordKind.ByNoun && figure.End - figure.NumberEnd == 1 && ScannerLexicon.PlaceEndings.Contains(At(figure.End)) && !ScannerLexicon.VillagePeople.StartsAt(_s, figure.End))
        {
            return false;
        }

        return figure.Measure.Numerals switch
        {
            NumeralRule.Counts => number.Value > 0,
            NumeralRule.WithNoun => _knownNoun && figure.NounStart >= figure.BehindEnd && figure.NounEnd - figure.BehindEnd <= LongestCountedNoun && number.Value > 0,
            _ => false,
        };
    }
}
