using System.ComponentModel;
using System.Globalization;

namespace Guangming.Domain;

/// <summary>Converts a value type to and from its invariant text, for configuration, property grids and older binders.</summary>
/// <remarks>The culture handed in is ignored on purpose: texts are invariant.</remarks>
internal sealed class CodeTextConverter<T> : TypeConverter
    where T : struct, IParsable<T>, IFormattable
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T typed && destinationType == typeof(string)
            ? typed.ToString(null, CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
