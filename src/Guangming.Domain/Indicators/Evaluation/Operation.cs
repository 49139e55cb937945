namespace Guangming.Domain;

/// <summary>What a step of a plan does.</summary>
internal enum Operation
{
    Input,
    Constant,
    Sum,
    Difference,
    Product,
    Quotient,
    Minimum,
    Maximum,
    Root,
    Logarithm,
}
