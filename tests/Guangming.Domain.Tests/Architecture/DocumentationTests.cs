using System.Reflection;
using System.Xml.Linq;

namespace Guangming.Domain.Tests;

/// <summary>Every public type and member is documented, in the file beside the assembly.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(Report).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static TheoryData<string> Types => [.. typeof(Report).Assembly.GetExportedTypes().Where(type => !type.IsSpecialName).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_AndItsMembers_AreDocumented(string name)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Type type = typeof(Report).Assembly.GetType(name, throwOnError: true)!;
        IEnumerable<string> wanted =
        [
            $"T:{name}",
            .. type.GetProperties(Declared).Where(property => property.GetIndexParameters().Length == 0).Select(property => $"P:{name}.{property.Name}"),
            .. type.GetFields(Declared).Where(field => !field.IsSpecialName).Select(field => $"F:{name}.{field.Name}"),
        ];

        wanted.Where(one => !IsDocumented(one)).Should().BeEmpty();
        type.GetMethods(Declared).Where(method => !IsMadeByTheCompiler(method)).Select(method => $"M:{name}.{method.Name}")
            .Where(prefix => !Documented.Keys.Any(key => key == prefix || key.StartsWith(prefix + "(", StringComparison.Ordinal) || key.StartsWith(prefix + "`", StringComparison.Ordinal)))
            .Should().BeEmpty("every method says what its signature cannot");
    }

    [Fact]
    public void Summaries_AreSentences() =>
        Documented.Where(member => member.Value.Element("summary") is { } summary && !summary.Value.TrimEnd().EndsWith('.')
                && !summary.Value.TrimEnd().EndsWith('…') && !summary.Value.TrimEnd().EndsWith(')') && summary.Value.Trim().Length > 0)
            .Select(member => member.Key).Should().BeEmpty("they end in a full stop, or in a list that goes on");

    private static bool IsDocumented(string key) =>
        Documented.TryGetValue(key, out XElement? member) && (member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value));

    // Accessors, and what a record has by itself.
    private static bool IsMadeByTheCompiler(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal))
        || method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null
        || method.Name is "<Clone>$";
}
