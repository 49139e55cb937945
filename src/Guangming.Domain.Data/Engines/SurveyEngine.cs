using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Guangming.Domain.Data;

/// <summary>Additive survey measures over a table of an engine (调查指标引擎): only sums leave the server.</summary>
/// <remarks>Its statements are those of <see cref="SurveySql"/>. Over a connection it answers one query at a time.</remarks>
public sealed class SurveyEngine
{
    private readonly ISqlEngine _engine;

    private SurveyEngine(ISqlEngine engine) => _engine = engine;

    /// <summary>An engine over one connection; it is opened where it is closed.</summary>
    /// <param name="connection">The connection, which stays the caller's.</param>
    /// <param name="dialect">DuckDB or PostgreSQL.</param>
    public static SurveyEngine Of(DbConnection connection, SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(dialect);
        return new SurveyEngine(new AdoEngine(connection, dialect, dialect.Code));
    }

    /// <summary>ClickHouse over its HTTP interface.</summary>
    /// <param name="server">The address, such as <c>http://localhost:8123/</c>.</param>
    /// <param name="http">The client, as for <see cref="ClickHouseSource"/>.</param>
    public static SurveyEngine Of(Uri server, HttpClient? http)
    {
        ArgumentNullException.ThrowIfNull(server);
        return new SurveyEngine(ClickHouseSource.Engine(server, "clickhouse", http));
    }

    /// <summary>The sums behind the measures of poverty, by group.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="columns">Its columns, one of incomes among them.</param>
    /// <param name="line">The poverty line, whole in 分.</param>
    /// <param name="by">The keys to group by; none for all rows together.</param>
    /// <param name="cancellationToken">Ends the work, on a server too.</param>
    /// <exception cref="ArgumentException">A column is missing, or the line is finer than 分.</exception>
    /// <exception cref="TableException">The table cannot be read, or holds what it should not.</exception>
    public IAsyncEnumerable<PovertySums> SumPovertyAsync(
        string table, SurveyColumns columns, PovertyLine line, IReadOnlyList<By> by, CancellationToken cancellationToken = default)
    {
        SurveySql sql = SurveySql.ForPoverty(table, columns, line, _engine.Dialect, by);
        return Read(sql, row => ReadPoverty(sql, line, row), cancellationToken);
    }

    /// <summary>Multidimensional poverty by group, by the pattern of deprivations that households have.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="columns">Its columns, one for each indicator of the scheme in its order.</param>
    /// <param name="scheme">The indicators and what they count.</param>
    /// <param name="cutoff">From which share of all weights on a household is poor.</param>
    /// <param name="by">The keys to group by; none for all rows together.</param>
    /// <param name="cancellationToken">Ends the work, on a server too.</param>
    /// <returns>For each group its keys, and its poverty.</returns>
    /// <exception cref="ArgumentException">There are more or fewer columns than indicators, or one is missing.</exception>
    /// <exception cref="TableException">The table cannot be read, or holds what it should not.</exception>
    public async IAsyncEnumerable<(ImmutableArray<GroupKey> Keys, MultidimensionalPoverty Poverty)> PovertyAsync(
        string table,
        SurveyColumns columns,
        DeprivationScheme scheme,
        PovertyCutoff cutoff,
        IReadOnlyList<By> by,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Deprivations.Length != scheme.Indicators.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The scheme has {scheme.Indicators.Length} indicators; {columns.Deprivations.Length} columns of deprivations were named."), nameof(columns));
        }

        SurveySql sql = SurveySql.ForDeprivations(table, columns, _engine.Dialect, by);
        ImmutableArray<GroupKey> keys = default;
        List<(ulong Pattern, double Weight)> patterns = [];
        await foreach ((ImmutableArray<GroupKey> group, ulong? pattern, double weight) in Read(sql, row => ReadPattern(sql, row), cancellationToken).ConfigureAwait(false))
        {
            if (!keys.IsDefault && !keys.SequenceEqual(group))
            {
                yield return (keys, Poverty());
                patterns.Clear();
            }

            keys = group;
            if (pattern is { } flags)
            {
                patterns.Add((flags, weight));
            }
        }

        if (!keys.IsDefault)
        {
            yield return (keys, Poverty());
        }

        MultidimensionalPoverty Poverty() => DeprivationSample
            .OfFlags(scheme, patterns.Select(one => one.Pattern).ToArray(), patterns.Select(one => one.Weight).ToArray()).Poverty(cutoff);
    }

    private async IAsyncEnumerable<T> Read<T>(SurveySql sql, Func<string?[], T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (string?[] row in _engine.QueryAsync(sql.Text, sql.Parameters, null, cancellationToken).ConfigureAwait(false))
        {
            yield return read(row);
        }
    }

    private static PovertySums ReadPoverty(SurveySql sql, PovertyLine line, string?[] row)
    {
        int at = sql.Query.By.Length;
        RequireFine(sql, row, at + 10);
        RequireWeight(sql, row[at + 9]);
        long complete = SumReader.Whole(row[at]);
        return new PovertySums(
            line,
            Keys(sql, row),
            (complete, SumReader.Whole(row[at + 1]) - complete),
            (Number(row[at + 2]), Number(row[at + 3]), Number(row[at + 4]), Number(row[at + 5]), Number(row[at + 6])),
            row[at + 8] is { } logarithms ? double.Parse(logarithms, NumberStyles.Float, CultureInfo.InvariantCulture) : 0,
            SumReader.Whole(row[at + 7]));
    }

    private static (ImmutableArray<GroupKey> Keys, ulong? Pattern, double Weight) ReadPattern(SurveySql sql, string?[] row)
    {
        int at = sql.Query.By.Length;
        RequireFine(sql, row, at + 6);
        RequireWeight(sql, row[at + 5]);
        if (SumReader.Whole(row[at + 3]) < 0 || SumReader.Whole(row[at + 4]) > 1)
        {
            throw new TableException(new LocalizedText("剥夺标志应为0或1", "a column of deprivations holds something else than 0 and 1"), sql.Schema.Table);
        }

        return (Keys(sql, row), row[at] is null ? null : (ulong)SumReader.Whole(row[at]), (double)Number(row[at + 2]));
    }

    private static void RequireWeight(SurveySql sql, string? least)
    {
        if (Number(least).Sign < 0)
        {
            throw new TableException(new LocalizedText($"权数“{least}”为负", $"the weight {least} is below zero"), sql.Schema.Table, column: sql.Query.Columns[^1].Mapping.Column);
        }
    }

    private static void RequireFine(SurveySql sql, string?[] row, int from)
    {
        if (Array.FindIndex(row, from, cell => cell is not null) is >= 0 and var at)
        {
            throw new TableException(
                new LocalizedText($"“{row[at]}”的小数过多", $"'{row[at]}' has more decimals than its column should"),
                sql.Schema.Table,
                column: string.Join(", ", sql.Query.Columns.Select(column => column.Mapping.Column)));
        }
    }

    private static ImmutableArray<GroupKey> Keys(SurveySql sql, string?[] row) =>
        [.. sql.Query.By.Select((by, i) => SumReader.Key(by, row[i], sql.Schema.Table, sql.Query.Keys[i].Column))];

    // ClickHouse writes decimals of no places as whole numbers, PostgreSQL numeric too.
    private static BigInteger Number(string? text) => text is null ? BigInteger.Zero
        : BigInteger.Parse(text.AsSpan(0, text.IndexOf('.', StringComparison.Ordinal) is > 0 and var point ? point : text.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
