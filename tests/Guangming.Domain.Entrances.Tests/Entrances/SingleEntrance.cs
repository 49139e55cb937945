using System.Text.Json;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>An entrance that takes one text at a time. What it documents as refusals are refusals; any other exception is a fault.</summary>
internal abstract class SingleEntrance(string name) : IEntrance
{
    public string Name { get; } = name;

    public virtual IReadOnlyList<StatedText> Texts => StatedTexts.All;

    public IReadOnlyList<Answer> Read(IReadOnlyList<StatedText> texts) => [.. texts.Select(Guarded)];

    public virtual Answer Expected(StatedText text) => text.Expected;

    protected abstract Answer Read(StatedText text);

    private Answer Guarded(StatedText text)
    {
#pragma warning disable CA1031 // Any exception but a refusal is what the tests look for.
        try
        {
            return Read(text);
        }
        catch (Exception e) when (e is FormatException or JsonException or ReportInvalidException or ReportDocumentException)
        {
            return Answer.Refused(e.Message);
        }
        catch (Exception e)
        {
            return Answer.Broken(e);
        }
#pragma warning restore CA1031
    }
}
