using System.Text;

namespace Guangming.Domain;

/// <content>Why the number is what it is.</content>
public sealed partial class IndicatorResult
{
    /// <summary>
    /// The number explained (计算说明): the formula in words, the numbers as written with their places in the text, the result,
    /// what range it is known to lie in and what limits it, the notes; or why there is no value, and what was found.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines joined by \n.</returns>
    public string Explain(Language language)
    {
        ResultExplanation parts = new(this, language);
        bool isChinese = language == Language.Chinese;
        StringBuilder text = new(Indicator.Name.In(language));
        if (parts.HasFormula)
        {
            text.Append(" = ").Append(Indicator.Formula.ToWords(language));
        }

        if (parts.IsComputed)
        {
            text.Append("\n  = ").Append(parts.Numbers(new PlainNotation(language), parts.Plain));
        }

        if (parts.Value is { } value)
        {
            string shown = Origin == ResultOrigin.Stated ? parts.Plain(value, parts.Source(Trace[0])) : value;
            text.Append(parts.HasFormula && !parts.IsComputed ? "\n  = " : " = ").Append(shown);
            text.Append(Origin != ResultOrigin.Inferred ? string.Empty : isChinese ? "（反推得出）" : " (inferred)");
        }

        if (Range is { IsPoint: false } range)
        {
            string shown = HasValue ? DisplayRange! : ResultDisplay.RangeAlone(Indicator, range);
            string? limits = parts.Limits;
            text.Append(isChinese ? "\n  已知范围 " : "\n  known to lie in ").Append(shown);
            text.Append(limits is null ? string.Empty : (isChinese ? "：" : ": ") + limits);
        }

        foreach (string remark in parts.Remarks())
        {
            text.Append("\n  ").Append(remark);
        }

        return text.ToString();
    }

    /// <summary>The same as TeX source: an <c>aligned</c> environment for mathematics, as LaTeX (amsmath) and KaTeX set it.</summary>
    /// <param name="language">The language of the words.</param>
    public string ExplainTeX(Language language)
    {
        ResultExplanation parts = new(this, language);
        List<string> rows = [];
        string name = TexNotation.Words(Indicator.Name.In(language));
        if (parts.HasFormula)
        {
            rows.Add($"{name} &= {Indicator.Formula.ToTeX(language)}");
        }

        if (parts.IsComputed)
        {
            rows.Add("&= " + parts.Numbers(TexNotation.Instance, Sourced));
        }

        if (parts.Value is { } value)
        {
            string shown = Origin == ResultOrigin.Stated ? Sourced(value, parts.Source(Trace[0])) : TexNotation.Words(value);
            rows.Add((rows.Count == 0 ? name + " " : string.Empty) + "&= " + shown);
        }

        if (Range is { IsPoint: false } range)
        {
            string limits = parts.Limits is { } words ? @" \quad " + TexNotation.Words(words) : string.Empty;
            rows.Add((rows.Count == 0 ? name + " " : string.Empty) + @"&\in " + TexRange(range) + limits);
        }

        rows.AddRange(parts.Remarks().Select(remark => "&" + TexNotation.Words(remark)));
        return "\\begin{aligned}\n" + string.Join(" \\\\\n", rows) + "\n\\end{aligned}";
    }

    private static string Sourced(string number, string source) => source.Length == 0
        ? TexNotation.Number(number)
        : $@"\underset{{{TexNotation.Words(source)}}}{{{TexNotation.Words(number)}}}";

    // The ends as they are shown, without their brackets, which TeX sets to size.
    private string TexRange(ValueRange range)
    {
        string shown = DisplayRange!;
        int close = shown.LastIndexOfAny([']', ')']);
        string[] ends = shown[1..close].Split(", ");
        string unit = HasValue || Indicator.Display.Decimals is null || Unit == Unit.Yuan || Unit.Symbol.Length == 0 ? string.Empty : @"\ " + TexNotation.Words(Unit.Symbol);
        return $@"\left{shown[0]}{TexEnd(ends[0], range.Lower)},\ {TexEnd(ends[1], range.Upper)}\right{shown[close]}{unit}";
    }

    private static string TexEnd(string shown, decimal? end) => end is not null ? TexNotation.Number(shown) : shown.StartsWith('-') ? @"-\infty" : @"\infty";
}
