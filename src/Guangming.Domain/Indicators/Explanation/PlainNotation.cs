using System.Globalization;

namespace Guangming.Domain;

/// <summary>In one line of text: a ÷ b, 5th root of (a ÷ b); in Chinese with full-width brackets.</summary>
internal sealed class PlainNotation(Language language) : FormulaNotation
{
    private readonly bool _isChinese = language == Language.Chinese;

    public override string Plus => " + ";

    public override string Minus => " − ";

    public override string Times => " × ";

    public override FormulaText Quotient(FormulaText dividend, FormulaText divisor) =>
        new($"{In(dividend, Binding.Factors)} ÷ {In(divisor, Binding.Atom)}", Binding.Factors);

    public override FormulaText Minimum(IEnumerable<string> values) => Function(_isChinese ? "最小值" : "min", values);

    public override FormulaText Maximum(IEnumerable<string> values) => Function(_isChinese ? "最大值" : "max", values);

    public override FormulaText Root(FormulaText radicand, int? degree)
    {
        if (_isChinese)
        {
            string times = degree?.ToString(CultureInfo.InvariantCulture) ?? "n";
            return FormulaText.Atom($"{In(radicand, Binding.Atom)}开{times}次方");
        }

        return FormulaText.Atom($"{Ordinal(degree)} root of {InBrackets(radicand.Text)}");
    }

    public override FormulaText Logarithm(string argument) => FormulaText.Atom("log2" + InBrackets(argument));

    public override string InBrackets(string text) => _isChinese ? $"（{text}）" : $"({text})";

    private FormulaText Function(string name, IEnumerable<string> values) => FormulaText.Atom(name + InBrackets(string.Join(_isChinese ? "，" : ", ", values)));

    private static string Ordinal(int? degree) => degree switch
    {
        null => "nth",
        1 => "1st",
        2 => "square",
        3 => "cube",
        { } n when n % 100 is 11 or 12 or 13 => n.ToString(CultureInfo.InvariantCulture) + "th",
        { } n => n.ToString(CultureInfo.InvariantCulture) + (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
    };
}
