using System.Collections.Frozen;
using System.Text;
using Guangming.Domain;

namespace RegistryIndicators.Register;

/// <summary>The places that this program knows by name: 22 provinces, and some of their poor counties.</summary>
internal static class Places
{
    private static readonly Place[] All = [.. Read()];
    private static readonly FrozenDictionary<DivisionCode, Place> ByCode = All.ToFrozenDictionary(place => place.Code);

    /// <summary>The counties, by code.</summary>
    public static IReadOnlyList<Place> Counties { get; } = [.. All.Where(place => place.Code.Level == DivisionLevel.County)];

    /// <summary>A place's name, or its code where the list does not have it.</summary>
    public static string NameOf(DivisionCode code, Language language) =>
        ByCode.TryGetValue(code, out Place? place) ? place.Name.In(language) : code.ToString();

    private static IEnumerable<Place> Read()
    {
        using StreamReader lines = new(typeof(Places).Assembly.GetManifestResourceStream("places.txt")!, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ', 3);
            yield return new Place(DivisionCode.Parse(parts[0]), new LocalizedText(parts[1], parts[2]));
        }
    }
}
