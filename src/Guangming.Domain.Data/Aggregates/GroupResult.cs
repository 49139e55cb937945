using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>An indicator's value over one group of rows (分组指标结果), and how many rows it rests on.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class GroupResult
{
    internal GroupResult(GroupSums sums, IndicatorResult result) => (Sums, Result) = (sums, result);

    /// <summary>What the source answered.</summary>
    public GroupSums Sums { get; }

    /// <summary>The value of each key, in the order asked for.</summary>
    public ImmutableArray<GroupKey> Keys => Sums.Keys;

    /// <summary>The indicator's value, computed once from the exact sums; or why there is none.</summary>
    public IndicatorResult Result { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => Result.HasValue;

    /// <summary>The value, to 28 digits.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public Quantity Value => Result.Value;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public NoValueReason? Reason => Result.Reason;

    /// <summary>The value to the indicator's digits; <see langword="null"/> where there is none.</summary>
    public string? Display => Result.Display;

    /// <summary>How many rows have all inputs.</summary>
    public long Rows => Sums.Rows;

    /// <summary>How many rows lack an input and are left out.</summary>
    public long RowsLeftOut => Sums.RowsLeftOut;

    /// <summary>Keys, value, and the rows left out where there are any: <c>451029  1.57%  (rows left out: 12)</c>.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language)
    {
        string keys = Keys.IsEmpty ? language == Language.Chinese ? "合计" : "all" : string.Join(' ', Keys.Select(key => key.ToString(language)));
        string text = $"{keys}  {Result.ToString(language)}";
        return RowsLeftOut == 0 ? text
            : language == Language.Chinese ? FormattableString.Invariant($"{text}  （未计入{RowsLeftOut}行）")
            : FormattableString.Invariant($"{text}  (rows left out: {RowsLeftOut})");
    }

    /// <summary>In English.</summary>
    public override string ToString() => ToString(Language.English);
}
