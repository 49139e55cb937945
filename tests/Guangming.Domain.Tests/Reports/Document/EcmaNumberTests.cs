using System.Globalization;
using CsCheck;

namespace Guangming.Domain.Tests;

public sealed class EcmaNumberTests
{
    // The vectors of RFC 8785, appendix B.
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void Format_VectorOfRfc8785_IsExact(string bits, string expected) =>
        EcmaNumber.Format(BitConverter.Int64BitsToDouble(long.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
            .Should().Be(expected);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("1e5", "100000")]
    [InlineData("123456789012345678901", "123456789012345680000")]
    [InlineData("0.1", "0.1")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("-1.5e-10", "-1.5e-10")]
    [InlineData("4.35", "4.35")]
    public void Format_CommonNumbers_AreWrittenAsEcmaScriptDoes(string text, string expected) =>
        EcmaNumber.Format(double.Parse(text, CultureInfo.InvariantCulture)).Should().Be(expected);

    [Fact]
    public void Format_AnyNumber_ReadsBackExactly() => Gen.Double.Where(double.IsFinite).Sample(value =>
        double.Parse(EcmaNumber.Format(value), NumberStyles.Float, CultureInfo.InvariantCulture).Equals(value == 0 ? 0 : value));
}
