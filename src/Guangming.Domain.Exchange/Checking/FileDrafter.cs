using Guangming.Domain.Text;

namespace Guangming.Domain.Exchange;

/// <summary>Drafts the report of a file's prose.</summary>
internal sealed class FileDrafter(PairingBook pairings, PhraseTable phrases)
{
    private const int MostMentions = 20_000;

    public LoadedFile Draft(LoadedFile file)
    {
        if (file is not { Document: { } document, Day: { } day })
        {
            return file;
        }

        try
        {
            ReportSource found = ReportDrafter.SourceOf(document.Text, day.Day);
            ReportSource source = new(found.Kind, found.Title, found.Publisher, found.Published, textSha256: found.TextSha256, note: day.Note);
            int mentions = FigureReader.Read(document.Text).Length;
            if (mentions > MostMentions)
            {
                return file with
                {
                    Document = null,
                    Refusal = new LocalizedText(
                        FormattableString.Invariant($"有 {mentions} 个数字，超过 {MostMentions} 个，不像一份报告"),
                        FormattableString.Invariant($"has {mentions} numbers, more than {MostMentions}: it is no report")),
                };
            }

            Draft draft = new ReportDrafter(pairings.Of(file), phrases).Draft(document.Text, source);
            return file with { Draft = draft, Report = draft.Report };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return file with { Document = null, Refusal = new LocalizedText(Words.Quoted(e.Message), Words.Quoted(e.Message)) };
        }
    }
}
