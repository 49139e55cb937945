namespace RegistryIndicators.Charts;

/// <summary>A drawing of dots in letters of a terminal, two across and four down in each (Braille patterns).</summary>
internal sealed class DotCanvas(int columns, int rows)
{
    private const int Across = 2;
    private const int Down = 4;
    private const char Blank = '\u2800';

    private readonly int[] _cells = new int[columns * rows];

    // Which bit of a pattern each dot is: the left column from the top, then the right one.
    private static ReadOnlySpan<byte> Bits => [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80];

    /// <summary>Draws a line between two points of a square, each side from 0 to 1, up and to the right.</summary>
    public void Line((double X, double Y) from, (double X, double Y) to, int every = 1)
    {
        int steps = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(to.X - from.X) * columns * Across, Math.Abs(to.Y - from.Y) * rows * Down)));
        for (int i = 0; i <= steps; i += every)
        {
            double share = (double)i / steps;
            Dot(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
        }
    }

    /// <summary>The lines of the drawing, from the top.</summary>
    public IEnumerable<string> Lines()
    {
        for (int row = 0; row < rows; row++)
        {
            char[] line = new char[columns];
            for (int column = 0; column < columns; column++)
            {
                int cell = _cells[(row * columns) + column];
                line[column] = cell == 0 ? ' ' : (char)(Blank + cell);
            }

            yield return new string(line);
        }
    }

    private void Dot(double x, double y)
    {
        int across = At(x, columns * Across);
        int down = (rows * Down) - 1 - At(y, rows * Down);
        _cells[(down / Down * columns) + (across / Across)] |= Bits[(across % Across * Down) + (down % Down)];
    }

    private static int At(double share, int dots) => (int)Math.Round(Math.Clamp(share, 0, 1) * (dots - 1), MidpointRounding.AwayFromZero);
}
