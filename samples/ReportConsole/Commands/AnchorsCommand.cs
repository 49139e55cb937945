using System.Text;
using Guangming.Domain;
using Guangming.Domain.Exchange;
using ReportConsole.Input;
using ReportConsole.Views;

namespace ReportConsole.Commands;

/// <summary>Looks for every anchor of a report in an edited text.</summary>
internal static class AnchorsCommand
{
    public static int Run(Session session, string document, string path, string? encoding, string? output)
    {
        Report report = ReportFile.OpenOrShipped(document, session);
        SourceText text = new(TextFile.Read(path, encoding, session));
        ReanchoredReport moved = report.ReanchorTo(text);
        if (output is not null)
        {
            WholeFile.Write(output, Encoding.UTF8.GetBytes(moved.Report.ToJson()));
        }

        AnchorView.Write(session, [.. AnchorOwner.All(report).Zip(moved.Checks)]);
        if (output is not null)
        {
            int left = moved.Unresolved.Count();
            session.WriteLine(OneLine.Of(session.Say(
                $"已写入 {output}：更新 {moved.Checks.Length - left} 处锚点，改变或不在的 {left} 处保持原样，待人处理",
                $"{output} written: {moved.Checks.Length - left} anchors are where the text has them, {left} that have changed or are gone stay as they were, for a person to settle")));
        }

        return moved.Unresolved.Any() ? ExitCode.Findings : ExitCode.Fine;
    }
}
