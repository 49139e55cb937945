using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>How ClickHouse writes it, within what version 18.16 understands: no CTE, no FILTER, no parameters.</summary>
internal sealed class ClickHouseRules : SqlRules
{
    public override string NoRows => "toUInt64(0)";

    public override string Quote(string name) =>
        $"`{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal)}`";

    // toInt64 fails on a text that is none; what is no text goes through one only where its type is not known.
    public override string Whole(string column, SqlType type) => type.Kind == SqlTypeKind.Whole
        ? $"toNullable(toInt64({column}))"
        : $"multiIf(isNull({column}), NULL, toInt64(ifNull(toString({column}), '0')))";

    public override string TextKey(string column) => $"toNullable(toString({column}))";

    public override string Decimal(string expression, int decimals) => string.Create(CultureInfo.InvariantCulture, $"toDecimal128({expression}, {decimals})");

    // A sum of Int64 wraps round without a word: decimals of 38 digits do not.
    public override string Summand(string expression, SqlType type, int decimals) => Decimal(expression, decimals);

    public override string SumIf(string expression, string condition) => $"sumIf({expression}, {condition})";

    public override string CountIf(string condition) => $"countIf({condition})";

    public override string AsText(string expression) => $"toString({expression})";

    public override string Product(string expression) => Decimal(expression, 0);

    public override string Double(string expression) => $"toFloat64({expression})";

    public override string Logarithm(string expression) => $"log({expression})";

    public override string Describe(string relation) => $"DESCRIBE TABLE {relation}";

    // What is written is a number of ours or a quoted text: the protocol of this version takes no parameters.
    public override string Parameter(int place, SqlParameterValue value) => value.Literal;
}
