namespace Guangming.Domain.Text;

/// <summary>The programmes as texts name them, as data.</summary>
internal static class Programmes
{
    /// <summary>The code of a programme that the text does not tell.</summary>
    public static readonly Programme NotStated = Programme.Of("not-stated");

    private static readonly (string Word, Programme Programme)[] Words =
    [
        ("东西部扶贫协作", Programme.EastWestCollaboration), ("东西部协作", Programme.EastWestCollaboration), ("东西扶贫协作", Programme.EastWestCollaboration),
        ("东西协作", Programme.EastWestCollaboration), ("东西部对口协作", Programme.EastWestCollaboration),
        ("对口支援", Programme.CounterpartSupport), ("援藏", Programme.CounterpartSupport), ("援疆", Programme.CounterpartSupport), ("援青", Programme.CounterpartSupport),
        ("省内对口帮扶", Programme.IntraProvincialPairing), ("省内结对帮扶", Programme.IntraProvincialPairing), ("省内帮扶", Programme.IntraProvincialPairing), ("省内对口协作", Programme.IntraProvincialPairing),
    ];

    /// <summary>The one programme that a text names; <see langword="null"/> where it names none, or several.</summary>
    public static Programme? Of(ReadOnlySpan<char> text)
    {
        Programme? only = null;
        foreach ((string word, Programme programme) in Words)
        {
            if (text.IndexOf(word) < 0)
            {
                continue;
            }

            if (only is not null && only != programme)
            {
                return null;
            }

            only = programme;
        }

        return only;
    }
}
