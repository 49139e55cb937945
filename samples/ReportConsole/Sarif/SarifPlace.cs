using Guangming.Domain;

namespace ReportConsole.Sarif;

/// <summary>Where a figure stands in an artifact: offsets in UTF-16 units and, where the text is at hand, line and columns as editors count them.</summary>
/// <param name="Start">The offset of the first unit.</param>
/// <param name="Length">The length.</param>
/// <param name="Line">The 1-based line, blank lines counted; <see langword="null"/> without the text.</param>
/// <param name="Column">The 1-based column of the first unit; <see langword="null"/> without the text.</param>
internal sealed record SarifPlace(int Start, int Length, int? Line, int? Column)
{
    public static SarifPlace Of(SourceAnchor anchor) => new(anchor.Start, anchor.Length, null, null);

    /// <summary>The place in a text; nothing where the number has gone from it.</summary>
    public static SarifPlace? In(SourceText text, AnchorCheck check)
    {
        SourceAnchor? found = check.Status == AnchorStatus.Intact ? check.Anchor : check.Found;
        if (found is null)
        {
            return null;
        }

        (int line, int start) = (1, 0);
        ReadOnlySpan<char> before = text.Text.AsSpan(0, found.Start);
        for (int i = 0; i < before.Length; i++)
        {
            // CR LF is one line end.
            if (before[i] == '\n' || (before[i] == '\r' && !(i + 1 < text.Text.Length && text.Text[i + 1] == '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return new SarifPlace(found.Start, found.Length, line, found.Start - start + 1);
    }
}
