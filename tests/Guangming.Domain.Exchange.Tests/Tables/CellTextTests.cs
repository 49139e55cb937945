namespace Guangming.Domain.Exchange.Tests;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("periodEnd", "2020", "2020")]
    [InlineData("periodEnd", "２０２０年５月", "2020-05")]
    [InlineData("periodEnd", "2020年5月3日", "2020-05-03")]
    [InlineData("periodEnd", "2020/5/3", "2020-05-03")]
    [InlineData("periodEnd", "2020.12.31", "2020-12-31")]
    [InlineData("periodEnd", "  ", null)]
    [InlineData("basis", "累计", "cumulative")]
    [InlineData("basis", "累计 cumulative", "cumulative")]
    [InlineData("basis", "Point in time", "point-in-time")]
    [InlineData("exact", "是", "true")]
    [InlineData("exact", "Ｎo", "false")]
    [InlineData("line", "１２", "12")]
    [InlineData("value", "-0.5", "-0.5")]
    [InlineData("value", "1.57%", "0.0157")]
    [InlineData("rateOf", "未点明", "not-named")]
    [InlineData("rateOf", "figure:A-1", "figure:A-1")]
    [InlineData("id", " f01 ", "f01")]
    [InlineData("axes", "use:education", "use:education")]
    [InlineData("axes", "市级财政；产业", "budget-level:city; use:industry")]
    [InlineData("axes", "City budget; use：health ；", "budget-level:city; use:health")]
    [InlineData("axes", "教育 use:education\n县（区）级财政", "use:education; budget-level:county")]
    [InlineData("axes", "own.axis:a-b.c", "own.axis:a-b.c")]
    [InlineData("population", "建档立卡贫困人口", "registered-poor")]
    [InlineData("population", "tea-growers", "tea-growers")]
    [InlineData("revision", "初步数", "preliminary")]
    [InlineData("revision", "Revised", "revised")]
    [InlineData("noteZh", " kept to the letter ", " kept to the letter ")]
    public void TryRead_WhatPeopleType_IsUnderstood(string column, string typed, string? expected)
    {
        CellText.TryRead(Column(column), RawCell.OfText(typed), out string? text, out _).Should().BeTrue();

        text.Should().Be(expected);
    }

    [Theory]
    [InlineData("periodEnd", "2020年13月", "a date such as 2020, 2020-05 or 2020-05-03")]
    [InlineData("periodEnd", "31.12.2020", "a date such as 2020, 2020-05 or 2020-05-03")]
    [InlineData("periodEnd", "2021-02-30", "a date such as 2020, 2020-05 or 2020-05-03")]
    [InlineData("basis", "累积", "one of cumulative, annual, point-in-time, period, per-year, unspecified")]
    [InlineData("exact", "maybe", "yes or no")]
    [InlineData("line", "12.5", "a whole number, 0 or more")]
    [InlineData("line", "-1", "a whole number, 0 or more")]
    [InlineData("value", "1,2", "a number")]
    [InlineData("id", "f 01", "an id: up to 128 visible characters without blanks, commas, colons and tildes")]
    [InlineData("axes", "教学", "values of axes such as budget-level:city, one an axis, with ; between them; a budget level is central, province, city, county or township")]
    [InlineData("axes", "budget-level:nation", "values of axes such as budget-level:city, one an axis, with ; between them; a budget level is central, province, city, county or township")]
    [InlineData("axes", "教育；产业", "values of axes such as budget-level:city, one an axis, with ; between them; a budget level is central, province, city, county or township")]
    [InlineData("population", "所有人", "a code: up to 64 lower-case letters and digits, in words joined by . or -")]
    [InlineData("revision", "定稿", "one of not-stated, preliminary, final, revised")]
    [InlineData("unknown", "[1]", "a JSON object")]
    public void TryRead_SomethingElse_SaysWhatWasExpected(string column, string typed, string expected)
    {
        CellText.TryRead(Column(column), RawCell.OfText(typed), out _, out LocalizedText? wanted).Should().BeFalse();

        wanted!.English.Should().Be(expected);
    }

    [Theory]
    [InlineData("2020-12-21T08:02:58+08:00", "2020-12-21T08:02:58+08:00")]
    [InlineData("2020-12-21T08:02:58Z", "2020-12-21T08:02:58Z")]
    [InlineData("2020-12-21 08:02", "2020-12-21T08:02:00+08:00")]
    [InlineData("2020年12月21日", "2020-12-21T00:00:00+08:00")]
    public void TryRead_Time_IsBeijingsWithoutAnOffset(string typed, string expected)
    {
        Column published = ReportTables.Source.Columns[ReportTables.Source.IndexOf("published")];

        CellText.TryRead(published, RawCell.OfText(typed), out string? text, out _).Should().BeTrue();

        text.Should().Be(expected);
    }

    [Fact]
    public void IsNamed_AnyHeading_MeansOneColumnOfItsTable()
    {
        foreach (Table table in ReportTables.All.Append(FigureTable.All))
        {
            foreach (Column column in table.Columns)
            {
                string[] headings = [column.Key, column.Chinese, column.English, column.Heading, column.Chinese + " *"];
                headings.Should().AllSatisfy(heading =>
                    table.Columns.Where(one => one.IsNamed(CellText.Folded(heading))).Should().ContainSingle($"{table.Key} {heading}").Which.Should().Be(column));
            }
        }
    }

    [Fact]
    public void All_CodesOfChoices_AreThoseOfTheLibrary()
    {
        Vocabulary.Bases.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<PeriodBasis>().Select(one => one.Code()));
        Vocabulary.Granularities.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<DateGranularity>().Select(one => one.Code()));
        Vocabulary.DateSources.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<DateSource>().Select(one => one.Code()));
        Vocabulary.Statuses.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<FigureStatus>().Select(one => one.Code()));
        Vocabulary.Attributions.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<Attribution>().Select(one => one.Code()));
        Vocabulary.Standards.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<PovertyStandard>().Select(one => one.Code()));
        Vocabulary.Origins.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<RelationOrigin>().Select(one => one.Code()));
        Vocabulary.RelationKinds.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<FigureRelationKind>().Select(one => one.Code()));
        Vocabulary.DivisionKinds.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<DivisionKind>().Select(one => one.Code()));
        Vocabulary.MeasureKinds.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<MeasureKind>().Select(one => one.Code()));
        Vocabulary.Stages.Select(choice => choice.Code).Should().BeEquivalentTo(Enum.GetValues<FundingStage>().Select(one => one.Code()));
        Vocabulary.Aggregations.Select(choice => choice.Code).Should().BeEquivalentTo(Additivity.All.Select(one => one.Code));
    }

    [Fact]
    public void All_ColumnsOfFigures_AreTheMembersOfARow() =>
        FigureTable.All.Columns.Select(column => column.Key).Should().Equal(
            typeof(FigureRow).GetProperties().Where(property => property.IsDefined(typeof(System.Text.Json.Serialization.JsonPropertyNameAttribute), false))
                .Select(property => ((System.Text.Json.Serialization.JsonPropertyNameAttribute)property.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonPropertyNameAttribute), false)[0]).Name));

    private static Column Column(string key) => FigureTable.All.Columns[FigureTable.All.IndexOf(key)];
}
