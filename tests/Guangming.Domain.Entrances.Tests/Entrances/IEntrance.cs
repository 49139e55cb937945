using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>One way in for a text that states a value.</summary>
internal interface IEntrance
{
    string Name { get; }

    /// <summary>The texts that this entrance is held to.</summary>
    IReadOnlyList<StatedText> Texts { get; }

    /// <summary>What it reads, in the order of the texts.</summary>
    IReadOnlyList<Answer> Read(IReadOnlyList<StatedText> texts);

    /// <summary>What it must read.</summary>
    Answer Expected(StatedText text);
}
