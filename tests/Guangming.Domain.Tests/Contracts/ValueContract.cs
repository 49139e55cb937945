using System.ComponentModel;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Guangming.Domain.Tests.Contracts;

/// <summary>What .NET developers take for granted of a value: equality, order, operators, text, JSON. Any type's tests can use it.</summary>
public static class ValueContract
{
    /// <summary>JSON options with the type's own converters only, and Chinese left readable.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Two equal values and others: Equals in all its forms, the hash, == and !=.</summary>
    public static void Equality<T>(T value, T equal, params T[] others)
        where T : notnull, IEquatable<T>, IEqualityOperators<T, T, bool> =>
        Equality(value, equal, (a, b) => a == b, (a, b) => a != b, others);

    /// <summary>The same for a type whose operators stand in its base.</summary>
    internal static void Equality<T>(T value, T equal, Func<T, T, bool> same, Func<T, T, bool> differ, params T[] others)
        where T : notnull, IEquatable<T>
    {
        value.Equals(equal).Should().BeTrue("{0} and {1} are one value", value, equal);
        equal.Equals(value).Should().BeTrue("equality is symmetric");
        value.Equals((object)equal).Should().BeTrue("Equals(object) agrees with Equals(T)");
        same(value, equal).Should().BeTrue("== agrees with Equals");
        differ(value, equal).Should().BeFalse("!= is the opposite of ==");
        value.GetHashCode().Should().Be(equal.GetHashCode(), "equal values have equal hashes");
        value.Equals((object?)null).Should().BeFalse("nothing equals null");
        value!.Equals((object)"text").Should().BeFalse("a value does not equal another type");
        foreach (T other in others)
        {
            value.Equals(other).Should().BeFalse("{0} is not {1}", value, other);
            other.Equals(value).Should().BeFalse("inequality is symmetric");
            value.Equals((object)other).Should().BeFalse("Equals(object) agrees with Equals(T)");
            same(value, other).Should().BeFalse("== agrees with Equals");
            differ(value, other).Should().BeTrue("!= is the opposite of ==");
        }
    }

