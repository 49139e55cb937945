namespace Guangming.Domain.Text;

/// <summary>Which set phrases a measure word stands in without counting.</summary>
internal enum MeasureIdiom : byte
{
    /// <summary>None of its own.</summary>
    None,

    /// <summary>年 of plans and systems: 三年行动.</summary>
    Year,

    /// <summary>栋, 幢 and 单元 of an address.</summary>
    House,

    /// <summary>届 of a session.</summary>
    Session,

    /// <summary>24小时 of a service.</summary>
    Hour,

    /// <summary>个 of 五个一工程.</summary>
    Counter,

    /// <summary>次 of meetings and of 二次.</summary>
    Event,
}
