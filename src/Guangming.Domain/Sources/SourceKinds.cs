namespace Guangming.Domain;

/// <summary>The known kinds of source (来源类型); a report may name others.</summary>
public static class SourceKinds
{
    /// <summary>A report by the authority itself (官方报告).</summary>
    public const string OfficialReport = "official-report";

    /// <summary>A newspaper or its application (报纸、新闻客户端).</summary>
    public const string Newspaper = "newspaper";

    /// <summary>A statistical yearbook (统计年鉴).</summary>
    public const string Yearbook = "yearbook";

    /// <summary>A website (网站).</summary>
    public const string Website = "website";

    /// <summary>Something else (其他).</summary>
    public const string Other = "other";
}
