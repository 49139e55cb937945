using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>An entrance that takes many texts at once. Where that throws, the text that makes it throw is found by halving.</summary>
internal abstract class BatchEntrance(string name) : IEntrance
{
    public string Name { get; } = name;

    public abstract IReadOnlyList<StatedText> Texts { get; }

    public abstract Answer Expected(StatedText text);

    public IReadOnlyList<Answer> Read(IReadOnlyList<StatedText> texts)
    {
#pragma warning disable CA1031 // Any exception is what the tests look for.
        try
        {
            return ReadTogether(texts);
        }
        catch (Exception e)
        {
            int half = texts.Count / 2;
            return half == 0 ? [Answer.Broken(e)] : [.. Read([.. texts.Take(half)]), .. Read([.. texts.Skip(half)])];
        }
#pragma warning restore CA1031
    }

    protected abstract IReadOnlyList<Answer> ReadTogether(IReadOnlyList<StatedText> texts);
}
