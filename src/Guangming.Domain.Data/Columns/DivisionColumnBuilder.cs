using System.Globalization;

namespace Guangming.Domain.Data;

/// <summary>Gathers a column of division codes; neighbours often have the same one.</summary>
internal sealed class DivisionColumnBuilder(string name) : ColumnBuilder(name)
{
    private const int Longest = 12;

    private readonly char[] _last = new char[Longest];
    private int _lastLength = -1;
    private long _lastKey;
    private long _lastNumber = -1;

    public override LocalizedText? AddText(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text.Trim(' ');
        if (!digits.SequenceEqual(_last.AsSpan(0, Math.Max(0, _lastLength))) || _lastLength < 0)
        {
            if (!DivisionCode.TryParse(digits, out DivisionCode code))
            {
                return NotACode;
            }

            digits.CopyTo(_last);
            (_lastLength, _lastKey) = (digits.Length, code.Key);
        }

        Add(_lastKey);
        return null;
    }

    public LocalizedText? AddNumber(long number)
    {
        if (number == _lastNumber)
        {
            Add(_lastKey);
            return null;
        }

        LocalizedText? problem = number < 0 ? NotACode : AddText(number.ToString(CultureInfo.InvariantCulture));
        _lastNumber = problem is null ? number : -1;
        return problem;
    }

    /// <summary>Adds a code; an unspecified one is a null.</summary>
    public void AddCode(DivisionCode code)
    {
        if (code.IsSpecified)
        {
            Add(code.Key);
        }
        else
        {
            AddNull();
        }
    }

    public override TableColumn Build() => new(Name, ColumnKind.Division, Longs(), Presence());

    private static LocalizedText NotACode { get; } = new(
        "应为六位、九位或十二位的区划代码", "expected a division code of six, nine or twelve digits, its province by GB/T 2260");
}
