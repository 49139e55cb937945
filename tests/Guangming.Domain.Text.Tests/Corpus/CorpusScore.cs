using System.Globalization;
using System.Text;

namespace Guangming.Domain.Text.Tests;

/// <summary>How well the reader does on a corpus: precision, recall and F1, by unit and in all.</summary>
internal sealed class CorpusScore
{
    private readonly SortedDictionary<string, Tally> _byUnit = new(StringComparer.Ordinal);
    private readonly Tally _value = new();
    private readonly Tally _unit = new();
    private readonly Tally _all = new();

    public CorpusScore(IEnumerable<LabelledSentence> sentences)
    {
        foreach (LabelledSentence sentence in sentences)
        {
            Add(sentence);
        }
    }

    /// <summary>What was read wrongly: the sentence's line, what is right and what was read.</summary>
    public List<string> Errors { get; } = [];

    public decimal ValueF1 => _value.F1;

    public decimal UnitF1 => _unit.F1;

    public decimal AllF1 => _all.F1;

    public int Labelled => _value.Labelled;

    public override string ToString()
    {
        StringBuilder text = new();
        text.AppendLine("unit: labelled, precision, recall, F1 (value + unit)");
        foreach ((string unit, Tally tally) in _byUnit)
        {
            text.Append(unit).Append(": ").AppendLine(tally.ToString());
        }

        text.Append("span + value: ").AppendLine(_value.ToString());
        text.Append("value + unit: ").AppendLine(_unit.ToString());
        text.Append("value + unit + qualifier: ").AppendLine(_all.ToString());
        return text.AppendJoin('\n', Errors).ToString();
    }

    private void Add(LabelledSentence sentence)
    {
        List<FigureMention> read = [.. FigureReader.Read(sentence.Text)];
        foreach (LabelledMention label in sentence.Mentions)
        {
            FigureMention? found = read.Find(m => m.Start == label.Start && m.Token == label.Token && decimal.Round(m.Amount, 6, MidpointRounding.AwayFromZero) == label.Value);
            bool hasUnit = found is not null && found.Unit.ToString() == label.Unit;
            bool hasAll = hasUnit && found!.Qualifier == label.Qualifier;
            _value.Count(labelled: true, right: found is not null);
            _unit.Count(labelled: true, hasUnit);
            _all.Count(labelled: true, hasAll);
            Of(label.Unit).Count(labelled: true, hasUnit);
            if (!hasAll)
            {
                FigureMention? near = found ?? read.Find(m => m.Start < label.Start + label.Token.Length && label.Start < m.End);
                Errors.Add(string.Create(CultureInfo.InvariantCulture, $"line {sentence.Line}: {label.Token} {label.Value} {label.Unit} {label.Qualifier}; read: {near}"));
            }
        }

        foreach (FigureMention mention in read)
        {
            LabelledMention? label = sentence.Mentions.FirstOrDefault(l => l.Start == mention.Start && l.Token == mention.Token && l.Value == decimal.Round(mention.Amount, 6, MidpointRounding.AwayFromZero));
            bool hasUnit = label is not null && mention.Unit.ToString() == label.Unit;
            _value.Count(labelled: false, label is not null);
            _unit.Count(labelled: false, hasUnit);
            _all.Count(labelled: false, hasUnit && mention.Qualifier == label!.Qualifier);
            Of(mention.Unit.ToString()).Count(labelled: false, hasUnit);
            if (!sentence.Mentions.Any(l => l.Start < mention.End && mention.Start < l.Start + l.Token.Length))
            {
                Errors.Add(string.Create(CultureInfo.InvariantCulture, $"line {sentence.Line}: no figure, read: {mention}"));
            }
        }
    }

    private Tally Of(string unit)
    {
        string name = unit.StartsWith("other", StringComparison.Ordinal) ? "other" : unit;
        if (!_byUnit.TryGetValue(name, out Tally? tally))
        {
            _byUnit[name] = tally = new Tally();
        }

        return tally;
    }

    private sealed class Tally
    {
        private int _found;
        private int _read;
        private int _readRight;

        public int Labelled { get; private set; }

        public decimal Precision => _read == 0 ? 1 : (decimal)_readRight / _read;

        public decimal Recall => Labelled == 0 ? 1 : (decimal)_found / Labelled;

        public decimal F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

        public void Count(bool labelled, bool right)
        {
            if (labelled)
            {
                Labelled++;
                _found += right ? 1 : 0;
            }
            else
            {
                _read++;
                _readRight += right ? 1 : 0;
            }
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Labelled}, {Precision:0.000}, {Recall:0.000}, {F1:0.000}");
    }
}
