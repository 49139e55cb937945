using Guangming.Domain.Entrances.Tests.Reference;

namespace Guangming.Domain.Entrances.Tests.Texts;

/// <summary>Texts that state values: systematic products, and mixtures by a fixed seed.</summary>
internal static class StatedTexts
{
    private const int Mixtures = 1_600;
    private const int Seed = 20_201_230;

    private static readonly Lazy<IReadOnlyList<StatedText>> Made = new(() =>
    [
        .. Products().Concat(Spacings()).Concat(Qualified()).Concat(Inside()).Concat(Paired()).Concat(Wide()).Concat(Money()).Concat(Listed())
            .Concat(Mixed())
            .DistinctBy(text => (text.Text, text.MeasureUnit)),
    ]);

    public static IReadOnlyList<StatedText> All => Made.Value;

    /// <summary>Every so many-th text: for entrances that are slow.</summary>
    public static IReadOnlyList<StatedText> Sample(int count) => [.. All.Where((_, i) => i % (All.Count / count) == 0).Take(count)];

    private static IEnumerable<StatedText> Products() =>
        from unit in UnitForm.All
        from kind in Numerals.All
        from number in kind.Numbers
        where unit.Takes(number)
        select Text(number + unit.Word, "numerals: " + kind.Kind, unit);

    private static IEnumerable<StatedText> Spacings() =>
        from unit in UnitForm.All
        from blank in ReferenceWidths.Blanks.Select(c => c.ToString()).Append("  ")
        from text in new[]
        {
            $"65{blank}{unit.Word}", $"{blank}65{unit.Word}", $"65{unit.Word}{blank}", $"约{blank}65{unit.Word}", $"65{unit.Word}{blank}左右",
            $"1.5{blank}万{unit.Word}", $"300万{blank}{unit.Word}", $"三十{blank}{unit.Word}", $"超{blank}三万{unit.Word}", $"1400多{blank}{unit.Word}",
            $"1亿{blank}7960万{unit.Word}",
        }
        where unit.Takes(text.Contains('亿', StringComparison.Ordinal) || text.Contains('万', StringComparison.Ordinal) ? "3万" : "65")
        select Text(text, "spacing", unit);

    private static IEnumerable<StatedText> Qualified()
    {
        foreach (UnitForm unit in UnitForm.All)
        {
            string[] numbers = [.. new[] { "300", "1.5万", "三十七" }.Where(unit.Takes)];
            int next = 0;
            foreach (string word in ReferenceQualifiers.Before.Values.SelectMany(words => words))
            {
                yield return Text(word + numbers[next++ % numbers.Length] + unit.Word, "qualifier before", unit);
            }

            foreach (string word in ReferenceQualifiers.Behind.Values.SelectMany(words => words))
            {
                yield return Text(numbers[next++ % numbers.Length] + unit.Word + word, "qualifier behind", unit);
            }

            foreach (string word in ReferenceQualifiers.Fillers)
            {
                yield return Text(word + numbers[next++ % numbers.Length] + unit.Word, "filler", unit);
            }
        }

        foreach (UnitForm unit in UnitForm.All.Where(unit => unit.Numbers is UnitNumbers.Any or UnitNumbers.Whole))
        {
            foreach (string scale in new[] { "百", "千", "万", "百万", "亿" })
            {
                foreach (string word in new[] { "上", "超", "近", "约", "不足", "达到", "" })
                {
                    yield return Text(word + scale + unit.Word, "scale word alone", unit);
                }
            }

            yield return Text("约共300" + unit.Word, "filler", unit);
            yield return Text("共约300" + unit.Word, "filler", unit);
            yield return Text("高达300" + unit.Word + "以上", "filler", unit);
        }
    }

    private static IEnumerable<StatedText> Inside() =>
        from unit in UnitForm.All
        from text in new[] { "1400多", "1400余", "70来", "1千多万", "13多万", "13万多", "2.5亿余", "十多", "二十余", "三千多", "一百二十多", "十多万", "千余", "百余", "万余", "1亿7960多万", "3千多", "十来" }
        where !text.EndsWith('来') || unit.Word is not ("%" or "‰" or "RMB" or "CNY")
        where unit.Takes(text.Replace("多", "", StringComparison.Ordinal).Replace("余", "", StringComparison.Ordinal).Replace("来", "", StringComparison.Ordinal))
        select Text(text + unit.Word, "多 inside", unit);

    private static IEnumerable<StatedText> Paired()
    {
        string[] before = ["", .. ReferenceQualifiers.Before.Values.Select(words => words[0])];
        string[] behind = ["", .. ReferenceQualifiers.Behind.Values.Select(words => words[0])];
        return
            from unit in UnitForm.All.Where(unit => unit.Word is "元" or "人" or "个" or "%" or "台" or "亩")
            from first in before
            from inside in new[] { "", "多" }
            from last in behind
            where (first.Length > 0 ? 1 : 0) + inside.Length + (last.Length > 0 ? 1 : 0) == 2
            select Text(first + "300" + inside + unit.Word + last, "two qualifiers", unit);
    }

