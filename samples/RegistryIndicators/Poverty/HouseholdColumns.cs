using System.Data.Common;
using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Engines;
using RegistryIndicators.Register;
using RegistryIndicators.Views;

namespace RegistryIndicators.Poverty;

/// <summary>One year of a register as columns: incomes, persons, places, and in what each household is deprived.</summary>
internal sealed class HouseholdColumns
{
    private readonly List<int> _incomes = [];
    private readonly List<int> _persons = [];
    private readonly List<string> _villages = [];
    private readonly List<ulong> _deprived = [];
    private readonly List<ulong> _missing = [];
    private readonly decimal _line;

    private HouseholdColumns(int year, decimal line) => (Year, _line) = (year, line);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Rows in use.</summary>
    public int Rows => _incomes.Count;

    /// <summary>Rows that state no income, no number of persons or no place.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Incomes per head, in 分, each row counting as many persons as it has.</summary>
    public WelfareSample Welfare { get; private set; } = null!;

    /// <summary>In what the persons of each row are deprived.</summary>
    public DeprivationSample Deprivation { get; private set; } = null!;

    /// <summary>The province of each row.</summary>
    public string[] Provinces { get; private set; } = [];

    /// <summary>As if villages had been drawn within provinces, with all their households.</summary>
    public SurveyDesign Design { get; private set; } = SurveyDesign.Independent;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The register.</param>
    /// <param name="year">The year; <see langword="null"/> for the newest.</param>
    /// <param name="line">The poverty line in 元, which one of the deprivations goes by.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<HouseholdColumns> ReadAsync(string path, int? year, decimal line, Session session, CancellationToken cancellationToken)
    {
        using ProgressLines lines = new(session);
        await using RegisterFile file = new(path, session);
        HouseholdColumns columns = new(year ?? await file.NewestYearAsync(cancellationToken), line);
        void Tell(double share, long rows) => lines.Tell(share, session.Say($"读取，{rows:N0} 行", $"reading, {rows:N0} rows"));
        await foreach (DbDataReader row in file.ReadAsync(DeprivationItems.Columns, columns.Year, Tell, cancellationToken))
        {
            columns.Add(row, path, session);
        }

        return columns.Rows == 0
            ? throw new BadInputException(session.Say(
                $"{path}：{columns.Year} 年没有可用的记录（{columns.LeftOut} 条缺收入、人数或地区）", $"{path}: no rows of {columns.Year} that can be used ({columns.LeftOut} lack income, persons or place)"))
            : columns.Close();
    }

    private void Add(DbDataReader row, string path, Session session)
    {
        if (row.IsDBNull(DeprivationItems.Village) || row.IsDBNull(DeprivationItems.Persons) || row.IsDBNull(DeprivationItems.Income))
        {
            LeftOut++;
            return;
        }

        long income = row.GetInt64(DeprivationItems.Income);
        long persons = row.GetInt64(DeprivationItems.Persons);
        if (income is < int.MinValue or > int.MaxValue || persons is < 0 or > int.MaxValue)
        {
            throw new BadInputException(session.Say(
                $"{path}：第 {Rows + LeftOut + 1} 条 {Year} 年的记录：收入或人数超出范围", $"{path}: row {Rows + LeftOut + 1} of {Year}: the income or the number of persons is out of range"));
        }

        (ulong deprived, ulong missing) = DeprivationItems.Flags(row, _line);
        _villages.Add(row.GetString(DeprivationItems.Village));
        _incomes.Add((int)income);
        _persons.Add((int)persons);
        _deprived.Add(deprived);
        _missing.Add(missing);
    }

    private HouseholdColumns Close()
    {
        Provinces = [.. _villages.Select(ProvinceOf)];
        Welfare = WelfareSample.OfFen(_incomes.ToArray(), _persons.ToArray(), new SampleOptions { Negatives = NegativeIncomes.Drop });
        Deprivation = DeprivationSample.OfFlags(DeprivationItems.Scheme, _deprived.ToArray(), _persons.Select(persons => (double)persons).ToArray(), _missing.ToArray());
        Design = SurveyDesign.Of<string, string>(Provinces, _villages.ToArray(), SingleClusterStrata.Skip);
        return this;
    }

    private static string ProvinceOf(string village) =>
        DivisionCode.TryParse(village, out DivisionCode code) ? code.Province.ToString() : village;
}
