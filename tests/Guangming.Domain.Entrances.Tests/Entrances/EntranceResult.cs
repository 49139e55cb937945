using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>An entrance held against the reference.</summary>
internal sealed record EntranceResult(string Name, int Texts, IReadOnlyList<Disagreement> Disagreements)
{
    public static EntranceResult Of(IEntrance entrance)
    {
        IReadOnlyList<StatedText> texts = entrance.Texts;
        IReadOnlyList<Answer> answers = entrance.Read(texts);
        return new EntranceResult(
            entrance.Name,
            texts.Count,
            [
                .. texts.Zip(answers, (text, answer) => new Disagreement(entrance.Name, text, entrance.Expected(text), answer))
                    .Where(one => !one.Expected.Agrees(one.Read)),
            ]);
    }
}
