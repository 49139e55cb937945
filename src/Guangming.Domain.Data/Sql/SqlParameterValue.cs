using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>A value of a statement (SQL参数), apart from its text; in its place from 1.</summary>
public sealed class SqlParameterValue
{
    internal SqlParameterValue(object value) => Value = value;

    /// <summary>The value: a <see cref="decimal"/>, a <see cref="long"/> or a <see cref="string"/>.</summary>
    public object Value { get; }

    /// <summary>The value as a literal, for engines whose protocol takes no parameters.</summary>
    internal string Literal => Value is string text
        ? $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'"
        : ((IFormattable)Value).ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The value in invariant digits, or the text.</summary>
    public override string ToString() => Value as string ?? Literal;
}
