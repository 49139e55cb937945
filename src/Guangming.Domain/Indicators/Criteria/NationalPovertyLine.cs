namespace Guangming.Domain;

/// <summary>The national rural poverty line of one year (国家农村贫困标准), and how many lived below it by the national survey.</summary>
/// <remarks>
/// The standard of 2010: 2300元 at the prices of 2010. Incomes are net incomes per person to 2013, disposable incomes from 2014.
/// What no document at hand confirmed is marked. Immutable.
/// </remarks>
public sealed class NationalPovertyLine
{
    internal NationalPovertyLine(int year, string line, bool isLineConfirmed, string poor, bool isPoorConfirmed, string rate, bool isRateConfirmed, LocalizedText? note = null)
    {
        (Year, Line, IsLineConfirmed) = (year, StatedValue.Parse(line), isLineConfirmed);
        (PoorPersons, ArePoorPersonsConfirmed) = (StatedValue.Parse(poor), isPoorConfirmed);
        (HeadcountRate, IsHeadcountRateConfirmed) = (year == 2020 ? StatedValue.Parse(rate).AsExact() : StatedValue.Parse(rate), isRateConfirmed);
        Note = note;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The line, in 元 per person and year, at the prices of that year.</summary>
    public StatedValue Line { get; }

    /// <summary>Whether a document at hand states the line.</summary>
    public bool IsLineConfirmed { get; }

    /// <summary>Whether incomes are disposable incomes (可支配收入), as from 2014, or net incomes (纯收入).</summary>
    public bool IsOfDisposableIncome => Year >= 2014;

    /// <summary>The rural poor by the national survey at the year's end.</summary>
    public StatedValue PoorPersons { get; }

    /// <summary>Whether a document at hand states the number of the poor.</summary>
    public bool ArePoorPersonsConfirmed { get; }

    /// <summary>The headcount rate by the national survey.</summary>
    public StatedValue HeadcountRate { get; }

    /// <summary>Whether a document at hand states the rate.</summary>
    public bool IsHeadcountRateConfirmed { get; }

    /// <summary>What to keep in mind.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Year, line, the poor and their share.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Line}, {PoorPersons}, {HeadcountRate}");
}
