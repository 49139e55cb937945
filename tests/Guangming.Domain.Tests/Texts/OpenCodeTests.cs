using CsCheck;
using Guangming.Domain.Tests.Contracts;

namespace Guangming.Domain.Tests.Texts;

public sealed class OpenCodeTests
{
    [Fact]
    public void Contract_Programme_Holds() => OpenCodeContract.Holds(Programme.EastWestCollaboration);

    [Fact]
    public void Contract_FundingSource_Holds() => OpenCodeContract.Holds(FundingSource.SocialDonation);

    [Fact]
    public void Contract_PopulationGroup_Holds() => OpenCodeContract.Holds(PopulationGroup.LiftedOutOfPoverty);

    [Theory]
    [InlineData("", 0)]
    [InlineData("East", 0)]
    [InlineData("east west", 4)]
    [InlineData("east--west", 5)]
    [InlineData("-east", 0)]
    [InlineData("east-", 5)]
    [InlineData("东西部", 0)]
    [InlineData("a234567890123456789012345678901234567890123456789012345678901234x", 64)]
    public void Parse_Wrong_NamesThePosition(string text, int position)
    {
        OpenCodeContract.Refused<Programme>(text, position);
        OpenCodeContract.Refused<FundingSource>(text, position);
        OpenCodeContract.Refused<PopulationGroup>(text, position);
    }

    [Fact]
    public void Parse_ControlCharacters_AreSpelledOut() =>
        FluentActions.Invoking(() => Programme.Parse("east\u202E")).Should().Throw<FormatException>().WithMessage("\"east\\u202E\" is not a code*");

    [Fact]
    public void Parse_AnyText_GivesTheCodeBackOrNothing()
    {
        Gen.Char["abz019-."].Array[1, 20].Select(c => new string(c)).Sample(text => !Programme.TryParse(text, out Programme? code) || code.Code == text);
        Gen.String.Sample(text => !Programme.TryParse(text, out Programme? code) || code.Code == text);
    }
}
