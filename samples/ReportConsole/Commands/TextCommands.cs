using System.CommandLine;
using Guangming.Domain.Text;
using NodaTime;
using NodaTime.Text;
using ReportConsole.Input;

namespace ReportConsole.Commands;

/// <summary>The commands on texts: <c>read</c>, <c>draft</c> and <c>anchors</c>.</summary>
internal sealed class TextCommands(Session session)
{
    private string Pick(string chinese, string english) => session.Pick(chinese, english);

    public Command Read()
    {
        Argument<string> text = Text();
        Option<string?> encoding = EncodingOption();
        Option<string?> published = Published();
        Option<bool> json = new("--json") { Description = Pick("输出一个 JSON 数组，每个数字一个对象", "One JSON array, an object for each figure") };
        Option<bool> why = new("--why") { Description = Pick("逐个数字说明由哪些词语和规则得出，不是数据的说明原因", "Says of each number which words and rules made it what it is, or why it is no figure") };
        Command command = new("read", Pick("读出文本里的数据：逐句标出，再列成表", "Reads the figures out of a text: marked in their sentences, then a table")) { text, encoding, published, why, json };
        command.SetAction(parsed => ReadCommand.Run(
            session,
            parsed.GetRequiredValue(text),
            parsed.GetValue(encoding),
            new ReaderOptions { PublishedOn = Day(parsed.GetValue(published)), KeepsSteps = parsed.GetValue(why) },
            parsed.GetValue(json)));
        return command;
    }

    public Command Draft()
    {
        Argument<string> text = Text();
        Option<string?> encoding = EncodingOption();
        Option<string?> published = Published();
        Option<string?> supporter = Name("--supporter", Pick("帮扶方的名称，如 光明区；不给则从文本里找", "The supporter's name, such as 光明区; found in the text where none is given"));
        Option<string[]> recipient = new("--recipient")
        {
            Description = Pick("受帮扶方的名称，如 田林县；可给多次；不给则从文本里找", "The recipient's name, such as 田林县; may be given several times; found in the text where none is given"),
            HelpName = "NAME",
        };
        recipient.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !IsName(token.Value)) || result.Tokens.Select(token => token.Value).Distinct(StringComparer.Ordinal).Count() != result.Tokens.Count)
            {
                result.AddError(Pick("--recipient 要的是各不相同的地名", "--recipient takes names of places, each once"));
            }
        });
        Option<string?> output = ExchangeCommands.OutputOption(Pick(
            "写入的文件（完整写入或不写）：.xlsx 是待确认的工作簿，否则是报告文件；不给则写到标准输出",
            "The file to write, whole or not at all: .xlsx is a workbook to confirm the draft in, any other the document; standard output where none is given"));
        Command command = new("draft", Pick(
            "由文本起草报告文件，写到标准输出，或写成 Excel 供逐条确认；找出的结对关系和未能归口的数字逐行写到标准错误，有未归口的，退出码为 1",
            "Drafts a report's document from a text, to standard output, or as an Excel workbook to confirm it in; the pairings found and the figures that could not be mapped are listed on standard error, with exit code 1 where there are such"))
        {
            text, supporter, recipient, encoding, published, output,
        };
        command.SetAction((parsed, cancellation) => DraftCommand.RunAsync(
            session,
            new DraftRequest(
                parsed.GetRequiredValue(text), parsed.GetValue(encoding), Day(parsed.GetValue(published)), parsed.GetValue(supporter), parsed.GetValue(recipient) ?? [], parsed.GetValue(output)),
            cancellation));
        return command;
    }

    public Command Anchors()
    {
        Argument<string> report = new("REPORT") { Description = Pick("报告文件（JSON，UTF-8）", "The report's document (JSON in UTF-8)") };
        Argument<string> text = Text();
        Option<string?> encoding = EncodingOption();
        Option<string?> output = new("--output", "-o")
        {
            Description = Pick("把锚点移到新文本后的报告写到这个文件", "Writes the report, its anchors moved to the edited text, to this file"),
            HelpName = "OUT.json",
        };
        Command command = new("anchors", Pick(
            "在改过的文本里重新找报告的全部锚点：完好、移动、改变或不在；有改变或不在的，退出码为 1",
            "Looks for every anchor of a report in an edited text: intact, moved, changed or gone; exit code 1 where one has changed or is gone"))
        {
            report, text, encoding, output,
        };
        command.SetAction(parsed => AnchorsCommand.Run(session, parsed.GetRequiredValue(report), parsed.GetRequiredValue(text), parsed.GetValue(encoding), parsed.GetValue(output)));
        return command;
    }

    private Argument<string> Text() => new("TEXTFILE") { Description = Pick("文本（.docx，或 UTF-8、GB18030 文本）", "The text (.docx, or text in UTF-8 or GB18030)") };

    private Option<string?> EncodingOption()
    {
        Option<string?> encoding = new("--encoding")
        {
            Description = Pick("文本的编码：utf-8 或 gb18030；不给则自行判断，判断不了就拒绝", "The text's encoding, utf-8 or gb18030; found out where none is given, refused where it is not plain"),
            HelpName = "utf-8|gb18030",
        };
        encoding.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && !TextFile.EncodingNames.Contains(name, StringComparer.Ordinal))
            {
                result.AddError(session.Say($"--encoding 只能是 utf-8 或 gb18030，不能是“{name}”", $"--encoding takes utf-8 or gb18030, not '{name}'"));
            }
        });
        return encoding;
    }

    private Option<string?> Published()
    {
        Option<string?> published = new("--published")
        {
            Description = Pick("发布日期，用来确定“目前”“今年”“累计”的日期；不给则看文首", "The day of publication, which dates 目前, 今年 and 累计; from the text's head where none is given"),
            HelpName = "yyyy-MM-dd",
        };
        published.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var day }] && !LocalDatePattern.Iso.Parse(day).Success)
            {
                result.AddError(session.Say($"--published 要的是 yyyy-MM-dd 日期，不能是“{day}”", $"--published takes a day as yyyy-MM-dd, not '{day}'"));
            }
        });
        return published;
    }

    private Option<string?> Name(string option, string description)
    {
        Option<string?> name = new(option) { Description = description, HelpName = "NAME" };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !IsName(value))
            {
                result.AddError(session.Say($"{option} 要的是地名，不能是“{value}”", $"{option} takes the name of a place, not '{value}'"));
            }
        });
        return name;
    }

    private static bool IsName(string value) => value.Length is > 0 and <= 64 && value.All(c => char.IsLetter(c) || c is '·' or '（' or '）');

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
