using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Verdicts and severities in words and colours.</summary>
internal static class VerdictText
{
    public static string Of(CheckVerdict verdict, Session session) => verdict switch
    {
        CheckVerdict.Holds => session.Pick("相符", "holds"),
        CheckVerdict.Fails => session.Pick("不符", "fails"),
        _ => session.Pick("无法核对", "not checkable"),
    };

    public static Style StyleOf(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Holds => Styles.Good,
        CheckVerdict.Fails => Styles.Bad,
        _ => Styles.Expected,
    };

    public static string Of(Severity severity, Session session) => severity switch
    {
        Severity.Error => session.Pick("错误", "error"),
        Severity.Warning => session.Pick("警告", "warning"),
        Severity.Question => session.Pick("疑问", "question"),
        _ => session.Pick("提示", "information"),
    };
}
