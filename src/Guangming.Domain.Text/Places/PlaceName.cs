using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>A place as a text names it (地名): one or more levels, from the widest to the narrowest, and where it stands.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Parts">The levels, at least one.</param>
internal sealed record PlaceName(int Start, int End, ImmutableArray<PlacePart> Parts)
{
    /// <summary>The narrowest level: the place that is meant.</summary>
    public PlacePart Last => Parts[^1];

    /// <summary>The name of the place that is meant.</summary>
    public string Name => Last.Name;

    /// <summary>Whether a level above it has this name.</summary>
    /// <param name="name">The name with its ending.</param>
    public bool LiesIn(string name)
    {
        for (int i = 0; i < Parts.Length - 1; i++)
        {
            if (Parts[i].Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
