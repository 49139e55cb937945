using System.Collections.Immutable;
using System.Globalization;

namespace Guangming.Domain;

/// <summary>Findings as the message of an exception.</summary>
internal static class FindingList
{
    // A message is for people; whoever wants all of a thousand findings takes the list.
    private const int MostInMessage = 20;

    public static string Text(ImmutableArray<Finding> findings)
    {
        string text = string.Join(Environment.NewLine, findings.Take(MostInMessage));
        return findings.Length <= MostInMessage
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}{Environment.NewLine}… and {findings.Length - MostInMessage} more");
    }
}
