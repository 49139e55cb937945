namespace Guangming.Domain;

/// <summary>The words of checks (核对用语).</summary>
internal static class AuditText
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;
    private const int MostDigits = 6;

    public static string Verdict(CheckVerdict verdict, Language language) => (verdict, language) switch
    {
        (CheckVerdict.Holds, Language.Chinese) => "相符",
        (CheckVerdict.Holds, _) => "holds",
        (CheckVerdict.Fails, Language.Chinese) => "不符",
        (CheckVerdict.Fails, _) => "fails",
        (_, Language.Chinese) => "无法核对",
        _ => "not checkable",
    };

    public static LocalizedText Message(Check check, LocalizedText claim, LocalizedText? reason)
    {
        string zh = claim.In(Language.Chinese);
        string en = claim.In(Language.English);
        if (check.Verdict == CheckVerdict.NotCheckable)
        {
            return new LocalizedText($"{zh}：{reason!.In(Language.Chinese)}", $"{en}: {reason.In(Language.English)}");
        }

        if (check is { Stated: { } stated, Computed: { } computed })
        {
            zh += $"：所述{Range(stated, Language.Chinese)}，应为{Range(computed, Language.Chinese)}";
            en += $": stated {Range(stated, Language.English)}, expected {Range(computed, Language.English)}";
        }

        if (check.Verdict == CheckVerdict.Fails)
        {
            bool hasRanges = check.Computed is not null;
            zh += check.Diagnosis is { } slip ? $"；{slip.Message.In(Language.Chinese)}" : hasRanges ? "；所述位数之内没有数值相符" : "：不符";
            en += check.Diagnosis is { } one ? $"; {one.Message.In(Language.English)}" : hasRanges ? "; no values within the stated digits agree" : ": this is not so";
            (string chinese, string english) = Basis(check.Certainty);
            (zh, en) = (zh + chinese, en + english);
        }

        return new LocalizedText(TextRules.Shown(zh), TextRules.Shown(en));
    }

    /// <summary>A figure in a sentence: the number and what it measures.</summary>
    public static string Of(Figure figure, Language language) => language == Language.Chinese
        ? $"{figure.Measure.Name.In(language)}{figure.Stated}"
        : $"{figure.Stated} ({figure.Measure.Name.In(language)})";

    /// <summary>A range of a check in words where it has one end, not longer than it needs to be; what is cut is rounded outwards.</summary>
    public static string Range(ValueRange range, Language language)
    {
        (bool isChinese, bool isBelow) = (language == Language.Chinese, range.Lower is null && range.Upper is not null);
        if (range.IsPoint || range.Lower is null != range.Upper is null)
        {
            decimal end = (range.Lower ?? range.Upper)!.Value;
            bool isClosed = range.IsLowerClosed || range.IsUpperClosed;
            string bound = (range.IsPoint, isBelow, isClosed) switch
            {
                (true, _, _) => string.Empty,
                (_, true, true) => isChinese ? "不超过" : "at most ",
                (_, true, _) => isChinese ? "低于" : "below ",
                (_, _, true) => isChinese ? "不少于" : "at least ",
                _ => isChinese ? "超过" : "above ",
            };
            return bound + Number(end, range.Unit);
        }

        decimal size = Math.Max(decimal.Abs(range.Lower ?? 0), decimal.Abs(range.Upper ?? 0));
        string letter = Letter(size, range.Unit);
        bool isShort = IsShort(range.Lower, letter) && IsShort(range.Upper, letter);
        return range.ToString(isShort ? letter : letter + (range.Unit == Unit.Yuan && letter != "S" ? "4" : "2"));
    }

    private static string Number(decimal amount, Unit unit)
    {
        string letter = Letter(decimal.Abs(amount), unit);
        return Quantity.Of(amount, unit).ToString(IsShort(amount, letter) ? letter : letter + (letter == "S" ? "2" : "4"));
    }

    private static string Letter(decimal size, Unit unit) =>
        unit != Unit.Yuan || size < TenThousand ? "S" : size < HundredMillion ? "W" : "Y";

    private static bool IsShort(decimal? end, string letter) =>
        end is not { } value || value.Scale + (letter switch { "W" => 4, "Y" => 8, _ => 0 }) <= (letter == "S" ? MostDigits : 2 * MostDigits);

    private static (string Chinese, string English) Basis(Certainty certainty) => certainty switch
    {
        Certainty.Reading => ("（约、近等词只是一种理解，请人核实）", " (rests on a reading of 约 or 近: a person should look)"),
        Certainty.Inferred => ("（关系系推断，请人核实）", " (rests on a relation that was inferred: a person should look)"),
        Certainty.Unconfirmed => ("（数据尚未经人确认）", " (rests on a figure that no person has confirmed)"),
        _ => (string.Empty, string.Empty),
    };
}
