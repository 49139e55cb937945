namespace Guangming.Domain.Tests;

/// <summary>The arrows between the folders point one way.</summary>
public sealed class RoomsTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Texts"] = [],
        ["Findings"] = ["Texts"],
        ["Wording"] = ["Texts"],
        ["Quantities"] = ["Texts", "Wording"],
        ["Time"] = ["Texts", "Wording"],
        ["Places"] = ["Texts", "Time"],
        ["Pairings"] = ["Texts", "Findings", "Time", "Places"],
        ["Measures"] = ["Texts", "Quantities"],
        ["Sources"] = ["Texts", "Wording"],
        ["Figures"] = ["Texts", "Quantities", "Time", "Places", "Pairings", "Measures", "Sources"],
        ["Funding"] = ["Texts", "Quantities", "Measures", "Figures"],
        ["Beneficiaries"] = ["Quantities", "Measures", "Figures"],
        ["Outcomes"] = ["Quantities", "Measures", "Figures"],
        ["Reports"] =
        [
            "Texts", "Wording", "Findings", "Quantities", "Time", "Places", "Pairings", "Measures", "Sources", "Figures", "Funding", "Beneficiaries", "Outcomes",
        ],
        ["Auditing"] =
        [
            "Texts", "Wording", "Findings", "Quantities", "Time", "Places", "Pairings", "Measures", "Figures", "Funding", "Outcomes", "Reports", "Indicators",
        ],
        ["Indicators"] = ["Texts", "Wording", "Quantities", "Time", "Pairings", "Measures", "Sources", "Figures", "Reports"],
    };

    [Fact]
    public void Sources_ByFolder_UseOnlyWhatLiesBelowThem() =>
        Wrong(Rooms.Files).Should().BeEmpty("arrows between rooms run only downwards");

    [Fact]
    public void MayUse_EveryArrow_IsUsed()
    {
        Dictionary<string, string> roomOf = RoomOf(Rooms.Files);
        HashSet<(string, string)> used = [.. Rooms.Files.SelectMany(file => file.Used.Where(roomOf.ContainsKey).Select(type => (file.Room, roomOf[type])))];

        MayUse.SelectMany(room => room.Value.Select(below => (room.Key, below))).Should().BeSubsetOf(used, "the table allows no more than is needed");
    }

    [Fact]
    public void Rooms_AllOfThem_AreInTheTable() =>
        Rooms.Files.Select(file => file.Room).Distinct(StringComparer.Ordinal).Should().BeSubsetOf(MayUse.Keys, "a new room says what it may use");

    [Fact]
    public void MayUse_Table_HasNoCircle()
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        while (done.Count < MayUse.Count)
        {
            string[] next = [.. MayUse.Keys.Where(room => !done.Contains(room) && MayUse[room].All(done.Contains))];
            next.Should().NotBeEmpty("every room stands on rooms below it");
            done.UnionWith(next);
        }
    }

    [Theory]
    [InlineData("Figures", "class X { Report? _report; }", "Figures/X.cs uses Report of Reports")]
    [InlineData("Figures", "class X { void M() { _ = new ReportBuilder(null!); } }", "Figures/X.cs uses ReportBuilder of Reports")]
    [InlineData("Quantities", "class X { string M(Measure m) => $\"a {Measures.All} b\"; }", "Quantities/X.cs uses Measure of Measures")]
    [InlineData("Time", "class X : IEquatable<Division>;", "Time/X.cs uses Division of Places")]
    [InlineData("Texts", "class X { Guangming.Domain.Money M { get; } }", "Texts/X.cs uses Money of Quantities")]
    [InlineData("Findings", "class X { static object M() => Reports.Guangming2020; }", "Findings/X.cs uses Reports of Reports")]
    [InlineData("Funding", "class X { Tally T { get; } }", "Funding/X.cs uses Tally of Outcomes")]
    public void Wrong_AnArrowUpwards_IsNamed(string room, string code, string expected) =>
        Wrong([.. Rooms.Files, SourceFile.Of(room, room + "/X.cs", "namespace Guangming.Domain; " + code)]).Should().Contain(expected, "this test can fail");

    [Theory]
    [InlineData("class X { } // a Report")]
    [InlineData("/* Report */ class X { }")]
    [InlineData("/// <see cref=\"Report\"/>\nclass X { }")]
    [InlineData("class X { string S = \"Report Unit\"; char C = '\"'; string T = \"\"\"a \"Report\" b\"\"\"; }")]
    [InlineData("class X { string S => $\"Report {Y} Report {{Report}}\"; int Y; }")]
    [InlineData("class X { string S => @\"Report\\\"; }")]
    public void Wrong_NamesInCommentsAndStrings_AreNone(string code) =>
        Wrong([.. Rooms.Files, SourceFile.Of("Texts", "Texts/X.cs", code)]).Should().BeEmpty("only code uses types");

    [Fact]
    public void Files_OfTheLibrary_DeclareItsTypes()
    {
        Rooms.Files.Count.Should().BeGreaterThan(150, "the sources were found");
        Rooms.Files.SelectMany(file => file.Declared).Should().Contain(
            ["Report", "Money", "DivisionCode", "FigureQuery", "AxisRule", "IOpenCodeFactory", "SourceAnchor", "FigureDraft", "ReportingPeriod"]);
    }

    private static string[] Wrong(IReadOnlyList<SourceFile> files)
    {
        Dictionary<string, string> roomOf = RoomOf(files);
        return
        [
            .. from file in files
               where MayUse.ContainsKey(file.Room)
               from type in file.Used
               where roomOf.TryGetValue(type, out string? room) && room != file.Room && !MayUse[file.Room].Contains(room, StringComparer.Ordinal)
               select $"{file.Name} uses {type} of {roomOf[type]}",
        ];
    }

    private static Dictionary<string, string> RoomOf(IReadOnlyList<SourceFile> files)
    {
        Dictionary<string, string> roomOf = new(StringComparer.Ordinal);
        foreach (SourceFile file in files)
        {
            foreach (string type in file.Declared)
            {
                roomOf[type] = file.Room;
            }
        }

        return roomOf;
    }
}
