using System.Globalization;
using CsCheck;

namespace Guangming.Domain.Data.Tests;

public sealed class CellNumberTests
{
    private static readonly ColumnScale[] Scales = [ColumnScale.Fen, ColumnScale.Yuan, ColumnScale.TenThousandYuan, ColumnScale.HundredMillionYuan, ColumnScale.OfDecimals(3)];

    [Fact]
    public void Read_AnyNumberAsWritten_GivesItsBaseUnits() => Gen.Select(Gen.Long, Gen.Int[0, Scales.Length - 1]).Sample((units, at) =>
    {
        ColumnScale scale = Scales[at];
        decimal number = new decimal(units) / (decimal)Math.Pow(10, scale.Decimals);
        return CellNumber.Read(number.ToString(CultureInfo.InvariantCulture), scale, out long read) is null && read == units
            && (decimal.Abs(number) > long.MaxValue / (decimal)Math.Pow(10, scale.Decimals) || (CellNumber.Scale(number, scale, out read) is null && read == units));
    });

    [Theory]
    [InlineData("0", 0)]
    [InlineData(" +7.10 ", 710)]
    [InlineData("-0.01", -1)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void Read_PlainDigits_AreTaken(string text, long units)
    {
        CellNumber.Read(text, ColumnScale.Yuan, out long read).Should().BeNull();
        read.Should().Be(units);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("--5")]
    [InlineData("1 000")]
    [InlineData("0x10")]
    [InlineData("∞")]
    [InlineData("0.001")]
    [InlineData("92233720368547758.08")]
    [InlineData("100000000000000000000")]
    public void Read_AnythingElse_IsSaid(string text) => CellNumber.Read(text, ColumnScale.Yuan, out _).Should().NotBeNull();
}
