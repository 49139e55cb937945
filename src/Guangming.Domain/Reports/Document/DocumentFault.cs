namespace Guangming.Domain;

/// <summary>Carries a fault of a document from where it is seen to where its place is worked out.</summary>
internal sealed class DocumentFault : Exception
{
    public DocumentFault(string id, string chinese, string english)
        : base(english) => (Id, Text) = (id, new LocalizedText(TextRules.Shown(chinese), TextRules.Shown(english)));

    public string Id { get; }

    public LocalizedText Text { get; }

    /// <summary>Where it is, if not at the token being read.</summary>
    public string? Path { get; private init; }

    public static DocumentFault NotUnicode() => BadText("is not valid Unicode: it holds a lone surrogate or broken UTF-8");

    public static DocumentFault NotJson(string message) => new("GM0001", $"不是有效的 JSON：{message}", $"not valid JSON: {message}");

    public static DocumentFault Duplicate(string member) => new("GM0002", $"成员“{member}”重复", $"the member \"{member}\" stands twice");

    public static DocumentFault Missing(string what, string member) => new("GM0003", $"{what} 缺少成员“{member}”", $"the {what} lacks its member \"{member}\"");

    public static DocumentFault WrongType(string expected, string found) => new("GM0004", $"应为 {expected}，实为 {found}", $"expected {expected}, found {found}");

    public static DocumentFault UnknownMember(string what, string member, string expected, string? path = null) =>
        new("GM0005", $"{what} 没有成员“{member}”", $"a {what} has no member \"{member}\": expected {expected}") { Path = path };

    public static DocumentFault Version(string found) => new(
        "GM0006",
        $"文件格式版本“{found}”无法读取：本版本可读 1.x，请升级",
        $"format version \"{found}\" cannot be read: this version of the library reads 1.x; update it to read newer documents");

    public static DocumentFault BadText(string why) => new("GM0007", $"文字不合规：{why}", $"the text {why}");

    public static DocumentFault Value(string found, string expected) => new("GM0008", $"“{found}”无法读取：应为 {expected}", $"cannot read \"{found}\": expected {expected}");

    public static DocumentFault Unreadable(string found, string why) => new("GM0008", $"“{found}”无法读取：{why}", $"cannot read \"{found}\": {why}");

    public static DocumentFault TooManyUnknown() => new(
        "GM0009",
        $"未知成员超过 {UnknownMembers.MostPerObject} 个",
        $"more than {UnknownMembers.MostPerObject} unknown members in one object");

    public static DocumentFault Encoding(string found) => new(
        "GM0010", $"文件编码不是 UTF-8（疑为 {found}），请另存为 UTF-8", $"the document is not UTF-8 (it looks like {found}): save it as UTF-8");

    public static DocumentFault At(string path, string what, string why) =>
        new("GM0008", $"“{what}”无法读取：{why}", $"cannot read \"{what}\": {why}") { Path = path };

    public static DocumentFault At(string path, string what, ArgumentException why)
    {
        // The parameter's name says nothing to whoever wrote the document.
        string suffix = $" (Parameter '{why.ParamName}')";
        return At(path, what, why.Message.Replace(suffix, string.Empty, StringComparison.Ordinal));
    }

    public static DocumentFault Model(Finding finding) => new(finding.Id, finding.Message.In(Language.Chinese), finding.Message.In(Language.English)) { Path = finding.Path };
}
