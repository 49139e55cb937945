using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Quantities;

public sealed class UnitTests
{
    private static readonly Unit PerPerson = Unit.Yuan / Unit.Person;

    [Fact]
    public void All_Codes_AreDistinctAndReadBack()
    {
        Unit.All.Should().HaveCount(25);
        Unit.All.Select(u => u.Code).Should().OnlyHaveUniqueItems();
        foreach (Unit unit in Unit.All)
        {
            Unit.Parse(unit.Code).Should().BeSameAs(unit);
            unit.Accepts(unit).Should().BeTrue();
            unit.IsCompound.Should().BeFalse();
        }
    }

    [Fact]
    public void Contract_Holds()
    {
        ValueContract.Equality(PerPerson, Unit.Parse("yuan/person"), Unit.Yuan, Unit.Person / Unit.Yuan, Unit.Other("个"));
        ValueContract.Equality(Unit.Other("项"), Unit.Other("项"), Unit.Other("台"), Unit.Project);
        ValueContract.Text(PerPerson, "yuan/person");
        ValueContract.Text(Unit.Other("项"), "other:项");
        ValueContract.AsJson(Unit.Household, "household");
        ValueContract.AsJson(Unit.Other("项"), "other:项");
        ValueContract.RoundTrip(Unit.Dimensionless, "G");
        Unit.Yuan.Equals(null).Should().BeFalse();
        (Unit.Yuan == null).Should().BeFalse();
    }

    [Fact]
    public void Divide_YuanByPerson_HasNamesInBothLanguages()
    {
        PerPerson.Code.Should().Be("yuan/person");
        PerPerson.Symbol.Should().Be("元/人");
        PerPerson.EnglishName.Should().Be("yuan per person");
        PerPerson.IsCompound.Should().BeTrue();
        PerPerson.ToString("S").Should().Be("元/人");
        PerPerson.ToString("E").Should().Be("yuan per person");
        (PerPerson / Unit.Year).Symbol.Should().Be("元/人·年");
        (PerPerson / Unit.Year).Code.Should().Be("yuan/person/year");
        (Unit.Dimensionless / Unit.Person).Code.Should().Be("1/person");
    }

    [Fact]
    public void Algebra_EqualUnits_Cancel()
    {
        (PerPerson * Unit.Person).Should().BeSameAs(Unit.Yuan);
        (Unit.Yuan / Unit.Yuan).Should().BeSameAs(Unit.Dimensionless);
        (Unit.Other("项") / Unit.Other("项")).Should().Be(Unit.Dimensionless);
        (Unit.Yuan * Unit.Dimensionless).Should().Be(Unit.Yuan);
        (Unit.Person * Unit.Yuan).Should().Be(Unit.Yuan * Unit.Person, "the order does not matter");
        (Unit.Yuan / (Unit.Person / Unit.Household)).Should().Be(Unit.Yuan * Unit.Household / Unit.Person);
    }

    [Fact]
    public void Algebra_AnyUnits_IsAGroup()
    {
        Gen<Unit> any = Gen.Int[0, Unit.All.Count - 1].Select(i => Unit.All[i]);
        Gen.Select(any, any, any).Sample((a, b, c) =>
        {
            (a * b).Should().Be(b * a);
            (a * b * c).Should().Be(a * (b * c));
            (a / b * b).Should().Be(a);
            (a / b / c).Should().Be(a / (b * c));
            Unit.Parse((a * b / c).ToString()).Should().Be(a * b / c);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("Yuan")]
    [InlineData("yuan/")]
    [InlineData("/person")]
    [InlineData("yuan/1")]
    [InlineData("1*yuan")]
    [InlineData("other")]
    [InlineData("other:")]
    [InlineData("other:a b")]
    [InlineData("元")]
    [InlineData("yuan/person/yuan/person/yuan/person/yuan/person/yuan")]
    public void Parse_NoCode_IsRefused(string text) => ValueContract.Refused<Unit>(text, "no code");

    [Theory]
    [InlineData("个", "project", true)]
    [InlineData("项", "project", true)]
    [InlineData("家", "project", false)]
    [InlineData("名", "person", true)]
    [InlineData("人次", "person", false)]
    [InlineData("个", "village", true)]
    [InlineData("学位", "place", true)]
    [InlineData("公顷", "mu", true)]
    [InlineData("亩", "hectare", false)]
    [InlineData("元/人", "yuan/person", true)]
    public void Accepts_MeasureWords_GoesByTheList(string word, string unit, bool accepted)
    {
        Unit.Parse(unit).Accepts(word).Should().Be(accepted);
        Unit.Parse(unit).Accepts(Unit.Other("甲")).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("5个")]
    [InlineData("万元")]
    [InlineData("多人")]
    [InlineData("以上")]
    [InlineData("个左右")]
    [InlineData("a b")]
    [InlineData("元/人")]
    [InlineData("个)")]
    [InlineData("一二三四五六七八九十一二三四五六七")]
    [InlineData("\uD800")]
    public void Other_WordThatWouldNotReadBack_IsRefused(string word) =>
        FluentActions.Invoking(() => Unit.Other(word)).Should().Throw<ArgumentException>();

    [Fact]
    public void Other_RareHan_IsRead() => Count.Parse(Count.Of(5, Unit.Other("𠮷")).ToString()).Unit.Symbol.Should().Be("𠮷");

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        HostileTexts.Any.Sample(text => Unit.TryParse(text, out _) | true, iter: 5_000);
        HostileTexts.AnyBytes.Sample(utf8 => Unit.TryParse(utf8, out _) | true, iter: 5_000);
    }
}