    /// <summary>Values from the smallest up: CompareTo in both forms and all comparison operators.</summary>
    public static void Order<T>(params T[] ascending)
        where T : IComparable<T>, IComparable, IComparisonOperators<T, T, bool>, IEquatable<T> =>
        Order((a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b, ascending);

    /// <summary>The same for a type whose operators stand in its base.</summary>
    internal static void Order<T>(
        Func<T, T, bool> less, Func<T, T, bool> lessOrEqual, Func<T, T, bool> greater, Func<T, T, bool> greaterOrEqual, params T[] ascending)
        where T : IComparable<T>, IComparable, IEquatable<T>
    {
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                (T a, T b) = (ascending[i], ascending[j]);
                int expected = i.CompareTo(j);
                Math.Sign(a.CompareTo(b)).Should().Be(expected, "{0} against {1}", a, b);
                Math.Sign(a.CompareTo((object)b)).Should().Be(expected, "CompareTo(object) agrees");
                (a.CompareTo(b) == 0).Should().Be(a.Equals(b), "CompareTo is 0 exactly when Equals");
                less(a, b).Should().Be(expected < 0, "< agrees with CompareTo");
                lessOrEqual(a, b).Should().Be(expected <= 0, "<= agrees with CompareTo");
                greater(a, b).Should().Be(expected > 0, "> agrees with CompareTo");
                greaterOrEqual(a, b).Should().Be(expected >= 0, ">= agrees with CompareTo");
            }

            ascending[i].CompareTo(null).Should().BePositive("null comes first");
            ascending[i].Invoking(v => v.CompareTo(new object())).Should().Throw<ArgumentException>("it compares with its own type only");
        }
    }

    /// <summary>A value and its canonical text: every way to write it, every way to read it back, too short a buffer included.</summary>
    public static void Text<T>(T value, string text)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        value.ToString().Should().Be(text, "that is the canonical text");
        RoundTrip(value, string.Empty, "G");
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        converter.CanConvertFrom(typeof(string)).Should().BeTrue("configuration binders ask this");
        converter.ConvertFromInvariantString(text).Should().Be(value, "the type converter reads the canonical text");
        converter.ConvertToInvariantString(value).Should().Be(text, "the type converter writes the canonical text");
        string.Create(Cultures.Named("ar-SA"), $"{value}").Should().Be(text, "interpolation uses the same text");
        string.Format(Cultures.Named("fr-FR"), "{0}", value).Should().Be(text, "the culture does not matter");
    }

    /// <summary>parse(format(x)) == x in UTF-16 and UTF-8, and both give the same text.</summary>
    public static void RoundTrip<T>(T value, params string[] formats)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        foreach (string format in formats)
        {
            string text = value.ToString(format, null);
            Parsed(text, value);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            byte[] bytes = new byte[utf8.Length];
            value.TryFormat(bytes, out int written, format, null).Should().BeTrue("a buffer of just the right size is enough");
            bytes.Should().Equal(utf8, "UTF-8 and UTF-16 give the same text in format {0}", format);
            written.Should().Be(utf8.Length);
            value.TryFormat(new byte[utf8.Length - 1], out written, format, null).Should().BeFalse("one byte is missing");
            written.Should().Be(0, "nothing counts as written where it did not fit");

            char[] chars = new char[text.Length];
            value.TryFormat(chars, out written, format, null).Should().BeTrue("a buffer of just the right size is enough");
            new string(chars, 0, written).Should().Be(text);
            value.TryFormat(new char[text.Length - 1], out written, format, null).Should().BeFalse("one character is missing");
            written.Should().Be(0, "nothing counts as written where it did not fit");
        }
    }

    /// <summary>A text and the value that every reader must give.</summary>
    public static void Parsed<T>(string text, T expected, string because = "")
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>, IEquatable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        T.Parse(text, null).Should().Be(expected, "\"{0}\" {1}", text, because);
        T.Parse(text.AsSpan(), Cultures.Named("ar-SA")).Should().Be(expected, "spans read alike, in any culture");
        T.Parse(utf8, null).Should().Be(expected, "UTF-8 reads alike");
        T.TryParse(text, null, out T? value).Should().BeTrue();
        value.Should().Be(expected);
        T.TryParse(text.AsSpan(), null, out value).Should().BeTrue();
        value.Should().Be(expected);
        T.TryParse(utf8, null, out value).Should().BeTrue();
        value.Should().Be(expected);
    }

    /// <summary>A text that every reader must refuse, with a message that shows it.</summary>
    public static void Refused<T>(string text, string because = "")
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        T.TryParse(text, null, out _).Should().BeFalse("\"{0}\" {1}", text, because);
        T.TryParse(text.AsSpan(), null, out _).Should().BeFalse("spans read alike");
        T.TryParse(utf8, null, out _).Should().BeFalse("UTF-8 reads alike");
        string shown = TextRules.Shown(text.Length > 64 ? text[..64] : text);
        FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>()
            .Which.Message.Should().StartWith("\"" + shown).And.Contain("position").And.Contain("expected");
        FluentActions.Invoking(() => T.Parse(utf8, null)).Should().Throw<FormatException>();
    }

    /// <summary>The JSON of a value: alone, nullable, as a dictionary key, and escaped by the default encoder.</summary>
    public static void AsJson<T>(T value, string text)
        where T : notnull
    {
        JsonSerializer.Serialize(value, Json).Should().Be($"\"{text}\"", "JSON holds the text, readable");
        JsonSerializer.Deserialize<T>($"\"{text}\"").Should().Be(value, "JSON reads back");
        string escaped = JsonSerializer.Serialize(value);
        JsonSerializer.Deserialize<T>(escaped).Should().Be(value, "escapes of the default encoder read back");
        Dictionary<T, int> keyed = new() { [value] = 1 };
        string json = JsonSerializer.Serialize(keyed, Json);
        json.Should().Be($$"""{"{{text}}":1}""", "it can be a property name");
        JsonSerializer.Deserialize<Dictionary<T, int>>(json).Should().ContainKey(value);
        foreach (string wrong in new[] { "1", "1.5", "true", "{}", "[]", "\"\"", "\"X\"" })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(wrong)).Should().Throw<JsonException>(
                "{0} is not a text of it; only strings are accepted", wrong);
        }
    }
}
