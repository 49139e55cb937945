namespace Guangming.Domain.Text;

/// <summary>The programmes as texts name them, as data.</summary>
internal static class Programmes
{
    /// <summary>The code of a programme that the text does not tell.</summary>
    public static readonly Programme NotStated = Programme.Of("not-stated");

    private static readonly (WordSet Words, Programme Programme)[] Named =
    [
        (new("东西部扶贫协作 东西部协作 东西扶贫协作 东西协作 东西部对口协作"), Programme.EastWestCollaboration),
        (new("对口支援 援藏 援疆 援青"), Programme.CounterpartSupport),
        (new("省内对口帮扶 省内结对帮扶 省内帮扶 省内对口协作"), Programme.IntraProvincialPairing),
    ];

    /// <summary>The one programme that a text names; <see langword="null"/> where it names none, or several.</summary>
    public static Programme? Of(ReadOnlySpan<char> text)
    {
        Programme? only = null;
        foreach ((WordSet words, Programme programme) in Named)
        {
            if (!words.IsIn(text))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = programme;
        }

        return only;
    }
}
