namespace Guangming.Domain;

/// <summary>What words of time are (时间词的种类).</summary>
public enum DateKind
{
    /// <summary>No words of time (无).</summary>
    None,

    /// <summary>A year, part of a year, month or day, or a span of them (日期).</summary>
    Date,

    /// <summary>A clock time, or a day of a month that is not named: it dates nothing (时刻).</summary>
    Moment,

    /// <summary>Words that say that another time is meant, not which: some years up to now (五年来, 近三年), or a date that cannot be (2月30日, 5月至3月).</summary>
    Vague,
}
