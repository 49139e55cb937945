using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Guangming.Domain;

/// <summary>The hashes by which reports prove that they say the same.</summary>
internal static class ReportHash
{
    // What names and explains, without being a fact.
    private static readonly HashSet<string> Wording = new(StringComparer.Ordinal) { "title", "note", "text", "reason" };

    public static string OfContent(Report report) => Hash(report, _ => true);

    public static string OfFacts(Report report) => Hash(report, member => !Wording.Contains(member));

    public static string Canonical(Report report) => Canonical(report, _ => true);

    private static string Hash(Report report, Func<string, bool> counts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(report, counts))));

    private static string Canonical(Report report, Func<string, bool> counts)
    {
        using JsonDocument document = JsonDocument.Parse(ReportDocumentWriter.ToUtf8(report.Content, indented: false));
        return CanonicalJson.Text(document.RootElement, counts);
    }
}
