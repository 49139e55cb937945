namespace Guangming.Domain;

/// <summary>The columns that say something of more than their own row, and so are the same in all rows that speak of it.</summary>
internal static class RowColumns
{
    /// <summary>What a pairing's rows say of it.</summary>
    public static (string Name, Func<FigureRow, string?> Cell)[] OfPairing { get; } =
    [
        ("supporter", row => row.Supporter),
        ("supporterCode", row => row.SupporterCode),
        ("recipient", row => row.Recipient),
        ("recipientCode", row => row.RecipientCode),
        ("programme", row => row.Programme),
    ];

    /// <summary>What a place's rows say of it.</summary>
    public static (string Name, Func<FigureRow, string?> Cell)[] OfPlace { get; } = [("placeName", row => row.PlaceName), ("placeKind", row => row.PlaceKind)];

    /// <summary>What all rows of a report say of its source.</summary>
    public static (string Name, Func<FigureRow, string?> Cell)[] OfSource { get; } =
        [("source", row => row.Source), ("publisher", row => row.Publisher), ("published", row => row.Published), ("textSha256", row => row.TextSha256)];
}
