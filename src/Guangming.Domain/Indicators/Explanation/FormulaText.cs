namespace Guangming.Domain;

/// <summary>A formula written out, and how tightly its outermost operation binds.</summary>
internal readonly record struct FormulaText(string Text, Binding Binding)
{
    public static FormulaText Atom(string text) => new(text, Binding.Atom);
}
