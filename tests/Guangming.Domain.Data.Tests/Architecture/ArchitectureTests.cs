using Guangming.Domain.Tests.Architecture;

namespace Guangming.Domain.Data.Tests;

/// <summary>Arrows between rooms go one way, and what is public is documented.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Mapping"] = [],
        ["Columns"] = ["Mapping"],
        ["Surveys"] = ["Mapping", "Columns"],
        ["Aggregates"] = ["Mapping", "Columns"],
        ["Kernels"] = ["Mapping", "Columns", "Aggregates"],
        ["Panels"] = ["Mapping", "Columns", "Aggregates", "Kernels"],
        ["Sql"] = ["Mapping", "Aggregates", "Surveys"],
        ["Engines"] = ["Mapping", "Aggregates", "Surveys", "Sql"],
    };

    private static readonly PackageSources Sources = new("Guangming.Domain.Data");

    public static TheoryData<string> RoomNames => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Room_UsesOnlyTheRoomsBelowIt(string room)
    {
        HashSet<string> own = new(MayUse[room].Append(room).SelectMany(Sources.Types), StringComparer.Ordinal);
        string[] others = [.. MayUse.Keys.Except([room, .. MayUse[room]], StringComparer.Ordinal).SelectMany(Sources.Types).Where(type => !own.Contains(type))];

        Sources.Uses(room, others).Should().NotBeEmpty().And.AllSatisfy(one => one.Used.Should().BeEmpty($"{one.File} may not use them"));
    }

    [Fact]
    public void Rooms_AreAllFolders() => Sources.Rooms.Should().BeEquivalentTo(MayUse.Keys);

    [Theory]
    [InlineData(typeof(TableMap), "Guangming.Domain.Data")]
    [InlineData(typeof(DuckDB.DuckDbSource), "Guangming.Domain.Data.DuckDB")]
    public void Summaries_AreSentences(Type type, string because) =>
        PackageSources.Unfinished(type.Assembly).Should().BeEmpty(because);

    [Theory]
    [InlineData(typeof(TableMap), "Guangming.Domain.Data")]
    [InlineData(typeof(DuckDB.DuckDbSource), "Guangming.Domain.Data.DuckDB")]
    public void Types_AreOfOneNamespaceAndSealed(Type type, string name) =>
        type.Assembly.GetExportedTypes().Should().OnlyContain(one => one.Namespace == name && (one.IsSealed || one.IsEnum || one.IsInterface));
}
