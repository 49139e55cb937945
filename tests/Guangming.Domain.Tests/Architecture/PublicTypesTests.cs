using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Guangming.Domain.Tests;

/// <summary>What holds for every public type.</summary>
public sealed class PublicTypesTests
{
    // What users fill in themselves, before anything is checked.
    private static readonly Type[] FilledInByUsers = [typeof(FigureDraft), typeof(FigureRow), typeof(EvaluationOptions), typeof(AuditOptions)];

    private static readonly Type[] All = [.. typeof(Report).Assembly.GetExportedTypes()];

    private static readonly Type[] Inexact =
        [typeof(double), typeof(float), typeof(Half), typeof(DateTime), typeof(DateTimeOffset), typeof(double?), typeof(float?), typeof(DateTime?), typeof(DateTimeOffset?)];

    public static TheoryData<string> Types => [.. All.Select(type => type.FullName!)];

    public static TheoryData<string> Structs => [.. All.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false }).Select(type => type.FullName!)];

    public static TheoryData<string> Enums => [.. All.Where(type => type.IsEnum).Select(type => type.FullName!)];

    public static TheoryData<string> Converters => [.. All.Where(type => IsConverter(type)).Select(type => type.FullName!)];

    [Fact]
    public void Types_AreManyAndOfOneNamespace()
    {
        All.Should().HaveCountGreaterThan(60);
        All.Select(type => type.Namespace).Distinct(StringComparer.Ordinal).Should().Equal(["Guangming.Domain"], "a user needs one using");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_HasNoPublicSetterThatGetsRoundItsChecks(string name)
    {
        Type type = Named(name);
        string[] open =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(property => property.SetMethod is { IsPublic: true }).Select(property => property.Name),
            .. type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(field => !field.IsSpecialName).Select(field => field.Name),
        ];

        if (FilledInByUsers.Contains(type))
        {
            open.Should().NotBeEmpty("it is exempt because users fill it in; drop the exemption where they don't");
        }
        else
        {
            open.Should().BeEmpty($"neither new nor with may get round the checks of {type.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_ExposesNoInexactNumbersAndNoClock(string name)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Type type = Named(name);
        IEnumerable<Type> seen =
        [
            .. type.GetProperties(Declared).Select(property => property.PropertyType),
            .. type.GetFields(Declared).Select(field => field.FieldType),
            .. type.GetMethods(Declared).Select(method => method.ReturnType),
            .. type.GetMethods(Declared).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
            .. type.GetConstructors(Declared).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType),
        ];

        seen.SelectMany(Parts).Should().NotContain(part => Inexact.Contains(part), "decimals, integers and NodaTime say what is meant");
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void ValueType_KeepsWhatDevelopersExpect(string name)
    {
        Type type = Named(name);

        type.GetCustomAttributes().Select(attribute => attribute.GetType().Name).Should().Contain("IsReadOnlyAttribute", "value types are readonly");
        type.Should().Implement(typeof(IEquatable<>).MakeGenericType(type));
        type.Should().Implement<ISpanFormattable>().And.Implement<IUtf8SpanFormattable>();
        type.Should().Implement(typeof(ISpanParsable<>).MakeGenericType(type));
        type.Should().Implement(typeof(IUtf8SpanParsable<>).MakeGenericType(type));
        type.GetCustomAttribute<JsonConverterAttribute>().Should().NotBeNull("nothing is to be registered");
        type.GetCustomAttribute<TypeConverterAttribute>().Should().NotBeNull("configuration and binders look for it");
        TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)).Should().BeTrue();
        TypeDescriptor.GetConverter(type).CanConvertTo(typeof(string)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void ValueType_Default_IsHarmless(string name)
    {
        Type type = Named(name);
        object one = Activator.CreateInstance(type)!;
        object other = Activator.CreateInstance(type)!;

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.ToString().Should().NotBeNullOrEmpty("it prints as something");
        ((IFormattable)one).ToString(null, null).Should().Be(one.ToString());
        type.GetMethod("op_Equality", [type, type])!.Invoke(null, [one, other]).Should().Be(true);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enum_FirstMember_IsZeroAndNeutral(string name)
    {
        string[] neutral =
        [
            "Unspecified", "None", "NotStated", "Other", "Never", "Actual", "Supporter", "Stated", "Information", "Chinese", "Day", "Nearest", "Intact",
            "Province", "PartOf", "Direct", "Equal", "Unchanged", "HalfAwayFromZero", "AtMost", "Undecided", "NotCheckable",
        ];
        Type type = Named(name);
        string[] names = Enum.GetNames(type);

        Convert.ToInt64(Enum.GetValues(type).GetValue(0), System.Globalization.CultureInfo.InvariantCulture).Should().Be(0);
        neutral.Should().Contain(names[0], "what nobody has set says least");
        Enum.GetValues(type).Cast<object>().Distinct().Should().HaveCount(names.Length, "no two names for one value");
    }

    [Theory]
    [MemberData(nameof(Converters))]
    public void Converter_IsPublicSealedAndEasyToMake(string name)
    {
        Type type = Named(name);

        type.IsSealed.Should().BeTrue();
        type.GetConstructor(Type.EmptyTypes).Should().NotBeNull("an attribute makes it");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void JsonConverter_ByAttribute_IsPublic(string name)
    {
        Type? converter = Named(name).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;

        (converter is null || converter.IsVisible).Should().BeTrue("an internal converter breaks a source-generated context of the user's");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Class_IsSealedOrMeantAsABase(string name)
    {
        Type type = Named(name);
        string[] bases = ["Figure", "FigureQuery`2", "OpenCode`1", "Formula"];

        (!type.IsClass || type.IsSealed || bases.Contains(type.Name, StringComparer.Ordinal)).Should().BeTrue($"{type.Name} is no base class");
        if (bases.Contains(type.Name, StringComparer.Ordinal))
        {
            type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Should().BeEmpty("nobody outside derives from it");
        }
    }

    private static Type Named(string name) => typeof(Report).Assembly.GetType(name, throwOnError: true)!;

    private static bool IsConverter(Type type) =>
        type.Name.EndsWith("Converter", StringComparison.Ordinal) || type.Name.EndsWith("Converter`1", StringComparison.Ordinal);

    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        Type[] inner = type.HasElementType ? [type.GetElementType()!] : type.IsGenericType ? type.GetGenericArguments() : [];
        foreach (Type part in inner.SelectMany(Parts))
        {
            yield return part;
        }
    }
}
