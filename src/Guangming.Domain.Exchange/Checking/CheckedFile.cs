using System.Collections.Immutable;

namespace Guangming.Domain.Exchange;

/// <summary>One file of a checked folder (文件核查结果): what it holds and what is doubtful in it, or why it was not read.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CheckedFile
{
    internal CheckedFile(string path, LocalizedText refusal) => (Path, Refusal) = (path, refusal);

    internal CheckedFile(string path, Report report, bool isDrafted, LocalizedText? remark, ImmutableArray<string> predecessors, ImmutableArray<Doubt> doubts) =>
        (Path, Report, IsDrafted, Remark, Predecessors, Doubts) = (path, report, isDrafted, remark, predecessors, doubts);

    /// <summary>The file, relative to the folder, with / between its parts.</summary>
    public string Path { get; }

    /// <summary>The report; <see langword="null"/> where the file could not be read as one.</summary>
    public Report? Report { get; }

    /// <summary>Whether the report was drafted from prose, so that no person has confirmed its figures.</summary>
    public bool IsDrafted { get; }

    /// <summary>Why the file was not read as a report.</summary>
    public LocalizedText? Refusal { get; }

    /// <summary>How it was read, where that needs saying: its day, its parties.</summary>
    public LocalizedText? Remark { get; }

    /// <summary>The reports of an earlier time that it was held against, named like <see cref="Path"/>.</summary>
    public ImmutableArray<string> Predecessors { get; } = [];

    /// <summary>What is doubtful, the most weighty first.</summary>
    public ImmutableArray<Doubt> Doubts { get; } = [];

    /// <summary>The path, and how many doubts there are, or why it was not read.</summary>
    public override string ToString() => Refusal is null ? FormattableString.Invariant($"{Path}: {Doubts.Length} doubts") : $"{Path}: {Refusal}";
}
