using Guangming.Domain;
using Guangming.Domain.Data;
using Guangming.Domain.Data.DuckDB;

namespace RegistryIndicators.Register;

/// <summary>The columns of the register: what they are called in the file, and what they mean.</summary>
internal static class RegisterColumns
{
    /// <summary>What <c>run</c> computes with.</summary>
    public static TableMap Map { get; } = new TableMap()
        .Key(By.Township, "xzqh")
        .Column(Measures.RuralPopulation, "rk")
        .Column(Measures.PoorPersons, "pk_rs")
        .Column(Measures.PersonsReached, "dd_rs")
        .Column(Measures.FiscalAllocated, "cz_fen", ColumnScale.Fen);

    /// <summary>What <c>poverty</c> measures.</summary>
    public static TableSchema Survey { get; } = new TableSchema().Number("sr_fen", ColumnScale.Fen).Count("rk");

    /// <summary>What <c>generate</c> writes.</summary>
    public static IReadOnlyList<ParquetColumn<Household>> Written { get; } =
    [
        ParquetColumn<Household>.Text("xzqh", one => one.Township),
        ParquetColumn<Household>.Whole("rk", one => one.Members),
        ParquetColumn<Household>.Whole("pk_rs", one => one.Poor),
        ParquetColumn<Household>.Whole("dd_rs", one => one.Reached),
        ParquetColumn<Household>.Whole("cz_fen", one => one.FiscalFen),
        ParquetColumn<Household>.Whole("sr_fen", one => one.IncomeFen),
        ParquetColumn<Household>.Whole("que_jy", one => one.LacksSchooling ? 1 : 0),
        ParquetColumn<Household>.Whole("que_zf", one => one.LacksHousing ? 1 : 0),
        ParquetColumn<Household>.Whole("que_ys", one => one.LacksWater ? 1 : 0),
    ];
}
