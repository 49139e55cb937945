namespace Guangming.Domain.Exchange;

/// <summary>What a check of a folder is doing (核查阶段).</summary>
public enum FolderCheckPhase
{
    /// <summary>Files are read, and prose is drafted (读取).</summary>
    Reading,

    /// <summary>Reports are held against themselves and their predecessors (核对).</summary>
    Checking,
}
