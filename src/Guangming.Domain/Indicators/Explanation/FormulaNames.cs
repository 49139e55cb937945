namespace Guangming.Domain;

/// <summary>What inputs and constants are called when a formula is written in words.</summary>
internal static class FormulaNames
{
    /// <summary>A formula in words: a measure's name for each input; only baseline, final, target and actual where all are of one measure.</summary>
    public static string Words(Formula formula, Language language) =>
        formula.Accept(new FormulaWriter(new PlainNotation(language), Namer(formula, language, FormulaText.Atom), node => Constant(node, FormulaText.Atom), null)).Text;

    /// <summary>The same as TeX.</summary>
    public static string Tex(Formula formula, Language language) => formula.Accept(
        new FormulaWriter(TexNotation.Instance, Namer(formula, language, name => FormulaText.Atom(TexNotation.Words(name))), node => Constant(node, text => FormulaText.Atom(TexNotation.Number(text))), null)).Text;

    /// <summary>Whether a root of it is over the years between baseline and final value.</summary>
    public static bool NeedsYears(Formula formula) => formula is RootNode { Degree: null } || formula.Parts.Any(NeedsYears);

    public static FormulaText Constant(ConstantNode node, Func<string, FormulaText> write)
    {
        FormulaText text = write(node.Value.ToString("S"));
        return node.Value.Amount < 0 ? text with { Binding = Binding.Signed } : text;
    }

    private static Func<InputNode, FormulaText> Namer(Formula formula, Language language, Func<string, FormulaText> write)
    {
        bool isOfOneMeasure = formula.Inputs.Length > 1
            && formula.Inputs.All(input => input.Measure.Equals(formula.Inputs[0].Measure) && input.Basis is null)
            && formula.Inputs.Any(input => input.Role != InputRole.None);
        return isOfOneMeasure ? input => write(Role(input.Role, language)) : input => write(Name(input, language));
    }

    private static string Name(InputNode input, Language language)
    {
        string name = InputNotes.Name(input, language);
        return input.Basis is not { } basis ? name : language == Language.Chinese ? $"{name}（{Word(basis, language)}）" : $"{name} ({Word(basis, language)})";
    }

    private static string Role(InputRole role, Language language) => (role, language) switch
    {
        (InputRole.Baseline, Language.Chinese) => "基期值",
        (InputRole.Baseline, _) => "baseline",
        (InputRole.Final, Language.Chinese) => "期末值",
        (InputRole.Final, _) => "final",
        (InputRole.Target, Language.Chinese) => "目标值",
        (InputRole.Target, _) => "target",
        (_, Language.Chinese) => "实际值",
        _ => "actual",
    };

    private static string Word(PeriodBasis basis, Language language) => (basis, language) switch
    {
        (PeriodBasis.PointInTime, Language.Chinese) => "时点",
        (PeriodBasis.PointInTime, _) => "point in time",
        (PeriodBasis.Annual, Language.Chinese) => "年度",
        (PeriodBasis.Annual, _) => "annual",
        (PeriodBasis.Period, Language.Chinese) => "期间",
        (PeriodBasis.Period, _) => "period",
        (PeriodBasis.PerYear, Language.Chinese) => "每年",
        (PeriodBasis.PerYear, _) => "per year",
        (PeriodBasis.Cumulative, Language.Chinese) => "累计",
        (PeriodBasis.Cumulative, _) => "cumulative",
        (_, Language.Chinese) => "期间未说明",
        _ => "period not stated",
    };
}
