namespace Guangming.Domain;

/// <summary>The known kinds of milestone (事项类型); a report may name others.</summary>
public static class MilestoneKinds
{
    /// <summary>A place left the list of poor places or met the exit standard (摘帽、退出、达标).</summary>
    public const string Exit = "exit";

    /// <summary>Something was opened or put to use (开业、投用).</summary>
    public const string Opening = "opening";

    /// <summary>Building began (开工).</summary>
    public const string ConstructionStart = "construction-start";

    /// <summary>An agreement was signed or is carried out (协议).</summary>
    public const string Agreement = "agreement";

    /// <summary>A project without a number of its own (项目).</summary>
    public const string Project = "project";

    /// <summary>Something happened: a visit, a fair, a training (活动).</summary>
    public const string Event = "event";

    /// <summary>What aid is for, without an amount (用途).</summary>
    public const string Purpose = "purpose";

    /// <summary>Something hoped for (展望).</summary>
    public const string Outlook = "outlook";
}
