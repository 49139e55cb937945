using Guangming.Domain;
using Guangming.Domain.Data;
using RegistryIndicators.Register;

namespace RegistryIndicators.Evaluation;

/// <summary>What a group is called: a place by its name, a year by its number.</summary>
internal static class GroupLabel
{
    public static string Of(GroupKey key, Language language) =>
        key.Division is { } code ? Places.NameOf(code, language) : key.ToString(language);
}
