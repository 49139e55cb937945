namespace Guangming.Domain.Entrances.Tests.Texts;

/// <summary>A unit as it is written, and the unit of a measure that takes it.</summary>
/// <param name="Word">The measure word, 元 of 万元.</param>
/// <param name="MeasureUnit">The code of the measure's unit.</param>
/// <param name="Numbers">Whole numbers only, or decimals too.</param>
/// <param name="Times">How many of the measure's unit one is.</param>
/// <param name="IsProse">Whether the grammar holds it to the same reading in a sentence.</param>
internal sealed record UnitForm(string Word, string MeasureUnit, UnitNumbers Numbers, bool IsProse = false, int Times = 1)
{
    public static IReadOnlyList<UnitForm> All { get; } =
    [
        new("元", "yuan", UnitNumbers.Any, IsProse: true),
        new("户", "household", UnitNumbers.Whole, IsProse: true),
        new("人", "person", UnitNumbers.Whole, IsProse: true),
        new("名", "person", UnitNumbers.Whole),
        new("人次", "person-time", UnitNumbers.Whole, IsProse: true),
        new("个", "project", UnitNumbers.Whole),
        new("个", "job", UnitNumbers.Whole),
        new("项", "project", UnitNumbers.Whole),
        new("亩", "mu", UnitNumbers.Any, IsProse: true),
        new("公顷", "hectare", UnitNumbers.Any),
        new("公顷", "mu", UnitNumbers.Any, Times: 15),
        new("公里", "kilometre", UnitNumbers.Any, IsProse: true),
        new("吨", "tonne", UnitNumbers.Any, IsProse: true),
        new("%", "percent", UnitNumbers.Rate, IsProse: true),
        new("‰", "percent", UnitNumbers.Rate, IsProse: true),
        new("个百分点", "percentage-point", UnitNumbers.Rate, IsProse: true),
        new("倍", "times", UnitNumbers.Rate),
        new("年", "year", UnitNumbers.Small),
        new("个月", "month", UnitNumbers.Small),
        new("元/人", "yuan/person", UnitNumbers.Any),
        new("台", "other:台", UnitNumbers.Whole),
        new("美元", "other:美元", UnitNumbers.Any),
        new("RMB", "yuan", UnitNumbers.Any),
        new("CNY", "yuan", UnitNumbers.Any),
    ];

    public bool Takes(string number) => Numbers switch
    {
        UnitNumbers.Any => true,
        UnitNumbers.Whole => Reference.ReferenceReader.Read(number + "人") is not { Reading.Amount.IsWhole: false },
        UnitNumbers.Rate => !number.Contains('万', StringComparison.Ordinal) && !number.Contains('亿', StringComparison.Ordinal),
        _ => number.Length < 4 && !number.Contains('.', StringComparison.Ordinal) && !number.Contains('万', StringComparison.Ordinal),
    };
}
