using static Guangming.Domain.Tests.Invented;

namespace Guangming.Domain.Tests;

/// <summary>
/// Totals and indicators over generated reports, held against every possible truth: small reports are made of statements about a few
/// atoms (one kind of money, one year, one budget, one use), and all courses of the atoms that agree with the statements are tried.
/// </summary>
public sealed class TruthTests
{
    private const int Reports = 10_000;
    private const int Largest = 2;

    /// <summary>Years, cumulative numbers, targets, revisions, restatements of two kinds: total and indicator agree, and tell the truth.</summary>
    [Fact]
    public void TotalAndIndicator_OverTimeAndKinds_AreOneAnswerAndTrue()
    {
        Random random = new(20201221);
        int values = 0, refused = 0, impossible = 0;
        for (int i = 0; i < Reports; i++)
        {
            (Statement[] statements, Report report) = TimeReport(random);
            string name = Show(i, statements);
            Answer total = Ask(() => report.Funding(Main).Total(FundingSource.Fiscal, FundingSource.SocialDonation));
            IndicatorResult indicator = Indicators.FundsTotal.Evaluate(report, Main);

            indicator.HasValue.Should().Be(total.Value is not null, "{0}: {1} and {2}", name, total.Text, indicator.ToString());
            if (total.Value is not { } value)
            {
                refused++;
                continue;
            }

            values++;
            indicator.Value.Amount.Should().Be(value, name);
            indicator.Period!.Matches(total.Period!).Should().BeTrue("{0}: {1} and {2}", name, total.Text, indicator.ToString());
            (int Low, int High)? truth = Truths(statements, Atoms(total.Period!, kinds: 2), atoms: 2 * Years);
            if (truth is { } possible)
            {
                value.Should().BeInRange(possible.Low, possible.High, name);
                possible.Low.Should().Be(possible.High, "{0}: the statements settle it", name);
            }
            else
            {
                impossible++;
                total.HasDoubts.Should().BeTrue("{0}: no truth is possible, so {1} is in doubt", name, total.Text);
            }
        }

        values.Should().BeGreaterThan(Reports / 10);
        refused.Should().BeGreaterThan(Reports / 10);
        impossible.Should().BeGreaterThan(Reports / 100);
    }

    /// <summary>One kind over time: the sum of what is stated, for the period said.</summary>
    [Fact]
    public void Total_OfOneKindOverTime_IsTrue()
    {
        Random random = new(20210115);
        int values = 0, impossible = 0;
        for (int i = 0; i < Reports; i++)
        {
            (Statement[] statements, Report report) = TimeReport(random, kinds: 1);
            string name = Show(i, statements);
            Answer total = Ask(() => report.Funding(Main).Total());
            if (total.Value is not { } value)
            {
                continue;
            }

            values++;
            ulong covered = statements.Where(one => one.Counts).Aggregate(0UL, (all, one) => all | one.Atoms);
            if (Truths(statements, covered, atoms: Years) is not { } possible)
            {
                impossible++;
                total.HasDoubts.Should().BeTrue("{0}: no truth is possible, so {1} is in doubt", name, total.Text);
                continue;
            }

            value.Should().BeInRange(possible.Low, possible.High, name);
            possible.Low.Should().Be(possible.High, "{0}: the statements settle it", name);
        }

        values.Should().BeGreaterThan(Reports / 2);
        impossible.Should().BeGreaterThan(Reports / 100);
    }

    /// <summary>Budgets, uses, the whole and a child pairing: a value is the truth, bounds hold every truth.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Total_OverScopesAndChildren_HoldsEveryTruth(bool withChild)
    {
        Random random = new(20180918);
        int values = 0, bounds = 0, impossible = 0, silent = 0;
        for (int i = 0; i < Reports / 2; i++)
        {
            (Statement[] statements, Report report) = ScopeReport(random, withChild);
            string name = Show(i, statements);
            Answer total = Ask(() => report.Funding().Total());
            total.Range.Should().NotBeNull("{0}: {1}", name, total.Text);
            ulong covered = statements.Aggregate(0UL, (all, one) => all | one.Atoms);
            if (Truths(statements, covered, atoms: ScopeAtoms) is not { } possible)
            {
                impossible++;
                silent += total.HasDoubts ? 0 : 1;
                continue;
            }

            total.Range!.Contains(ValueRange.Closed(possible.Low, possible.High, Unit.Yuan)).Should().BeTrue("{0}: {1} holds {2}", name, total.Text, possible);
            if (total.Value is { } value)
            {
                values++;
                (possible.Low, possible.High).Should().Be(((int)value, (int)value), name);
            }
            else
            {
                bounds++;
            }
        }

        (values > Reports / 20 && bounds > Reports / 50 && impossible > 0).Should().BeTrue("{0} values, {1} bounds, {2} impossible", values, bounds, impossible);
        (silent * 200).Should().BeLessThan(impossible, "what only two axes together exclude is not seen, and that is rare");
    }

