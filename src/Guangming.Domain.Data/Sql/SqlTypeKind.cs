namespace Guangming.Domain.Data;

/// <summary>The kinds of columns that matter here.</summary>
internal enum SqlTypeKind
{
    Unknown,
    Whole,
    Decimal,
    Floating,
    Text,
    Other,
}
