namespace Guangming.Domain.Data;

/// <summary>A number, or why there is none (计算结果).</summary>
internal readonly record struct Outcome(double Value, NoValueKind Kind = NoValueKind.None, LocalizedText? Reason = null)
{
    public static Outcome Empty { get; } = None(NoValueKind.MissingInput, "样本没有可用的记录", "the sample has no rows in use");

    public static Outcome NoTotal { get; } = None(NoValueKind.NotPositive, "平均收入不大于零", "the mean is not above zero");

    public static Outcome NotForNegatives { get; } = None(NoValueKind.NotPositive, "存在负收入，该指标无定义", "it is not defined where an income is negative");

    public static Outcome NotForZeros { get; } =
        None(NoValueKind.NotPositive, "存在不大于零的收入，不能取对数", "an income is not above zero, and has no logarithm");

    public static Outcome NobodyPoor { get; } = None(NoValueKind.ZeroDenominator, "没有贫困人口", "nobody is poor");

    public static Outcome NotInSums { get; } =
        None(NoValueKind.NotCombinable, "未保留该指标所需的分项总和", "the sums that it needs were not taken");

    public static Outcome NeedsOrder { get; } = None(
        NoValueKind.NotCombinable, "需要收入的排序，不能由分项总和得出：请合并收入分布", "it needs the order of incomes, which sums do not hold: merge distributions instead");

    public static Outcome NeedsMean { get; } = None(
        NoValueKind.NotCombinable, "需要先知道总体均值，不能由分项总和得出：请合并收入分布", "it needs the mean before the sum is taken, which sums of parts do not have: merge distributions instead");

    public static Outcome OnlyUnweighted { get; } =
        None(NoValueKind.NotCombinable, "仅适用于未加权的样本", "it is defined for samples without weights only");

    public bool HasValue => Kind == NoValueKind.None;

    public static implicit operator Outcome(double value) => new(value);

    public static Outcome None(NoValueKind kind, string chinese, string english) => new(0, kind, new LocalizedText(chinese, english));

    /// <summary>Another number from this one, or the same reason.</summary>
    public Outcome Then(Func<double, Outcome> next) => HasValue ? next(Value) : this;
}
