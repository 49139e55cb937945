namespace Guangming.Domain.Data;

/// <summary>How an engine writes what the statements are made of.</summary>
internal abstract class SqlRules
{
    /// <summary>A column's name.</summary>
    public abstract string Quote(string name);

    /// <summary>A table's name, each part of it quoted.</summary>
    public string QuoteTable(string name) => string.Join('.', name.Split('.').Select(Quote));

    /// <summary>A column of texts or whole numbers as a whole number of 64 bits; none stays none, and anything else is the engine's error.</summary>
    public abstract string Whole(string column, SqlType type);

    /// <summary>A column as a text.</summary>
    public abstract string TextKey(string column);

    /// <summary>A number as a decimal of 38 digits, with so many decimals.</summary>
    public abstract string Decimal(string expression, int decimals);

    /// <summary>A number whose sum cannot overflow, as cheaply as the engine allows.</summary>
    public abstract string Summand(string expression, SqlType type, int decimals);

    /// <summary>The sum over the rows of a condition.</summary>
    public abstract string SumIf(string expression, string condition);

    /// <summary>How many rows meet a condition.</summary>
    public abstract string CountIf(string condition);

    /// <summary>Zero rows.</summary>
    public abstract string NoRows { get; }

    /// <summary>A number handed over as a text, so that no digit is lost on the way.</summary>
    public abstract string AsText(string expression);

    /// <summary>A whole number that may be multiplied and summed without overflow.</summary>
    public abstract string Product(string expression);

    /// <summary>A number in double precision.</summary>
    public abstract string Double(string expression);

    /// <summary>The natural logarithm.</summary>
    public virtual string Logarithm(string expression) => $"ln({expression})";

    /// <summary>The order by a text, by its code points.</summary>
    public virtual string OrderOfText(string expression) => expression;

    /// <summary>A statement with the names and types of a table's columns, in the first two columns.</summary>
    public abstract string Describe(string relation);

    /// <summary>A parameter of a statement, by its place from 1.</summary>
    public abstract string Parameter(int place, SqlParameterValue value);
}
