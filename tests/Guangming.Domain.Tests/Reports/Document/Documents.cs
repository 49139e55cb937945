using System.Text;

namespace Guangming.Domain.Tests;

/// <summary>Documents to read: one that uses every member of the format, and the smallest there is.</summary>
internal static class Documents
{
    /// <summary>An invented report with every member that the format knows.</summary>
    public static string Full { get; } = TestData.Text("full-document.json");

    /// <summary>A report without any figure.</summary>
    public const string Minimal =
        """{"formatVersion":"1.0","source":{"kind":"newspaper","title":{"zh":"年报"},"publisher":{"zh":"报社"},"published":"2021-01-15T09:00:00+08:00","language":"zh"}}""";

    /// <summary>The error of a document that is no report; any other exception, or none, fails the test.</summary>
    public static ReportDocumentException ErrorOf(string json) => ErrorOf(Encoding.UTF8.GetBytes(json));

    /// <inheritdoc cref="ErrorOf(string)"/>
    public static ReportDocumentException ErrorOf(byte[] utf8) =>
        FluentActions.Invoking(() => Report.FromJson(utf8)).Should().Throw<ReportDocumentException>().Which;

    /// <summary>The error of a text in memory.</summary>
    public static ReportDocumentException ErrorOfText(string json) =>
        FluentActions.Invoking(() => Report.FromJson(json)).Should().Throw<ReportDocumentException>().Which;

    /// <summary>The first finding of a document that is no report.</summary>
    public static Finding FirstOf(string json) => ErrorOf(json).Findings[0];

    /// <summary>The full document with one piece of text replaced, which must be in it.</summary>
    public static string FullWith(string part, string replacement)
    {
        Full.Should().Contain(part, "the test replaces it");
        int at = Full.IndexOf(part, StringComparison.Ordinal);
        return string.Concat(Full.AsSpan(0, at), replacement, Full.AsSpan(at + part.Length));
    }
}