    /// <summary>A whole with parts of one axis that exceed it has no truth, and a doubt.</summary>
    [Fact]
    public void Total_OfPartsBeyondTheirWhole_IsInDoubt()
    {
        for (int whole = 0; whole <= 6; whole++)
        {
            for (int city = 0; city <= 4; city++)
            {
                for (int county = 0; county <= 4; county++)
                {
                    Report report = Report(
                        Figure("whole", Measures.FiscalAllocated, Yuan(whole)),
                        Scoped("city", city, ScopeValue.CityBudget),
                        Scoped("county", county, ScopeValue.CountyBudget));
                    FigureTotal total = report.Funding().Total();
                    total.Value.Amount.Should().Be(whole);
                    (total.Doubts.Length > 0).Should().Be(city + county > whole, "{0} with {1} and {2}", whole, city, county);
                }
            }
        }
    }

    // Atoms of time: before 2019, 2019, 2020, 2021; the second kind's come behind the first's.
    private const int Years = 4;

    // Atoms of scopes: three budgets by three uses, of which one each is what nobody names; or what is the child's alone by three budgets.
    private const int ScopeAtoms = 9;

    private static (Statement[] Statements, Report Report) TimeReport(Random random, int kinds = 2)
    {
        List<Statement> statements = [];
        List<FigureDraft> drafts = [];
        List<FigureRelation> relations = [];
        int count = random.Next(kinds, 6);
        for (int i = 0; i < count; i++)
        {
            int kind = i < kinds ? i : random.Next(kinds);
            ReportingPeriod period = random.Next(3) == 0
                ? ReportingPeriod.CumulativeTo(PartialDate.OfYear(2018 + random.Next(1, 4)))
                : ReportingPeriod.Year(2018 + random.Next(1, 4));
            int value = random.Next(Largest + 1) + (period.Basis == PeriodBasis.Cumulative ? random.Next(3) : 0);
            bool isActual = i < kinds || random.Next(8) != 0;
            Measure measure = kind == 0 ? Measures.FiscalAllocated : Measures.SocialDonations;
            FigureDraft draft = Figure(Id("f", i), measure, Yuan(value), period) with { Status = isActual ? FigureStatus.Actual : FigureStatus.Target };
            drafts.Add(draft);
            bool isRevised = isActual && random.Next(10) == 0;
            if (isRevised)
            {
                drafts.Add(draft with { Id = Id("r", i), Value = Yuan(value + 1) });
                relations.Add(FigureRelation.Revises(Id("r", i), Id("f", i)));
            }

            statements.Add(new Statement(Atoms(period, 1) << (kind * Years), isRevised ? value + 1 : value, isActual, FormattableString.Invariant($"{(kind == 0 ? "F" : "D")} {period} {value}{(isRevised ? " revised by 1" : string.Empty)}{(isActual ? string.Empty : " target")}")));
        }

        return ([.. statements], Report([.. relations], [.. drafts]));
    }