    private static IEnumerable<StatedText> Wide() =>
        from unit in UnitForm.All
        from number in Numerals.Few.Concat(["-5", "超1.5万", "1400多"])
        where unit.Takes(number.TrimStart('超').Replace("多", "", StringComparison.Ordinal))
        select Text(ReferenceWidths.Widen(number + unit.Word), "full width", unit);

    private static IEnumerable<StatedText> Money()
    {
        UnitForm yuan = UnitForm.All[0];
        UnitForm dollar = UnitForm.All.First(unit => unit.MeasureUnit == "other:美元");
        string[] numbers = ["300", "1.2亿", "1,234", "三百万", "2千5百万"];
        foreach (string number in numbers)
        {
            foreach (string blank in new[] { "", " ", "\u3000" })
            {
                foreach (string word in new[] { "人民币", "RMB", "CNY", "￥", "¥" })
                {
                    yield return Text(word + blank + number, "currency before", yuan);
                    yield return Text(word + blank + number + "元", "currency before", yuan);
                    yield return Text("超" + word + blank + number + "元", "currency before", yuan);
                    yield return Text(ReferenceWidths.Widen(word + blank + number + "元"), "currency before", yuan);
                }

                foreach (string word in new[] { "USD", "US$", "$", "美元" })
                {
                    yield return Text(word + blank + number, "currency before", dollar);
                    yield return Text("约" + word + blank + number, "currency before", dollar);
                    yield return Text(word + blank + number + "元", "currencies that disagree", yuan);
                    yield return Text(word + blank + number + "RMB", "currencies that disagree", yuan);
                }

                foreach ((string word, string unit) in new[] { ("HKD", "港元"), ("HK$", "港元"), ("港币", "港元"), ("EUR", "欧元"), ("€", "欧元"), ("JPY", "日元"), ("GBP", "英镑"), ("£", "英镑") })
                {
                    yield return Text(word + blank + number, "currency before", new UnitForm(unit, "other:" + unit, UnitNumbers.Any));
                }

                foreach (string word in new[] { "RMB", "CNY", "元人民币", "圆", "块钱" })
                {
                    yield return Text(number + blank + word, "currency behind", yuan, isProse: word is "RMB" or "CNY" or "元人民币");
                }

                foreach (string word in new[] { "美元", "港元", "欧元", "日元", "英镑", "澳元", "新元", "卢布" })
                {
                    yield return Text(number + blank + word, "currency behind", new UnitForm(word, "other:" + word, UnitNumbers.Any));
                }
            }
        }
    }

    private static IEnumerable<StatedText> Listed() =>
        from list in TextLists.All
        from text in list.Texts
        select Text(text, list.Kind, new UnitForm("", list.MeasureUnit, UnitNumbers.Any, list.IsProse));

    // Everything with everything.
    private static IEnumerable<StatedText> Mixed()
    {
        Random random = new(Seed);
        string[] fillers = ["", "", "", .. ReferenceQualifiers.Fillers];
        string[] before = ["", "", .. ReferenceQualifiers.Before.Values.SelectMany(words => words)];
        string[] behind = ["", "", "", .. ReferenceQualifiers.Behind.Values.SelectMany(words => words)];
        string[] blanks = ["", "", "", " ", "\u3000", "\u00A0", "\u2009", "\u202F"];
        for (int i = 0; i < Mixtures;)
        {
            UnitForm unit = Pick(UnitForm.All);
            string number = Pick(Numerals.Whole);
            if (!unit.Takes(number))
            {
                continue;
            }

            string last = Pick(behind);
            string text = Pick(fillers) + (last.Length == 0 || random.Next(4) == 0 ? Pick(before) : "") + Pick(blanks) + number + Pick(blanks) + unit.Word
                + (last.Length == 0 ? "" : Pick(blanks) + last) + Pick(blanks);
            i++;
            yield return Text(random.Next(5) == 0 ? ReferenceWidths.Widen(text) : text, "mixture", unit);
        }

        T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
    }

    private static StatedText Text(string text, string kind, UnitForm unit, bool? isProse = null)
    {
        string folded = ReferenceWidths.Fold(text).Trim(' ');
        bool isMarked = folded.Length > 0 && (ReferenceQualifiers.Fillers.Any(word => folded.StartsWith(word, StringComparison.Ordinal))
            || folded[0] is '-' or '+' or '~');
        bool isSmall = folded.Length > 0 && !folded.Any(char.IsAsciiDigit)
            && ReferenceReader.Read(text) is { Reading: { Qualifier: "None", Amount: var amount } } && amount.Magnitude() < Fraction.Whole(20);
        return new StatedText(text, kind, unit.MeasureUnit, unit.Times, (isProse ?? unit.IsProse) && !isMarked && !isSmall);
    }
}
