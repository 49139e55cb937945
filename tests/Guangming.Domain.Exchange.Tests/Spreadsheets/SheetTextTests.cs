using CsCheck;

namespace Guangming.Domain.Exchange.Tests;

public sealed class SheetTextTests
{
    [Fact]
    public void Encode_AnyText_DecodesToTheLetter() =>
        Gen.Char["a_x0041FfＡ\r\n\u0000\uFFFE\uD83D\uDE00"].Array[0, 24].Select(characters => new string(characters)).Sample(text => SheetText.Decode(SheetText.Encode(text)) == text);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("\uFFFF", "_xFFFF_")]
    [InlineData("_x004_", "_x004_")]
    [InlineData("_x0041\uFFFF", "_x005F_x0041_xFFFF_")]
    public void Encode_WhatXmlCannotHold_IsSpelledOut(string text, string stored) => SheetText.Encode(text).Should().Be(stored);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(16_383, "XFD")]
    public void Column_Letters_AreThoseOfASheet(int column, string letters)
    {
        SheetAddress.Column(column).Should().Be(letters);
        SheetAddress.ColumnOf(letters + "12").Should().Be(column);
    }

    [Theory]
    [InlineData("XFE1")]
    [InlineData("AAAAAAAAAA1")]
    [InlineData("12")]
    [InlineData("")]
    public void ColumnOf_NoColumn_IsNone(string address) => SheetAddress.ColumnOf(address).Should().Be(-1);

    [Theory]
    [InlineData(0, null, RawKind.Number)]
    [InlineData(10, null, RawKind.Percent)]
    [InlineData(14, null, RawKind.Moment)]
    [InlineData(164, "0.000%", RawKind.Percent)]
    [InlineData(165, "yyyy\"年\"m\"月\"", RawKind.Moment)]
    [InlineData(166, "[$-804]yyyy/m/d;@", RawKind.Moment)]
    [InlineData(167, "#,##0\"元 in days\"", RawKind.Number)]
    [InlineData(168, "General", RawKind.Number)]
    [InlineData(169, "[Red]0.0\\d", RawKind.Number)]
    internal void KindOf_Format_TellsWhatANumberMeans(int id, string? code, RawKind kind) => NumberFormats.KindOf(id, code).Should().Be(kind);

    [Theory]
    [InlineData("44186", false, "2020-12-21T00:00:00")]
    [InlineData("44186.33539351852", false, "2020-12-21T08:02:58")]
    [InlineData("1", false, "1900-01-01T00:00:00")]
    [InlineData("61", false, "1900-03-01T00:00:00")]
    [InlineData("42724", true, "2020-12-21T00:00:00")]
    [InlineData("-1", false, null)]
    [InlineData("1e300", false, null)]
    public void Moment_CountOfDays_IsADay(string stored, bool isFrom1904, string? moment) => SheetNumbers.Moment(stored, isFrom1904).Should().Be(moment);

    [Theory]
    [InlineData("1.796E8", "179600000")]
    [InlineData("0.10000000000000001", "0.1")]
    [InlineData("1.5699999999999999E-2", "0.0157")]
    [InlineData("65", "65")]
    [InlineData("NaN", null)]
    public void Plain_StoredNumber_HasTheDigitsThatShow(string stored, string? digits) => SheetNumbers.Plain(stored).Should().Be(digits);

    [Theory]
    [InlineData("1.5699999999999999E-2", "1.57%")]
    [InlineData("1", "100%")]
    [InlineData("30.11", "3011%")]
    public void Percent_StoredFraction_HasItsSign(string stored, string percent) => SheetNumbers.Percent(stored).Should().Be(percent);
}
