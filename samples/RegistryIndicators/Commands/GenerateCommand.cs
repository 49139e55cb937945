using Guangming.Domain.Data;
using Guangming.Domain.Data.DuckDB;
using RegistryIndicators.Output;
using RegistryIndicators.Register;
using RegistryIndicators.Views;

namespace RegistryIndicators.Commands;

/// <summary>Writes an invented register, and the table of its population; both are whole, or there is none.</summary>
internal static class GenerateCommand
{
    public static async Task<int> RunAsync(Session session, GenerateRequest request, CancellationToken cancellationToken)
    {
        bool isParquet = FileKinds.IsParquet(request.File);
        if (!isParquet && !FileKinds.IsCsv(request.File))
        {
            throw new BadInputException(session.Say($"{request.File}：文件名应以 .parquet 或 .csv 结尾", $"{request.File}: expected a name that ends in .parquet or .csv"));
        }

        if (request.Population is { } other && !FileKinds.IsCsv(other))
        {
            throw new BadInputException(session.Say($"{other}：人口表写成 CSV，文件名应以 .csv 结尾", $"{other}: the population is written as CSV: expected a name that ends in .csv"));
        }

        using DraftFile register = DraftFile.Of(request.File, request.Replaces, session);
        using DraftFile? population = request.Population is { } path ? DraftFile.Of(path, request.Replaces, session) : null;
        if (population?.IsOf(register) == true)
        {
            throw new BadInputException(session.Say($"{request.Population}：两张表不能写到同一个文件", $"{request.Population}: both tables would go to one file"));
        }

        RegisterSummary summary = await WriteAsync(session, request.Plan, register, population, isParquet, cancellationToken);
        register.Keep(session);
        population?.Keep(session);
        Tell(session, request, summary);
        return ExitCode.Fine;
    }

    private static async Task<RegisterSummary> WriteAsync(
        Session session, RegisterPlan plan, DraftFile register, DraftFile? population, bool isParquet, CancellationToken cancellationToken)
    {
        using ProgressLines progress = new(session);
        RegisterSummary summary = new(0, 0, 0, 0);
        DraftFile current = register;
        try
        {
            current = population ?? register;
            using Stream? counts = population is null ? null : new FileStream(population.Draft, FileMode.CreateNew, FileAccess.Write);
            using (RegisterRows rows = new(plan, counts, made => progress.Tell((double)made / plan.Rows, session.Say($"{made:N0} 行", $"{made:N0} rows"))))
            {
                current = register;
                if (isParquet)
                {
                    await ParquetFile.WriteAsync(register.Draft, Columns(), rows.Make(cancellationToken).ToAsyncEnumerable(), cancellationToken: cancellationToken);
                }
                else
                {
                    await using FileStream file = new(register.Draft, FileMode.CreateNew, FileAccess.Write);
                    rows.WriteCsv(file, cancellationToken);
                }

                summary = rows.Summary;
                current = population ?? register;
            }
        }
        catch (TableException e)
        {
            throw new BadInputException(session.Say($"{register.Given}：{e.Problem.Chinese}", $"{register.Given}: {e.Problem.English}"), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw current.Unwritten(e, session);
        }

        return summary;
    }

    private static ParquetColumn<HouseholdYear>[] Columns() =>
    [
        .. RegisterColumns.All.Select(column => column.IsText
            ? ParquetColumn<HouseholdYear>.Text(column.Name, row => column.Value(row)?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : ParquetColumn<HouseholdYear>.Whole(column.Name, column.Value)),
    ];

    private static void Tell(Session session, GenerateRequest request, RegisterSummary summary)
    {
        RegisterPlan plan = request.Plan;
        session.WriteLine(session.Say(
            $"{request.File}：{summary.Rows:N0} 行，{plan.Households:N0} 户，{summary.Villages:N0} 个村，{plan.FirstYear}–{plan.LastYear} 年，其中重复 {summary.Duplicates:N0} 行（全部为虚构数据）",
            $"{request.File}: {summary.Rows:N0} rows, {plan.Households:N0} households, {summary.Villages:N0} villages, {plan.FirstYear}–{plan.LastYear}, {summary.Duplicates:N0} rows stand twice (all numbers are invented)"));
        if (request.Population is { } population)
        {
            session.WriteLine(session.Say($"{population}：{summary.PopulationRows:N0} 行，各村各年农业户籍人口", $"{population}: {summary.PopulationRows:N0} rows, rural population by village and year"));
        }
    }
}
