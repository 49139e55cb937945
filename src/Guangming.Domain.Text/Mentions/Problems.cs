namespace Guangming.Domain.Text;

/// <summary>Why a number of a text states no value, in both languages.</summary>
internal static class Problems
{
    public static readonly LocalizedText TooManyDigits = new("位数过多，无法准确保存", "more digits than the 28 that can be held exactly");

    public static readonly LocalizedText Parted = new("逗号或空格处可作一个数，也可作两个数", "one number or two: the comma or blank in it may stand for either");

    public static readonly LocalizedText NoWhole = new("小数点前没有数字", "no digit before the point");

    public static readonly LocalizedText TwoCurrencies = new("前后币种不一致", "the currency before the number is not the one behind it");

    public static readonly LocalizedText TwoQualifiers = new("前后限定词相互矛盾", "the words before the number and behind it bound it in different ways");

    public static readonly LocalizedText Fraction = new("计数单位的数字不是整数", "a fraction of what is counted in whole numbers");
}
