namespace Guangming.Domain.Exchange;

/// <summary>How far a check of a folder has come (核查进度).</summary>
/// <param name="Phase">What is being done.</param>
/// <param name="Done">How many files are done in this phase.</param>
/// <param name="Total">How many files there are in this phase.</param>
/// <param name="File">The file that was done last, relative to its folder.</param>
public readonly record struct FolderCheckProgress(FolderCheckPhase Phase, int Done, int Total, string File);
