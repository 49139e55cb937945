using System.Text;
using CsCheck;

namespace Guangming.Domain.Tests.Quantities;

/// <summary>Texts that no reader may choke on.</summary>
internal static class HostileTexts
{
    private static readonly string[] Parts =
    [
        "0", "1", "23", "796", ",", ".", "-", "+", " ", "%", "‰", "元", "万", "亿", "千", "百", "十", "零", "〇", "两", "一", "九", "点",
        "多", "余", "成", "负", "个", "户", "人次", "个百分点", "百分之", "千分之", "超", "不少于", "约", "以上", "左右", "达", "CNY ", " million",
        "(project)", "(exact)", "/", "·", "∞", "-∞", "[", "]", "(", ")", ", ", "\0", "１", "٣", "\uD800", "\uDC00", "𠮷", "e5", "0x", "NaN",
    ];

    private static readonly Gen<string> Part = Gen.Int[0, Parts.Length - 1].Select(i => Parts[i]);

    public static Gen<string> Any { get; } = Gen.OneOf(
        Part.Array[0, 12].Select(string.Concat),
        Gen.String[0, 40],
        Part.SelectMany(p => Gen.Int[1, 400].Select(n => new StringBuilder().Insert(0, p, n).ToString())));

    public static Gen<byte[]> AnyBytes { get; } = Gen.OneOf(Gen.Byte.Array[0, 40], Any.Select(Encoding.UTF8.GetBytes));
}
