using Guangming.Domain.Tests.Architecture;

namespace Guangming.Domain.Exchange.Tests;

/// <summary>Arrows between rooms go one way, and what is public is documented.</summary>
public sealed class ArchitectureTests
{
    // Each room uses those before it only.
    private static readonly string[] Rooms = ["Files", "Archives", "Tables", "Csv", "Spreadsheets", "Workbooks", "DataPackages", "Documents", "Confirmation", "Checking"];
    private static readonly PackageSources Sources = new("Guangming.Domain.Exchange");

    public static TheoryData<string> RoomNames => [.. Rooms];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Room_UsesNoRoomAboveIt(string room)
    {
        string[] above = [.. Rooms.Skip(Array.IndexOf(Rooms, room) + 1).SelectMany(Sources.Types)];

        Sources.Uses(room, above).Should().NotBeEmpty().And.AllSatisfy(one => one.Used.Should().BeEmpty($"{one.File} stands below them"));
    }

    [Fact]
    public void Rooms_AreAllFolders() => Sources.Rooms.Should().BeEquivalentTo(Rooms);

    [Fact]
    public void Summaries_AreSentences() => PackageSources.Unfinished(typeof(WholeFile).Assembly).Should().BeEmpty();

    [Fact]
    public void Types_AreOfOneNamespaceAndSealed() =>
        typeof(WholeFile).Assembly.GetExportedTypes().Should().OnlyContain(type => type.Namespace == "Guangming.Domain.Exchange" && (type.IsSealed || type.IsEnum));
}
