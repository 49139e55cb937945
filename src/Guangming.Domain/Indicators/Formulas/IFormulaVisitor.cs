namespace Guangming.Domain;

/// <summary>One method for each kind of node of a <see cref="Formula"/> (访问者).</summary>
/// <typeparam name="TResult">What a visit returns.</typeparam>
public interface IFormulaVisitor<out TResult>
{
    /// <summary>An input.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(InputNode node);

    /// <summary>A constant.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(ConstantNode node);

    /// <summary>A sum.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(SumNode node);

    /// <summary>A difference.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(DifferenceNode node);

    /// <summary>A product.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(ProductNode node);

    /// <summary>A quotient.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(QuotientNode node);

    /// <summary>A minimum.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(MinimumNode node);

    /// <summary>A maximum.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(MaximumNode node);

    /// <summary>A root.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(RootNode node);

    /// <summary>A binary logarithm.</summary>
    /// <param name="node">The node.</param>
    TResult Visit(LogarithmNode node);
}
