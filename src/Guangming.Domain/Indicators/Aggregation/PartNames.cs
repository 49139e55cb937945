namespace Guangming.Domain;

/// <summary>What the parts of an aggregate are called in messages.</summary>
internal static class PartNames
{
    /// <summary>The pairing or subject; where there is none, the place in the list.</summary>
    public static LocalizedText Of(IReadOnlyList<IndicatorResult> parts, int at)
    {
        IndicatorResult part = parts[at];
        Subject? subject = part.Context.Subject
            ?? (part.Pairing is { } pairing ? new Subject(pairing) : null)
            ?? part.Inputs?.Figures.FirstOrDefault()?.Subject;
        return subject is null
            ? new LocalizedText(FormattableString.Invariant($"第{at + 1}部分"), FormattableString.Invariant($"part {at + 1}"))
            : new LocalizedText($"“{subject.ToString(Language.Chinese)}”", subject.ToString(Language.English));
    }
}
