using System.Globalization;

namespace Guangming.Domain;

/// <content>Questions as people ask them: for which place, since when, of whom.</content>
public abstract partial class FigureQuery<TFigure, TQuery>
{
    /// <summary>Only figures for one place (受帮扶方或其中一地): of the pairings it receives under, or of it within one.</summary>
    /// <param name="place">An id, a name in Chinese or English, or an alias, as <c>云岭县</c>.</param>
    /// <exception cref="KeyNotFoundException">None of the figures asked for is for a place of that name; the message names the nearest.</exception>
    public TQuery For(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        TQuery found = Narrow(figure => IsFor(figure, division => division.IsNamed(place), place), $"for {place}");
        return found.Count > 0 || Selection.Offered.IsEmpty ? found : throw new KeyNotFoundException($"{Selection.Question} has nothing for {place}. Nearest: {string.Join(", ", NearMiss.Closest(place, Places()))}.");
    }

    /// <summary>Only figures for one place, by its code (区划代码); for what lies in it too.</summary>
    /// <param name="code">The code by GB/T 2260, such as <c>451029</c>.</param>
    public TQuery For(DivisionCode code) => Narrow(
        figure => IsFor(figure, division => division.Code is { } own && (own == code || code.Contains(own)), null), $"for {code}");

    /// <summary>Only figures for one place; for what lies in it too.</summary>
    /// <param name="place">The division.</param>
    public TQuery For(Division place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Narrow(figure => IsFor(figure, division => division.IsWithin(place), null), $"for {place}");
    }

    /// <summary>Only figures of what one supporter does (帮扶方).</summary>
    /// <param name="supporter">An id, a name in Chinese or English, or an alias, as <c>光明区</c>.</param>
    public TQuery By(string supporter)
    {
        ArgumentNullException.ThrowIfNull(supporter);
        return Narrow(figure => figure.Pairing.Supporter.IsNamed(supporter), $"by {supporter}");
    }

    /// <summary>Only figures counted from a date on (自…以来): since 2016, since May 2016.</summary>
    /// <param name="from">The year, month or day that the counting starts in.</param>
    /// <exception cref="ArgumentException">The date is unspecified.</exception>
    public TQuery Since(PartialDate from)
    {
        if (!from.IsSpecified)
        {
            throw new ArgumentException("The date is unspecified; expected a year, a month or a day.", nameof(from));
        }

        return Narrow(
            figure => figure.Period is { Basis: PeriodBasis.Cumulative or PeriodBasis.Period, Start: { } start } && from.First <= start && start <= from.Last,
            string.Create(CultureInfo.InvariantCulture, $"since {from}"));
    }

    /// <summary>Only figures that hold for one period, as far as both say (<see cref="ReportingPeriod.Matches"/>).</summary>
    /// <param name="period">The period.</param>
    public TQuery During(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Narrow(figure => figure.Period.Matches(period), period.ToString());
    }

    /// <summary>Only figures of one population, by their own word or their measure's (人群).</summary>
    /// <param name="population">The population.</param>
    public TQuery OfPopulation(PopulationGroup population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return Narrow(figure => figure.Population == population, population.Code);
    }

    /// <summary>Only figures with one value on an axis, such as the city's budget (分组).</summary>
    /// <param name="value">The value; what lies within it counts too.</param>
    public TQuery On(ScopeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Narrow(figure => figure.Subject.On(value.Axis) is { } own && own.IsWithin(value), value.ToString());
    }

    private static bool IsFor(Figure figure, Func<Division, bool> isIt, string? name) =>
        figure.Subject.Place is { } place ? isIt(place) || (place.Within is { } above && isIt(above))
        : (name is not null && figure.Pairing.Recipient.IsNamed(name)) || figure.Pairing.Recipient.Members.Any(isIt);

    private IEnumerable<string> Places() => Selection.Offered
        .SelectMany(figure => figure.Subject.Place is { } place ? figure.Pairing.Recipient.Members.Add(place) : figure.Pairing.Recipient.Members)
        .Distinct().SelectMany(division => division.Names).Distinct(StringComparer.Ordinal);
}
