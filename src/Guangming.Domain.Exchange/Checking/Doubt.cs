using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>Something that a report's numbers contradict (疑点), with everything a person needs to look it up.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Doubt
{
    internal Doubt(string file, Check check, ImmutableArray<Evidence> evidence) => (File, Check, Evidence) = (file, check, evidence);

    /// <summary>The file whose report is in doubt.</summary>
    public string File { get; }

    /// <summary>The check that fails: rule, both ranges, how sure, diagnosis.</summary>
    public Check Check { get; }

    /// <summary>The figures held against each other, what is judged first; those of a predecessor name its file. Empty for a doubt about no figure.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity => Check.Severity;

    /// <summary>How sure it is: by the weakest thing that it rests on.</summary>
    public Certainty Certainty => Check.Certainty;

    /// <summary>The paragraph of the figure that is judged.</summary>
    public int? Paragraph => Evidence.IsEmpty ? null : Evidence[0].Paragraph;

    /// <summary>File, paragraph, rule and message in one line.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language)
    {
        string place = (Paragraph, language) switch
        {
            (null, _) => File,
            ({ } line, Language.Chinese) => FormattableString.Invariant($"{File} 第{line}段"),
            ({ } line, _) => FormattableString.Invariant($"{File} paragraph {line}"),
        };
        return $"{place}  {Check.Rule.Id}  {Check.Message.In(language)}";
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
