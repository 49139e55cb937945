using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guangming.Domain;

/// <summary>As TeX mathematics that LaTeX (amsmath) and KaTeX set: \frac, \sqrt, \log_2.</summary>
internal sealed class TexNotation : FormulaNotation
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    public static TexNotation Instance { get; } = new();

    public override string Plus => " + ";

    public override string Minus => " - ";

    public override string Times => @" \times ";

    public override FormulaText Quotient(FormulaText dividend, FormulaText divisor) => FormulaText.Atom($@"\frac{{{dividend.Text}}}{{{divisor.Text}}}");

    public override FormulaText Minimum(IEnumerable<string> values) => FormulaText.Atom(@"\min" + InBrackets(string.Join(@",\ ", values)));

    public override FormulaText Maximum(IEnumerable<string> values) => FormulaText.Atom(@"\max" + InBrackets(string.Join(@",\ ", values)));

    public override FormulaText Root(FormulaText radicand, int? degree) => FormulaText.Atom(
        degree == 2 ? $@"\sqrt{{{radicand.Text}}}" : $@"\sqrt[{degree?.ToString(CultureInfo.InvariantCulture) ?? "n"}]{{{radicand.Text}}}");

    public override FormulaText Logarithm(string argument) => FormulaText.Atom(@"\log_2" + InBrackets(argument));

    public override string InBrackets(string text) => $@"\left({text}\right)";

    /// <summary>A plain number as it is; anything with words in it as words.</summary>
    public static string Number(string text) =>
        text.AsSpan(text.StartsWith('-') ? 1 : 0).ContainsAnyExcept(Digits) ? Words(text) : text;

    /// <summary>Words within mathematics; every character that TeX reads as its own is escaped.</summary>
    public static string Words(string text)
    {
        StringBuilder escaped = new(@"\text{");
        foreach (char character in text)
        {
            escaped.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '%' or '_' => $@"\{character}",
                '−' => "-",
                _ => character.ToString(),
            });
        }

        return escaped.Append('}').ToString();
    }
}
