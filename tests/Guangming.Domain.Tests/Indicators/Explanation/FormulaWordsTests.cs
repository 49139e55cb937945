namespace Guangming.Domain.Tests;

/// <summary>A formula reads with no more brackets than it needs.</summary>
public sealed class FormulaWordsTests
{
    private static readonly Formula A = Named("a");
    private static readonly Formula B = Named("b");
    private static readonly Formula C = Named("c");

    public static TheoryData<Formula, string, string> Formulas => new()
    {
        { A + B + C, "a + b + c", @"\text{a} + \text{b} + \text{c}" },
        { (A + B) - C, "a + b − c", @"\text{a} + \text{b} - \text{c}" },
        { A - (B + C), "a − (b + c)", @"\text{a} - \left(\text{b} + \text{c}\right)" },
        { A - (B - C), "a − (b − c)", @"\text{a} - \left(\text{b} - \text{c}\right)" },
        { A + (B - C), "a + b − c", @"\text{a} + \text{b} - \text{c}" },
        { (A + B) / C, "(a + b) ÷ c", @"\frac{\text{a} + \text{b}}{\text{c}}" },
        { A / (B / C), "a ÷ (b ÷ c)", @"\frac{\text{a}}{\frac{\text{b}}{\text{c}}}" },
        { A / B / C, "a ÷ b ÷ c", @"\frac{\frac{\text{a}}{\text{b}}}{\text{c}}" },
        { A * (B / C), "a × b ÷ c", @"\text{a} \times \frac{\text{b}}{\text{c}}" },
        { (A - B) * C, "(a − b) × c", @"\left(\text{a} - \text{b}\right) \times \text{c}" },
        { A - ((B / C) * A), "a − b ÷ c × a", @"\text{a} - \frac{\text{b}}{\text{c}} \times \text{a}" },
        { Formula.Min(A, B + C), "min(a, b + c)", @"\min\left(\text{a},\ \text{b} + \text{c}\right)" },
        { Formula.Max(A, B) / C, "max(a, b) ÷ c", @"\frac{\max\left(\text{a},\ \text{b}\right)}{\text{c}}" },
        { Formula.Root(A / B, 2), "square root of (a ÷ b)", @"\sqrt{\frac{\text{a}}{\text{b}}}" },
        { Formula.Root(A / B, 5), "5th root of (a ÷ b)", @"\sqrt[5]{\frac{\text{a}}{\text{b}}}" },
        { Formula.Root(A / B, 21), "21st root of (a ÷ b)", @"\sqrt[21]{\frac{\text{a}}{\text{b}}}" },
        { Formula.Root(A / B, 12), "12th root of (a ÷ b)", @"\sqrt[12]{\frac{\text{a}}{\text{b}}}" },
        { Formula.Log2(A / B), "log2(a ÷ b)", @"\log_2\left(\frac{\text{a}}{\text{b}}\right)" },
        { A / Formula.Constant(Quantity.Of(100, Unit.Person)), "a ÷ 100人", @"\frac{\text{a}}{\text{100人}}" },
        { A * Formula.Constant(2), "a × 2", @"\text{a} \times 2" },
        { A * Formula.Constant(-2), "a × (-2)", @"\text{a} \times \left(-2\right)" },
        { A + Formula.Constant(Quantity.Of(-4, Unit.Person)), "a − 4人", @"\text{a} - \text{4人}" },
        { Formula.Share(A, A + B), "a ÷ (a + b)", @"\frac{\text{a}}{\text{a} + \text{b}}" },
    };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void ToWords_OfAFormula_HasTheBracketsItNeeds(Formula formula, string words, string tex)
    {
        formula.ToWords(Language.English).Should().Be(words);
        formula.ToTeX(Language.English).Should().Be(tex);
    }

    [Theory]
    [InlineData(PeriodBasis.Annual, "posts offered (annual)", "提供岗位（年度）")]
    [InlineData(PeriodBasis.Cumulative, "posts offered (cumulative)", "提供岗位（累计）")]
    public void ToWords_AnInputOfOneBasis_NamesIt(PeriodBasis basis, string english, string chinese)
    {
        Formula input = Formula.Input(Measures.PostsOffered, basis: basis);

        input.ToWords(Language.English).Should().Be(english);
        input.ToWords(Language.Chinese).Should().Be(chinese);
    }

    [Fact]
    public void ToWords_Chinese_HasFullWidthBrackets()
    {
        Formula growth = Formula.Growth(Formula.Baseline(Measures.PostsOffered), Formula.Final(Measures.PostsOffered));
        Formula mixed = Formula.Completion(Measures.PostsOffered, Formula.Target(Measures.PostsOffered));

        growth.ToWords(Language.Chinese).Should().Be("（期末值 − 基期值） ÷ 基期值");
        mixed.ToWords(Language.Chinese).Should().Be("实际值 ÷ 目标值");
        Formula.Root(A / B, 5).ToWords(Language.Chinese).Should().Be("（a ÷ b）开5次方");
        Formula.Max(A, B).ToWords(Language.Chinese).Should().Be("最大值（a，b）");
    }

    private static Measure Named(string name) => new($"own.{name}", new LocalizedText(null, name), Unit.Person, MeasureKind.Other, Additivity.None);
}
