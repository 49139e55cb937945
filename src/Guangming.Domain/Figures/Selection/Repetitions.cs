namespace Guangming.Domain;

/// <summary>Several statements of one number for one time (重复陈述): the most precise stands, if all agree with it.</summary>
internal static class Repetitions
{
    /// <summary>The statement that stands for all; <see langword="null"/> where one contradicts it.</summary>
    public static Figure? Standing(IReadOnlyList<Figure> figures)
    {
        Figure best = Finest(figures);
        ValueRange range = best.Range();
        foreach (Figure figure in figures)
        {
            if (!ReferenceEquals(figure, best) && !(figure.Subject.Equals(best.Subject) && PeriodChoice.IsSame(figure.Period, best.Period) && figure.Range().Meets(range)))
            {
                return null;
            }
        }

        return best;
    }

    private static Figure Finest(IReadOnlyList<Figure> figures)
    {
        Figure best = figures[0];
        for (int i = 1; i < figures.Count; i++)
        {
            best = (figures[i].Range().Width ?? decimal.MaxValue) < (best.Range().Width ?? decimal.MaxValue) ? figures[i] : best;
        }

        return best;
    }
}
