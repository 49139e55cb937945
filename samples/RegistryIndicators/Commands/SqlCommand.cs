using System.Collections.Immutable;
using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Evaluation;
using RegistryIndicators.Register;

namespace RegistryIndicators.Commands;

/// <summary>The statement that asks an engine for the sums behind an indicator or a measure of poverty, with its parameters.</summary>
internal static class SqlCommand
{
    // Those whose parts add up; they all need the same sums.
    private static readonly string[] Additive = ["micro.fgt0", "micro.fgt1", "micro.fgt2", "micro.income-gap-ratio", "micro.watts"];

    private static readonly SqlDialect[] OfSurveys = [SqlDialect.DuckDB, SqlDialect.PostgreSql, SqlDialect.ClickHouse];

    public static int Run(Session session, SqlRequest request)
    {
        TableMap map = RegisterColumns.Map(request.Population);
        SqlSchema schema = Schema(session, request.Table, map);
        if (request.Code.StartsWith("micro.", StringComparison.Ordinal))
        {
            SurveySql survey = Survey(session, request);
            return Write(session, survey.Text, survey.Parameters);
        }

        IReadOnlyList<By> keys = RegisterRun.KeysFor(request.By);
        IndicatorSql sql = IndicatorSql.For(IndicatorChoice.Named(request.Code, map, keys, session), schema, request.Dialect, keys);
        return Write(session, sql.Text, sql.Parameters);
    }

    private static SurveySql Survey(Session session, SqlRequest request)
    {
        if (!Additive.Contains(request.Code, StringComparer.Ordinal))
        {
            string known = string.Join(session.Pick("、", ", "), Additive);
            throw new BadInputException(session.Say($"{request.Code}：没有能相加的部分；有的是 {known}", $"{request.Code}: no sums of parts give it; they give {known}"));
        }

        if (!OfSurveys.Contains(request.Dialect))
        {
            string known = string.Join(session.Pick("、", ", "), OfSurveys.Select(dialect => dialect.Code));
            throw new BadInputException(session.Say($"{request.Code} 的 SQL 只有 {known} 方言", $"{request.Code} is written for {known} only"));
        }

        SurveyColumns columns = new SurveyColumns()
            .Key(By.Village, RegisterColumns.Village)
            .Key(By.Year, RegisterColumns.Year)
            .Income(RegisterColumns.Income, ColumnScale.Fen)
            .Weight(RegisterColumns.Persons);
        return SurveySql.ForPoverty(request.Table, columns, PovertyLine.Below(request.Line), request.Dialect, RegisterRun.KeysFor(request.By));
    }

    private static int Write(Session session, string text, ImmutableArray<SqlParameterValue> parameters)
    {
        session.WriteLine(text);
        for (int i = 0; i < parameters.Length; i++)
        {
            session.WriteLine(session.Say($"-- 参数 {i + 1}：{parameters[i]}", $"-- parameter {i + 1}: {parameters[i]}"));
        }

        return ExitCode.Fine;
    }

    private static SqlSchema Schema(Session session, string table, TableMap map)
    {
        try
        {
            return new SqlSchema(table, map);
        }
        catch (ArgumentException e)
        {
            throw new BadInputException(session.Say($"“{table}”不能作表名", $"'{table}' is no name of a table"), e);
        }
    }
}
