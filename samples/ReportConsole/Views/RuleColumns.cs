using System.Globalization;
using Guangming.Domain;
using Spectre.Console;

namespace ReportConsole.Views;

/// <summary>Which columns the table of rules shows.</summary>
internal static class RuleColumns
{
    public static IEnumerable<Column<RuleCount>[]> All(Session session) =>
    [
        [Name(session), Count(CheckVerdict.Fails, session), Count(CheckVerdict.NotCheckable, session), Count(CheckVerdict.Holds, session)],
        [Name(session), Counts(session)],
    ];

    private static Column<RuleCount> Name(Session session) =>
        new(session.Pick("规则", "rule"), (count, _) => new Prose(count.Rule.Id, Styles.Quiet).Add(" ").Add(count.Rule.Name.In(session.Language)));

    private static Column<RuleCount> Counts(Session session) => new(
        session.Pick("不符/?/相符", "fails/?/holds"),
        (count, _) => new Prose(string.Create(CultureInfo.InvariantCulture, $"{count.With(CheckVerdict.Fails)}/{count.With(CheckVerdict.NotCheckable)}/{count.With(CheckVerdict.Holds)}")),
        Alignment: Justify.Right);

    private static Column<RuleCount> Count(CheckVerdict verdict, Session session) => new(
        VerdictText.Of(verdict, session),
        (count, _) => count.With(verdict) is var number && number > 0
            ? new Prose(number.ToString(CultureInfo.InvariantCulture), VerdictText.StyleOf(verdict))
            : new Prose("·", Styles.Quiet),
        Alignment: Justify.Right);
}
