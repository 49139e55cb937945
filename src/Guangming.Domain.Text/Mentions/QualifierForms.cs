namespace Guangming.Domain.Text;

/// <summary>The plainest words of a qualifier, to state a token with it.</summary>
internal static class QualifierForms
{
    public static string Before(Qualifier qualifier, bool hasInnerMany) => hasInnerMany ? string.Empty : qualifier switch
    {
        Qualifier.Over => "超",
        Qualifier.Nearly => "近",
        Qualifier.About => "约",
        Qualifier.Under => "不足",
        _ => string.Empty,
    };

    public static string Behind(Qualifier qualifier, bool hasInnerMany) => hasInnerMany ? string.Empty : qualifier switch
    {
        Qualifier.AtLeast => "以上",
        Qualifier.AtMost => "以下",
        Qualifier.Many => "有余",
        _ => string.Empty,
    };
}
