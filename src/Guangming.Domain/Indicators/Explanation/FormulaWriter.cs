namespace Guangming.Domain;

/// <summary>Writes a formula in a notation, its inputs as asked for, with no more brackets than needed.</summary>
internal sealed class FormulaWriter(FormulaNotation notation, Func<InputNode, FormulaText> input, Func<ConstantNode, FormulaText> constant, int? years) : IFormulaVisitor<FormulaText>
{
    public FormulaText Visit(InputNode node) => input(node);

    public FormulaText Visit(ConstantNode node) => constant(node);

    public FormulaText Visit(SumNode node)
    {
        // Taking away reads better than adding what is below zero.
        string text = notation.In(node.Parts[0].Accept(this), Binding.Signed);
        foreach (Formula part in node.Parts.Skip(1))
        {
            text += part is ConstantNode { Value.Amount: < 0 } below
                ? notation.Minus + constant(new ConstantNode(Quantity.Of(-below.Value.Amount, below.Value.Unit))).Text
                : notation.Plus + notation.In(part.Accept(this), Binding.Terms);
        }

        return new FormulaText(text, Binding.Terms);
    }

    public FormulaText Visit(DifferenceNode node) => new(
        notation.In(node.Minuend.Accept(this), Binding.Signed) + notation.Minus + notation.In(node.Subtrahend.Accept(this), Binding.Factors), Binding.Terms);

    public FormulaText Visit(ProductNode node) => new(
        notation.In(node.Left.Accept(this), Binding.Factors) + notation.Times + notation.In(node.Right.Accept(this), Binding.Factors), Binding.Factors);

    public FormulaText Visit(QuotientNode node) => notation.Quotient(node.Dividend.Accept(this), node.Divisor.Accept(this));

    public FormulaText Visit(MinimumNode node) => notation.Minimum(node.Parts.Select(part => part.Accept(this).Text));

    public FormulaText Visit(MaximumNode node) => notation.Maximum(node.Parts.Select(part => part.Accept(this).Text));

    public FormulaText Visit(RootNode node) => notation.Root(node.Radicand.Accept(this), node.Degree ?? years);

    public FormulaText Visit(LogarithmNode node) => notation.Logarithm(node.Argument.Accept(this).Text);
}
