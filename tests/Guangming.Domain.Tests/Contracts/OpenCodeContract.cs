using System.ComponentModel;
using System.Globalization;

namespace Guangming.Domain.Tests.Contracts;

/// <summary>What holds for every open code: that of a value, by its code.</summary>
public static class OpenCodeContract
{
    /// <summary>Checks the whole contract on one known code.</summary>
    public static void Holds<T>(T known)
        where T : OpenCode<T>, IOpenCodeFactory<T>
    {
        T own = T.Of("own-code.2");
        T.Of(known.Code).Should().BeSameAs(known, "known codes share their instances");
        ValueContract.Equality(known, T.Of(known.Code), (a, b) => a == b, (a, b) => a != b, own);
        ValueContract.Order(
            (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b, T.Of("2"), T.Of("a"), T.Of("a-b"), T.Of("a.b"), T.Of("ab"), T.Of("b"));
        foreach (T code in new[] { known, own })
        {
            Text(code);
            ValueContract.AsJson(code, code.Code);
        }
    }

    /// <summary>A text that every reader of the code must refuse, with its position.</summary>
    public static void Refused<T>(string text, int position)
        where T : OpenCode<T>, IOpenCodeFactory<T>
    {
        T? code = OpenCode<T>.TryParse(text, out T? read) ? read : null;
        code.Should().BeNull("\"{0}\" is no code", text);
        FluentActions.Invoking(() => OpenCode<T>.Parse(text)).Should().Throw<FormatException>()
            .WithMessage(FormattableString.Invariant($"\"{text[..Math.Min(text.Length, 64)]}*\" is not a code: at position {position} expected *"));
        FluentActions.Invoking(() => T.Of(text)).Should().Throw<ArgumentException>("code follows the same rule as text");
    }

    private static void Text<T>(T code)
        where T : OpenCode<T>, IOpenCodeFactory<T>
    {
        code.ToString().Should().Be(code.Code, "a code prints as itself");
        string.Create(Cultures.Named("ar-SA"), $"{code}").Should().Be(code.Code, "the culture does not matter");
        OpenCode<T>.Parse(code.Code).Should().Be(code);
        OpenCode<T>.Parse(code.Code.AsSpan()).Should().Be(code, "spans read alike");
        Generic<T>(code.Code).Should().Be(code, "generic code reads alike");
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        converter.ConvertFromInvariantString(code.Code).Should().Be(code, "the type converter reads a code");
        converter.ConvertToInvariantString(code).Should().Be(code.Code, "the type converter writes a code");
    }

    private static T Generic<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);
}
