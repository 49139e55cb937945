using System.Globalization;

namespace Guangming.Domain;

/// <summary>The parts of an explanation (说明): formula in words, numbers put in with their sources, result, range, and what to keep in mind.</summary>
internal sealed class ResultExplanation(IndicatorResult result, Language language)
{
    private readonly bool _isChinese = language == Language.Chinese;

    /// <summary>Whether the result was computed by the formula, so that there are numbers to put in.</summary>
    public bool IsComputed => result.Inputs is not null && result.Origin != ResultOrigin.Stated && result.Indicator.Formula is not InputNode;

    /// <summary>Whether the formula says more than the name.</summary>
    public bool HasFormula => result.Indicator.Formula is not InputNode;

    /// <summary>What is known to hold the value, and why no more: only where the numbers stand for more than themselves.</summary>
    public string? Limits => InputLimits.Words(result.Trace, result.Context.Options.Reading, language);

    /// <summary>The value in words.</summary>
    public string? Value => result.Origin == ResultOrigin.Stated && result.Inputs is { } stated ? stated.Stated(0).Text
        : result.Exact is not { } exact ? null
        : ResultDisplay.Words(result.Indicator, exact, result.Context.Options.Rounding, language);

    /// <summary>The formula with the numbers as written put in.</summary>
    /// <param name="notation">The notation.</param>
    /// <param name="write">How a number and its source are written; the source is empty where none is known.</param>
    public string Numbers(FormulaNotation notation, Func<string, string, string> write)
    {
        IReadOnlyList<TracedInput> trace = result.Trace;
        FormulaText Input(InputNode node)
        {
            TracedInput input = trace.First(one => one.Input.Equals(node));
            FormulaText text = FormulaText.Atom(write(input.Stated.Text, Source(input)));
            return input.Stated.Amount < 0 ? text with { Binding = Binding.Signed } : text;
        }

        int years = result.Inputs!.Years;
        return result.Indicator.Formula.Accept(
            new FormulaWriter(notation, Input, node => FormulaNames.Constant(node, text => FormulaText.Atom(write(text, string.Empty))), years == 0 ? null : years)).Text;
    }

    /// <summary>Line n; of which source, where the inputs come from several.</summary>
    public string Source(TracedInput input)
    {
        string number = input.Anchor?.Line.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        string line = number.Length == 0 ? string.Empty : _isChinese ? $"第{number}行" : $"line {number}";
        bool isOfSeveral = result.Trace.Any(other => other.Figure is { } figure && input.Figure is { } own && !ReferenceEquals(figure.ReportedIn, own.ReportedIn));
        string title = isOfSeveral ? input.Figure!.ReportedIn.Title.In(language) : string.Empty;
        return (line, title) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => _isChinese ? $"《{title}》{line}" : $"{title}, {line}",
            _ => line.Length > 0 ? line : title,
        };
    }

    /// <summary>Whatever has to be read with the result, one remark a line.</summary>
    public IEnumerable<string> Remarks()
    {
        if (HasFormula && FormulaNames.NeedsYears(result.Indicator.Formula))
        {
            yield return _isChinese ? "n为基期与期末相隔的年数" : "n is the number of years between baseline and final value";
        }

        if (result.Origin == ResultOrigin.Stated && result.Inputs is not null)
        {
            ReportingPeriod? period = result.Period;
            yield return (period, _isChinese) switch
            {
                (null, true) => "原文所述",
                (null, _) => "stated in the report",
                ({ } one, true) => $"原文所述：{one.ToString(language)}",
                ({ } one, _) => $"stated in the report: {one.ToString(language)}",
            };
        }

        if (result.Reason is { } reason)
        {
            yield return _isChinese ? $"无值：{reason.Message.In(language)}" : $"no value: {reason.Message.In(language)}";
            if (result.Inputs is null && !result.Trace.IsEmpty)
            {
                yield return (_isChinese ? "已找到：" : "found: ") + string.Join(_isChinese ? "；" : "; ", result.Trace.Select(Found));
            }
        }

        string label = (result.Origin == ResultOrigin.Inferred, _isChinese) switch
        {
            (true, true) => "前提：",
            (true, _) => "assumption: ",
            (_, true) => "注：",
            _ => "note: ",
        };
        foreach (LocalizedText note in result.Notes)
        {
            yield return label + note.In(language);
        }

        if (result.Indicator.Note is { } own)
        {
            yield return (_isChinese ? "口径：" : "definition: ") + own.In(language);
        }
    }

    /// <summary>A number and where it stands, in one line of text.</summary>
    public string Plain(string number, string source) => source.Length == 0 ? number : _isChinese ? $"{number}（{source}）" : $"{number} ({source})";

    private string Found(TracedInput input) => $"{InputNotes.Name(input.Input, language)} {Plain(input.Stated.Text, Source(input))}";
}
