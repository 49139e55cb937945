namespace Guangming.Domain;

/// <summary>Arithmetic on measures, which makes formulas: <c>Measures.PostsOffered / Measures.PersonsPlaced</c>.</summary>
/// <remarks>Extension operators, so that measures know nothing of formulas.</remarks>
public static class MeasureFormulas
{
    extension(Measure)
    {
        /// <summary>The sum of two measures' numbers.</summary>
        /// <param name="left">The first term.</param>
        /// <param name="right">The second term.</param>
        public static Formula operator +(Measure left, Measure right) => (Formula)left + right;

        /// <summary>The difference of two measures' numbers.</summary>
        /// <param name="left">What is taken from.</param>
        /// <param name="right">What is taken away.</param>
        public static Formula operator -(Measure left, Measure right) => (Formula)left - right;

        /// <summary>The product of two measures' numbers.</summary>
        /// <param name="left">The first factor.</param>
        /// <param name="right">The second factor.</param>
        public static Formula operator *(Measure left, Measure right) => (Formula)left * right;

        /// <summary>The quotient of two measures' numbers.</summary>
        /// <param name="left">What is divided.</param>
        /// <param name="right">What it is divided by.</param>
        public static Formula operator /(Measure left, Measure right) => (Formula)left / right;
    }
}
