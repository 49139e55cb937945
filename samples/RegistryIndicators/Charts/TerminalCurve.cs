using Spectre.Console;
using Spectre.Console.Rendering;

namespace RegistryIndicators.Charts;

/// <summary>A curve within the unit square, drawn with the eight dots of Braille characters.</summary>
internal static class TerminalCurve
{
    private const int Columns = 40;
    private const int Lines = 14;

    public static IRenderable Of(string title, IReadOnlyList<(double X, double Y)> points)
    {
        bool[][] dots = [.. Enumerable.Range(0, Columns * 2).Select(_ => new bool[Lines * 4])];
        for (int x = 0; x < Columns * 2; x++)
        {
            double share = x / ((Columns * 2) - 1.0);
            Set(dots, x, At(points, share));
            if (x % 3 == 0)
            {
                Set(dots, x, share); // Where everybody has the same.
            }
        }

        List<IRenderable> lines = [new Text(title, new Style(decoration: Decoration.Bold))];
        for (int line = Lines - 1; line >= 0; line--)
        {
            lines.Add(new Text((line == Lines - 1 ? "100% ┤" : line == 0 ? "  0% ┤" : "     │") + Braille(dots, line)));
        }

        lines.Add(new Text("     └" + new string('─', Columns)));
        lines.Add(new Text("      0%" + new string(' ', Columns - 6) + "100%"));
        return new Rows(lines);
    }

    private static void Set(bool[][] dots, int x, double y) => dots[x][(int)Math.Round(Math.Clamp(y, 0, 1) * ((Lines * 4) - 1), MidpointRounding.AwayFromZero)] = true;

    private static double At(IReadOnlyList<(double X, double Y)> points, double x)
    {
        for (int i = 1; i < points.Count; i++)
        {
            if (x <= points[i].X)
            {
                (double x0, double y0) = points[i - 1];
                return points[i].X == x0 ? y0 : y0 + ((points[i].Y - y0) * (x - x0) / (points[i].X - x0));
            }
        }

        return points[^1].Y;
    }

    // The dots of a Braille character are numbered 1 2 3 7 on the left and 4 5 6 8 on the right, from the top.
    private static string Braille(bool[][] dots, int line)
    {
        ReadOnlySpan<int> left = [0x40, 0x04, 0x02, 0x01];
        ReadOnlySpan<int> right = [0x80, 0x20, 0x10, 0x08];
        char[] text = new char[Columns];
        for (int column = 0; column < Columns; column++)
        {
            int bits = 0;
            for (int dot = 0; dot < 4; dot++)
            {
                bits |= dots[column * 2][(line * 4) + dot] ? left[dot] : 0;
                bits |= dots[(column * 2) + 1][(line * 4) + dot] ? right[dot] : 0;
            }

            text[column] = (char)(0x2800 + bits);
        }

        return new string(text);
    }
}
