using System.ComponentModel;
using System.Globalization;

namespace Guangming.Domain;

/// <summary>Converts an open code from and to text, for configuration and binders.</summary>
/// <typeparam name="T">The code's type.</typeparam>
public sealed class OpenCodeTypeConverter<T> : TypeConverter
    where T : OpenCode<T>, IOpenCodeFactory<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? OpenCode<T>.Parse(text) : throw GetConvertFromException(value);
}
