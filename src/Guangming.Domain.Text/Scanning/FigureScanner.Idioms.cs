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
        if (At(start - 1) is not ('“' or '「' or '‘' or '《' or '"'))
        {
            return false;
        }

        int last = Math.Min(_s.Length, end + LongestQuotedName);
        return _s[end..last].IndexOfAny("”」’》\"") >= 0;
    }

    // 排名从46位提升到31位: places in an order, no people.
    private readonly bool IsRank(int start)
    {
        ReadOnlySpan<char> before = _s[Math.Max(_sentenceStart, start - ChangeReach)..start];
        return before.IndexOf("排名") >= 0 || before.IndexOf("位次") >= 0 || before.IndexOf("名次") >= 0;
    }

    private readonly bool IsIdiom(in NumberToken number, MeasureWord measure, int end) =>
        (measure.Unit == Unit.Year && (StartsAt(end, "行动") || StartsAt(end, "规划") || StartsAt(end, "计划") || StartsAt(end, "攻坚") || At(end) is '制' or '期' or '级' or '前'))
        || (measure.Unit.Symbol is "栋" or "幢" or "单元" && CharTable.Digit(At(end)) >= 0)
        || (number.IsHan && (StartsAt(end, "产业") || StartsAt(end, "班子") || StartsAt(end, "一体") || StartsAt(end, "之力") || StartsAt(end, "之家")) && number.Value < 20 && measure.Unit != Unit.Yuan && measure.Kind != MeasureWordKind.ByNoun)
        || (StartsAt(end, "班子") && number.Value < 10)
        || (number.Value == 24 && measure.Unit.Symbol == "小时" && (At(end) is '值' or '服' or '不' or '在' or '营' or '轮' or '监' or '自'));

    // Chinese numerals that count something: 三十七户, 两所, 近百家; not 三类, 四个意识, 百户.
    private readonly bool Counts(in NumberToken number, in RawFigure figure)
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
        if (figure.Measure!.Unit.Symbol == "台" && CharTable.Digit(At(figure.End)) >= 0)
        {
            return false;
        }

        // 五家渠, 三台县 are places.
        if (figure.Measure!.Kind != MeasureWordKind.ByNoun && figure.End - figure.NumberEnd == 1 && At(figure.End) is '县' or '渠' or '市' or '镇' or '乡' or '区' or '山' or '河' && At(figure.End + 1) != '民')
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
