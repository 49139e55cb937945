using CsCheck;

namespace Guangming.Domain.Exchange.Tests;

public sealed class NameListTests
{
    [Fact]
    public void Join_AnyNames_SplitsBackToTheLetter() =>
        Gen.Char["ab| \\林\u3000"].Array[1, 6].Select(characters => new string(characters)).Array[0, 4].Sample(names => NameList.Split(NameList.Join(names)).SequenceEqual(names, StringComparer.Ordinal));

    [Fact]
    public void Split_AsPeopleType_DropsBlanksAround() => NameList.Split(" 林溪|林溪县城 | ").Should().Equal("林溪", "林溪县城");
}
