namespace Guangming.Domain.Text;

/// <summary>Codes and reasons of what is no figure.</summary>
internal static class NotFigureKinds
{
    public static string Code(NotFigureKind kind) => kind switch
    {
        NotFigureKind.Date => "date",
        NotFigureKind.Ordinal => "ordinal",
        NotFigureKind.Name => "name",
        NotFigureKind.Number => "number",
        NotFigureKind.ListMark => "list-mark",
        NotFigureKind.Style => "style",
        NotFigureKind.Vague => "vague",
        _ => "unmeasured",
    };

    public static LocalizedText Reason(NotFigureKind kind) => kind switch
    {
        NotFigureKind.Date => new("日期或时刻", "a date or clock time"),
        NotFigureKind.Ordinal => new("序数", "an ordinal"),
        NotFigureKind.Name => new("名称的一部分", "part of a name"),
        NotFigureKind.Number => new("文号、电话、门牌一类的编号", "a document, telephone, road or house number"),
        NotFigureKind.ListMark => new("列表序号", "the mark of a list item"),
        NotFigureKind.Style => new("修辞说法，不是计数", "a manner of speaking, no count"),
        NotFigureKind.Vague => new("概数，没有确定的数", "left open: no definite number"),
        _ => new("看不出数的是什么", "nothing says what it counts"),
    };
}
