using System.Globalization;
using Guangming.Domain;

namespace ReportConsole.Views;

/// <summary>A source in one phrase: title, publisher, date, address.</summary>
internal static class SourceLabel
{
    public static string Of(ReportSource source, Session session)
    {
        string?[] parts = [source.Title.In(session.Language), source.Publisher.In(session.Language), source.PublishedOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), source.Address];
        return string.Join(" · ", parts.OfType<string>());
    }
}
