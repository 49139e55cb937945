using System.Globalization;

namespace Guangming.Domain;

/// <summary>The findings about a report's model: one id each, never reused.</summary>
internal static class ModelFindings
{
    public static Finding DuplicateId(string path, string what, string id) => Error(
        "GM1001", path, $"{what}的标识“{id}”出现了两次", $"the {what} id '{id}' stands twice: ids are unique", id);

    public static Finding Dangling(string path, string what, string id, string nearest) => Error(
        "GM1002", path, $"引用的“{id}”不存在", $"there is no {what} '{id}'{(nearest.Length > 0 ? "; nearest: " + nearest : string.Empty)}", id);

    public static Finding BuiltInRedefined(string path, string code) => Error(
        "GM1003", path, $"内置口径“{code}”不能重新定义", $"the built-in measure '{code}' cannot be redefined: choose a code of its own");

    public static Finding CycleOfParts(IReadOnlyList<string> cycle) => Error(
        "GM1004", "$.relations", $"“其中”关系成环：{string.Join(" → ", cycle)}", $"a figure is part of itself: {string.Join(" → ", cycle)}");

    public static Finding CycleOfPairings(string path, IEnumerable<string> cycle) => Error(
        "GM1005", path, $"上级结对关系成环：{string.Join(" → ", cycle)}", $"a pairing is its own parent: {string.Join(" → ", cycle)}");

    public static Finding CycleOfDivisions(string path, IEnumerable<string> cycle) => Error(
        "GM1006", path, $"区划的隶属或沿革成环：{string.Join(" → ", cycle)}", $"a division lies within or follows itself: {string.Join(" → ", cycle)}");

    public static Finding UnitsDiffer(string path, Figure part, Figure whole) => Error(
        "GM1007",
        path,
        $"{part.Id}（{part.Measure.Unit.Symbol}）不能是 {whole.Id}（{whole.Measure.Unit.Symbol}）的一部分：单位不同",
        $"{part.Id} (in {part.Measure.Unit}) cannot be part of {whole.Id} (in {whole.Measure.Unit}): expected one unit",
        part.Id,
        whole.Id);

    public static Finding ExactWithoutNote(string path, string id) => Error(
        "GM1008", path, $"{id} 标为精确值，须注明理由", $"{id} is marked exact: a note that says why is expected", id);

    public static Finding UnreadableValue(string path, string id, string value, string fault) => Error(
        "GM1009", path, $"{id} 的数值“{value}”无法按其口径读取：{fault}", $"the value '{value}' of {id} cannot be read for its measure: {fault}", id);

    public static Finding MalformedId(string path, string id) => Error(
        "GM1010", path, $"标识“{id}”格式不符", $"'{id}' is not an id: expected {Codes.IdForm}");

    public static Finding BaseOfNoRate(string path, string id) => Error(
        "GM1011", path, $"{id} 不是比率，不应有基数", $"{id} is no rate, so it cannot be a rate of something", id);

    public static Finding DuplicateRelation(string path, FigureRelation relation) => Error(
        "GM1012", path, $"关系重复：{relation}", $"the relation stands twice: {relation}", [.. relation.Figures]);

    public static Finding CompanionsOfOneMeasure(string path, Figure a, Figure b) => Error(
        "GM1013",
        path,
        $"{a.Id} 与 {b.Id} 口径相同，不能是同一事项的两个单位",
        $"{a.Id} and {b.Id} are of one measure: figures that belong together state one event in different measures",
        a.Id,
        b.Id);

    public static Finding ChangeOfMeasures(string path, Figure a, Figure b) => Error(
        "GM1014",
        path,
        $"{a.Id} 与 {b.Id} 口径不同，不能构成一个变动",
        $"{a.Id} ({a.Measure.Code}) cannot change to {b.Id} ({b.Measure.Code}): expected one measure",
        a.Id,
        b.Id);

    public static Finding PopulationOfNoPeople(string path, Figure figure) => Error(
        "GM1019",
        path,
        $"{figure.Id}（{figure.Measure.Code}，{figure.Measure.Unit.Symbol}）不计人，不应有人群",
        $"{figure.Id} ({figure.Measure.Code}, in {figure.Measure.FullUnit}) counts no people, so it has no population: expected a count of people or households, or a rate",
        figure.Id);

    public static Finding RevisionOfAnother(string path, Figure revision, Figure earlier, string chinese, string english) => Error(
        "GM1020",
        path,
        $"{revision.Id} 不能修订 {earlier.Id}：{chinese}不同",
        $"{revision.Id} cannot revise {earlier.Id}: their {english} differ; a revision states the same number anew",
        revision.Id,
        earlier.Id);

    public static Finding CycleOfRevisions(IReadOnlyList<string> cycle) => Error(
        "GM1021", "$.relations", $"修订关系成环：{string.Join(" → ", cycle)}", $"a figure revises itself: {string.Join(" → ", cycle)}");

    public static Finding UnreadableCell(int row, string column, string? found, string why) => Error(
        "GM1017",
        string.Create(CultureInfo.InvariantCulture, $"$[{row}].{column}"),
        string.Create(CultureInfo.InvariantCulture, $"第 {row + 1} 行 {column} 列：“{found}”无法读取：{why}"),
        string.Create(CultureInfo.InvariantCulture, $"row {row + 1}, column {column}: cannot read '{found}': {why}"));

    public static Finding ContradictedCell(int row, string column, string found, string saidChinese, string said, string? right) => Error(
        "GM1018",
        string.Create(CultureInfo.InvariantCulture, $"$[{row}].{column}"),
        string.Create(CultureInfo.InvariantCulture, $"第 {row + 1} 行 {column} 列：为 {found}，但按 {saidChinese} 应{(right is null ? "留空" : "为 " + right)}"),
        string.Create(CultureInfo.InvariantCulture, $"row {row + 1}, column {column}: found {found}, but {said} {right ?? "none"}"));

    public static Finding UnknownMeasure(string path, Figure figure) => new(
        "GM1015",
        Severity.Warning,
        new LocalizedText($"口径“{figure.Measure.Code}”未知，按普通数据保留", $"the measure '{figure.Measure.Code}' is not known here: the figure is kept as a plain one"),
        path,
        [figure.Id]);

    public static Finding TokenDiffers(string path, Figure figure) => new(
        "GM1016",
        Severity.Warning,
        new LocalizedText(
            $"{figure.Id} 的数值“{figure.Stated}”与其锚点文字“{figure.Anchor!.Token}”不一致",
            $"the value '{figure.Stated}' of {figure.Id} is not what its anchor marks: '{figure.Anchor!.Token}'"),
        path,
        [figure.Id]);

    private static Finding Error(string id, string path, string chinese, string english, params string[] figures) =>
        new(id, Severity.Error, new LocalizedText(TextRules.Shown(chinese), TextRules.Shown(english)), path, [.. figures]);
}
