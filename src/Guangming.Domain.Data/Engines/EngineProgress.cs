namespace Guangming.Domain.Data;

/// <summary>How far an engine has come with a statement.</summary>
internal readonly record struct EngineProgress(long Rows, double? Share);
