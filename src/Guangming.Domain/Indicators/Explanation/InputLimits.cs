namespace Guangming.Domain;

/// <summary>What keeps a result from being known more exactly (精度说明): how its inputs are stated.</summary>
internal static class InputLimits
{
    /// <summary>One clause for each input that stands for a range; none where all are exact.</summary>
    public static string? Words(IReadOnlyList<TracedInput> trace, RoundingReading reading, Language language)
    {
        string[] clauses = [.. trace.Where(input => !input.Range.IsPoint).Select(input => Clause(input, reading, language)).Distinct(StringComparer.Ordinal)];
        return clauses.Length == 0 ? null : string.Join(language == Language.Chinese ? "；" : "; ", clauses);
    }

    private static string Clause(TracedInput input, RoundingReading reading, Language language)
    {
        string name = InputNotes.Name(input.Input, language);
        StatedValue stated = input.Stated;
        if (stated.Qualifier != Qualifier.None)
        {
            string range = input.Range.ToString(Scale(stated));
            return language == Language.Chinese ? $"{name}“{stated.Text}”表示 {range}" : $"{name}, \"{stated.Text}\", stands for {range}";
        }

        string step = Quantity.Of(stated.Step, stated.Unit).ToString(stated.Step >= 10_000 ? "W" : "S");
        return (reading, language) switch
        {
            (RoundingReading.Nearest, Language.Chinese) => $"{name}精确到{step}",
            (RoundingReading.Nearest, _) => $"{name} is stated to the nearest {step}",
            (_, Language.Chinese) => $"{name}截尾至{step}",
            _ => $"{name} is cut off after {step}",
        };
    }

    private static string Scale(StatedValue stated) =>
        decimal.Abs(stated.Amount) < 10_000 ? "S" : decimal.Abs(stated.Amount) < 100_000_000 ? "W" : "Y";
}
