namespace Guangming.Domain.Text;

/// <summary>A measure word (量词) and what it says of the number before it.</summary>
/// <param name="Kind">How it gives the unit.</param>
/// <param name="Unit">The unit, or the one where no noun says more.</param>
/// <param name="NotBefore">Characters that make another word of it: 对口, 所在, 位于.</param>
/// <param name="Numerals">Whether a number of one Chinese numeral before it is a count: 三户, but not 三类.</param>
/// <param name="Percent">The power of ten of a share: 2 for %, 1 for 成, 3 for ‰.</param>
internal sealed record MeasureWord(MeasureWordKind Kind, Unit Unit, string NotBefore, NumeralRule Numerals, int Percent = 0)
{
    /// <summary>Which set phrases it stands in without counting.</summary>
    public MeasureIdiom Idiom { get; } = Unit == Unit.Year ? MeasureIdiom.Year
        : Unit == Unit.Event ? MeasureIdiom.Event
        : Unit.Symbol switch
        {
            ScannerLexicon.Session => MeasureIdiom.Session,
            ScannerLexicon.Hour => MeasureIdiom.Hour,
            ScannerLexicon.Counter => MeasureIdiom.Counter,
            var symbol => ScannerLexicon.Houses.Has(symbol) ? MeasureIdiom.House : MeasureIdiom.None,
        };
}
