using System.Text.Json;

namespace Guangming.Domain.Tests;

public sealed class DocumentTypesTests
{
    private static readonly Dictionary<JsonValueKind, string> Wrong = new()
    {
        [JsonValueKind.Object] = "{}",
        [JsonValueKind.Array] = "[]",
        [JsonValueKind.String] = "\"x y\"",
        [JsonValueKind.Number] = "17",
        [JsonValueKind.True] = "true",
        [JsonValueKind.Null] = "null",
    };

    public static TheoryData<string> Paths => [.. JsonTree.Paths(Documents.Full)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void FromJson_WrongTypeAnywhere_IsRefusedAtThatPath(string path)
    {
        JsonValueKind right = JsonTree.KindAt(Documents.Full, path);
        foreach ((JsonValueKind kind, string raw) in Wrong.Where(wrong => wrong.Key != right))
        {
            Finding finding = Documents.FirstOf(JsonTree.With(Documents.Full, path, raw));

            finding.Id.Should().Be("GM0004", $"{path} is {right}, not {kind}");
            finding.Path.Should().Be(path);
            finding.Message.English.Should().StartWith("expected ").And.Contain(", found ");
            finding.Message.Chinese.Should().StartWith("应为");
        }
    }

    [Theory]
    [InlineData("[]", "an array")]
    [InlineData("\"1.0\"", "a string")]
    [InlineData("1", "a number")]
    [InlineData("null", "null")]
    [InlineData("true", "a truth value")]
    public void FromJson_NoObjectAtAll_SaysWhatItFound(string json, string found) =>
        Documents.ErrorOf(json).Message.Should().Be($"GM0004 Error at $ (line 1, column 1): expected a report as an object, found {found}");
}
