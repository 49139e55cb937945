namespace Guangming.Domain.Exchange;

/// <summary>The namespaces of Word's XML, transitional and strict (ISO/IEC 29500).</summary>
internal static class WordNames
{
    public static bool IsWord(string space) =>
        space is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
