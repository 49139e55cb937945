namespace Guangming.Domain;

/// <summary>Whether a formula is a quotient of linear forms, so that adding its inputs adds its numerators and its denominators.</summary>
internal sealed class LinearShape : IFormulaVisitor<LinearShape.Shape>
{
    private static readonly LinearShape Instance = new();

    internal enum Shape
    {
        Other,
        Constant,
        Linear,
        Ratio,
    }

    public static bool IsRatio(Formula formula) => formula.Accept(Instance) == Shape.Ratio;

    /// <summary>Whether it is a linear form, so that adding its inputs adds its values.</summary>
    public static bool IsLinear(Formula formula) => formula.Accept(Instance) == Shape.Linear;

    public Shape Visit(InputNode node) => Shape.Linear;

    public Shape Visit(ConstantNode node) => Shape.Constant;

    public Shape Visit(SumNode node) => node.Parts.Select(part => part.Accept(this)).Aggregate(Added);

    public Shape Visit(DifferenceNode node) => Added(node.Minuend.Accept(this), node.Subtrahend.Accept(this));

    public Shape Visit(ProductNode node) => (node.Left.Accept(this), node.Right.Accept(this)) switch
    {
        (Shape.Constant, var other) => other,
        (var other, Shape.Constant) => other,
        _ => Shape.Other,
    };

    public Shape Visit(QuotientNode node) => (node.Dividend.Accept(this), node.Divisor.Accept(this)) switch
    {
        (var dividend, Shape.Constant) => dividend,
        (Shape.Linear, Shape.Linear) or (Shape.Constant, Shape.Ratio) => Shape.Ratio,
        _ => Shape.Other,
    };

    public Shape Visit(MinimumNode node) => Shape.Other;

    public Shape Visit(MaximumNode node) => Shape.Other;

    public Shape Visit(RootNode node) => Shape.Other;

    public Shape Visit(LogarithmNode node) => Shape.Other;

    // A ratio and a number beside it stay one quotient; two ratios of different denominators do not.
    private static Shape Added(Shape left, Shape right) => (left, right) switch
    {
        (Shape.Constant, Shape.Constant) => Shape.Constant,
        (Shape.Linear, Shape.Linear) => Shape.Linear,
        (Shape.Ratio, Shape.Constant) or (Shape.Constant, Shape.Ratio) => Shape.Ratio,
        _ => Shape.Other,
    };
}
