using System.Globalization;
using System.Text;
using NodaTime;

namespace Guangming.Domain.Text.Tests;

/// <summary>How well the drafter maps the figures of labelled texts.</summary>
internal sealed class DraftScore
{
    public int Expected { get; private set; }

    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Parts { get; private set; }

    public int PartsRight { get; private set; }

    public List<string> Errors { get; } = [];

    public decimal MappedRight => (decimal)Right / Expected;

    public decimal WrongShare => Right + Wrong == 0 ? 0 : (decimal)Wrong / (Right + Wrong);

    public static DraftScore Of(string corpus, Pairing pairing)
    {
        DraftScore score = new();
        foreach (string text in corpus.Split("\n= ", StringSplitOptions.None).Skip(1))
        {
            score.Add(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..], pairing);
        }

        return score;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"expected {Expected}, mapped right {Right}, wrong {Wrong}, part-of {PartsRight} of {Parts}\n{string.Join('\n', Errors)}");

    private void Add(string marked, Pairing pairing)
    {
        StringBuilder text = new();
        List<(int Start, string Token, string Code, string? Whole)> labels = [];
        foreach (string piece in marked.Split('{'))
        {
            int close = piece.IndexOf('}', StringComparison.Ordinal);
            if (close > 0)
            {
                string[] parts = piece[..close].Split('|');
                labels.Add((text.Length, parts[0], parts[1], parts.Length > 2 ? parts[2] : null));
                text.Append(parts[0]);
            }

            text.Append(piece.AsSpan(close + 1));
        }

        Draft draft = new ReportDrafter(pairing).Draft(text.ToString(), ReportDrafter.SourceOf(text.ToString(), new LocalDate(2022, 12, 30)));
        foreach ((int start, string token, string code, string? whole) in labels)
        {
            DraftEntry? entry = draft.Entries.FirstOrDefault(e => e.Mention.Start == start && e.Mention.Token == token);
            Figure? figure = entry?.FigureId is { } id ? draft.Report[id] : null;
            bool isRight = figure?.Measure.Code == code;
            Expected += code == "-" ? 0 : 1;
            Right += isRight ? 1 : 0;
            Wrong += figure is not null && !isRight ? 1 : 0;
            if (!isRight && !(code == "-" && figure is null))
            {
                Errors.Add($"{token}: expected {code}, got {figure?.Measure.Code ?? "nothing"} ({entry?.Reason})");
            }

            if (whole is not null && figure is not null)
            {
                Parts++;
                PartsRight += draft.Report.Relations.Any(r => r.Kind == FigureRelationKind.PartOf && r.Figures[0] == figure.Id && draft.Report[r.Figures[1]].Anchor!.Token == whole) ? 1 : 0;
            }
        }
    }
}