    private static (Statement[] Statements, Report Report) ScopeReport(Random random, bool withChild)
    {
        List<Statement> statements = [];
        List<FigureDraft> drafts = [];
        (Subject Subject, ulong Atoms)[] subjects = withChild
            ?
            [
                (new Subject(Main), 0b111111), (new Subject(Child), 0b111000), (new Subject(Main, axes: [ScopeValue.CityBudget]), 0b001001),
                (new Subject(Child, axes: [ScopeValue.CityBudget]), 0b001000), (new Subject(Child, axes: [ScopeValue.CountyBudget]), 0b010000),
            ]
            :
            [
                (new Subject(Main), 0b111111111), (new Subject(Main, axes: [ScopeValue.CityBudget]), 0b000000111), (new Subject(Main, axes: [ScopeValue.CountyBudget]), 0b000111000),
                (new Subject(Main, axes: [ScopeValue.ForIndustry]), 0b001001001), (new Subject(Main, axes: [ScopeValue.CityBudget, ScopeValue.ForIndustry]), 0b000000001),
                (new Subject(Main, axes: [ScopeValue.CountyBudget, ScopeValue.ForEducation]), 0b000010000),
            ];
        foreach ((Subject subject, ulong atoms) in subjects)
        {
            if (random.Next(2) == 0 || (drafts.Count == 0 && subject == subjects[^1].Subject))
            {
                int value = random.Next(1, 4);
                drafts.Add(Figure(Id("f", drafts.Count), Measures.FiscalAllocated, Yuan(value)) with { Subject = subject });
                statements.Add(new Statement(atoms, value, true, FormattableString.Invariant($"{subject} {value}")));
            }
        }

        return ([.. statements], Report([.. drafts]));
    }

    private static ulong Atoms(ReportingPeriod period, int kinds)
    {
        int last = period.End!.Value.Year - 2018;
        ulong one = period.Basis == PeriodBasis.Cumulative ? (1UL << (last + 1)) - 1 : 0;
        for (int year = (period.Start?.Year ?? 2018) - 2018; period.Basis != PeriodBasis.Cumulative && year <= last; year++)
        {
            one |= 1UL << year;
        }

        return kinds == 1 ? one : one | (one << Years);
    }

    // The least and the largest sum of the asked atoms over all courses that agree with every statement that counts.
    private static (int Low, int High)? Truths(Statement[] statements, ulong asked, int atoms)
    {
        (ulong Atoms, int Value)[] facts = [.. statements.Where(one => one.Counts).Select(one => (one.Atoms, one.Value))];
        (int Low, int High)? found = null;
        int[] course = new int[atoms];
        Try(0);
        return found;

        void Try(int atom)
        {
            if (atom == atoms)
            {
                if (Array.TrueForAll(facts, fact => Sum(course, fact.Atoms) == fact.Value))
                {
                    int sum = Sum(course, asked);
                    found = found is { } so ? (Math.Min(so.Low, sum), Math.Max(so.High, sum)) : (sum, sum);
                }

                return;
            }

            // An atom that no statement mentions is not asked for either.
            int most = facts.Where(fact => (fact.Atoms & (1UL << atom)) != 0).Select(fact => fact.Value).DefaultIfEmpty(0).Min();
            for (course[atom] = 0; course[atom] <= most; course[atom]++)
            {
                Try(atom + 1);
            }

            course[atom] = 0;
        }
    }

    private static int Sum(int[] course, ulong atoms)
    {
        int sum = 0;
        for (int i = 0; i < course.Length; i++)
        {
            sum += (atoms & (1UL << i)) != 0 ? course[i] : 0;
        }

        return sum;
    }

    private static Answer Ask(Func<FigureTotal> ask)
    {
        try
        {
            FigureTotal total = ask();
            return new Answer(total.HasValue ? total.Value.Amount : null, total.Range, total.Period, total.Doubts.Length > 0, total.ToString());
        }
        catch (TotalRefusedException refusal)
        {
            return new Answer(null, null, null, false, refusal.Message);
        }
    }

    private static string Show(int number, Statement[] statements) => FormattableString.Invariant($"report {number} ({string.Join("; ", statements.Select(one => one.Text))})");

    private static FigureDraft Scoped(string id, int value, ScopeValue axis) =>
        Figure(id, Measures.FiscalAllocated, Yuan(value)) with { Subject = new Subject(Main, axes: [axis]) };

    private static string Yuan(int amount) => FormattableString.Invariant($"{amount}元");

    private static string Id(string letter, int number) => FormattableString.Invariant($"{letter}{number}");

    private sealed record Statement(ulong Atoms, int Value, bool Counts, string Text);

    private sealed record Answer(decimal? Value, ValueRange? Range, ReportingPeriod? Period, bool HasDoubts, string Text);
}
