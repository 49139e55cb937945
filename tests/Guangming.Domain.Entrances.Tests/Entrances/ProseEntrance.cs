using System.Collections.Immutable;
using Guangming.Domain.Entrances.Tests.Reference;
using Guangming.Domain.Entrances.Tests.Texts;
using Guangming.Domain.Text;

namespace Guangming.Domain.Entrances.Tests.Entrances;

/// <summary>The text within a sentence.</summary>
internal sealed class ProseEntrance() : SingleEntrance("prose")
{
    public const string Before = "本次共计";
    public const string Behind = "。";

    private static readonly Lazy<IReadOnlyList<StatedText>> Held = new(() => [.. StatedTexts.All.Where(text => text.IsProse)]);

    public override IReadOnlyList<StatedText> Texts => Held.Value;

    protected override Answer Read(StatedText text)
    {
        ImmutableArray<FigureMention> mentions = FigureReader.Read(Before + text.Text + Behind);
        List<FigureMention> stated = [.. mentions.Where(mention => mention.ToStatedValue() is not null)];
        if (mentions is [var only])
        {
            return only.ToStatedValue() is { } value ? Answer.Of(Of(only, value))
                : text.Expected.Reading is null ? Answer.Refused("the mention states no value")
                : Answer.Of(new Reading(Fraction.From(only.Amount), only.Unit.ToString(), only.Qualifier.ToString(), null, null, null));
        }

        return stated.Count == 0
            ? Answer.Refused(mentions.IsEmpty ? "no mention" : "mentions that state no value")
            : Answer.Of(Of(stated[0], stated[0].ToStatedValue()!) with { Unit = "several mentions, the first in " + stated[0].Unit });
    }

    private static Reading Of(FigureMention mention, StatedValue value) =>
        Reading.From(value) with { Unit = mention.Unit.ToString(), Amount = Fraction.From(mention.Amount), Qualifier = mention.Qualifier.ToString() };
}
