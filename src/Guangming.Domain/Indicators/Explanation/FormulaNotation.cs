namespace Guangming.Domain;

/// <summary>How the operations of a formula are written (记法).</summary>
internal abstract class FormulaNotation
{
    public abstract string Plus { get; }

    public abstract string Minus { get; }

    public abstract string Times { get; }

    public abstract FormulaText Quotient(FormulaText dividend, FormulaText divisor);

    public abstract FormulaText Minimum(IEnumerable<string> values);

    public abstract FormulaText Maximum(IEnumerable<string> values);

    /// <summary>A root; of the nth degree where the degree is not known.</summary>
    public abstract FormulaText Root(FormulaText radicand, int? degree);

    public abstract FormulaText Logarithm(string argument);

    public abstract string InBrackets(string text);

    /// <summary>The text, in brackets where it binds less than its place asks for.</summary>
    public string In(FormulaText part, Binding place) => part.Binding < place ? InBrackets(part.Text) : part.Text;
}
