using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Guangming.Domain;

/// <content>Tokens: what everything else is read with. Each is read in place; only what is kept becomes a string.</content>
internal ref partial struct DocumentReader
{
    private delegate bool ReadCode<T>(ReadOnlySpan<byte> code, out T value);

    /// <summary>Whether the name or string at hand lies in the document as it is meant, in one piece and without escapes.</summary>
    private readonly bool IsVerbatim => !_reader.HasValueSequence && !_reader.ValueIsEscaped;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Expect(JsonTokenType type, string expected)
    {
        if (_reader.TokenType != type)
        {
            ThrowWrongType(expected);
        }
    }

    // Two halves, so that nobody pays for a message that is not needed.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Expect(JsonTokenType type, string before, string what, string behind)
    {
        if (_reader.TokenType != type)
        {
            ThrowWrongType(before + what + behind);
        }
    }

    private void ThrowWrongType(string expected) => throw DocumentFault.WrongType(expected, Found());

    private string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a truth value",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    /// <summary>Moves to the next member's name; false at the object's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool NextMember()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves to the next element; false at the array's end.</summary>
    private bool NextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Moves past a member's name to its value, once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Value(bool isFirst)
    {
        if (!isFirst)
        {
            ThrowDuplicate();
        }

        _reader.Read();
    }

    private void ThrowDuplicate() => throw DocumentFault.Duplicate(MemberName());

    private DocumentFault UnknownMember(string what, string expected) => DocumentFault.UnknownMember(what, MemberName(), expected);

    /// <summary>The bytes of the name or string at hand, without escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Bytes() => IsVerbatim ? _reader.ValueSpan : CopiedBytes();

    private ReadOnlySpan<byte> CopiedBytes()
    {
        byte[] copy = new byte[_reader.HasValueSequence ? _reader.ValueSequence.Length : _reader.ValueSpan.Length];
        try
        {
            return copy.AsSpan(0, _reader.CopyString(copy));
        }
        catch (InvalidOperationException)
        {
            throw DocumentFault.NotUnicode();
        }
    }

    /// <summary>The member's name; one that the format knows is not made anew.</summary>
    private string MemberName() => (IsVerbatim ? MemberNames.Find(_reader.ValueSpan) : null) ?? AnyString();

    private string StringValue(string expected)
    {
        Expect(JsonTokenType.String, expected);
        return StringAtHand();
    }

    // By way of scratch space in one pass, where asking for the length first would take two.
    private string StringAtHand() =>
        IsVerbatim && Utf8.ToUtf16(_reader.ValueSpan, _characters, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
            ? new string(_characters, 0, length)
            : AnyString();

    private string AnyString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw DocumentFault.NotUnicode();
        }
    }

    /// <summary>A string that people read: without control characters, bidirectional overrides and lone surrogates.</summary>
    private string CleanString(string expected)
    {
        string text = StringValue(expected);
        if (!IsVerbatim || !TextRules.IsPlain(_reader.ValueSpan))
        {
            RefuseUnclean(text);
        }

        return text;
    }

    private static void RefuseUnclean(string text)
    {
        if (text.AsSpan().IsWhiteSpace())
        {
            throw DocumentFault.BadText("is blank");
        }

        if (TextRules.Fault(text) is { } fault)
        {
            throw DocumentFault.BadText(fault);
        }
    }

    private string Id(string what)
    {
        Expect(JsonTokenType.String, "a ", what, " id as a string");
        if (IsVerbatim && Codes.IsPlainId(_reader.ValueSpan))
        {
            return Encoding.Latin1.GetString(_reader.ValueSpan); // Plain ids are ASCII, and this is the shortest way to a string.
        }

        string id = StringAtHand();
        return Codes.IsId(id) ? id : throw DocumentFault.Value(id, $"an id: {Codes.IdForm}");
    }

    private string CodeText(string what)
    {
        Expect(JsonTokenType.String, "a ", what, " code as a string");
        string code = StringAtHand();
        return Codes.IsCode(code) ? code : throw DocumentFault.Value(code, $"a code: {Codes.CodeForm}");
    }

    private T Code<T>(ReadCode<T> read, string expected)
    {
        Expect(JsonTokenType.String, "one of ", expected, string.Empty);
        return read(Bytes(), out T value) ? value : throw DocumentFault.Value(StringAtHand(), "one of " + expected);
    }

    private bool Flag()
    {
        if (_reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            ThrowWrongType("true or false");
        }

        return _reader.TokenType == JsonTokenType.True;
    }

    private int Number(string what, int least)
    {
        Expect(JsonTokenType.Number, string.Empty, what, " as a whole number");
        return _reader.TryGetInt32(out int number) && number >= least
            ? number
            : throw DocumentFault.Value(
                Encoding.UTF8.GetString(_reader.HasValueSequence ? _reader.ValueSequence.ToArray() : _reader.ValueSpan),
                string.Create(CultureInfo.InvariantCulture, $"{what} as a whole number of {least} or more"));
    }

    /// <summary>Keeps a member that this version does not know.</summary>
    private void KeepUnknown(ref ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown)
    {
        string name = MemberName();
        if (TextRules.Fault(name) is { } fault)
        {
            throw DocumentFault.BadText(fault);
        }

        unknown ??= ImmutableArray.CreateBuilder<KeyValuePair<string, JsonElement>>();
        foreach (KeyValuePair<string, JsonElement> known in unknown)
        {
            if (string.Equals(known.Key, name, StringComparison.Ordinal))
            {
                throw DocumentFault.Duplicate(name);
            }
        }

        if (unknown.Count == UnknownMembers.MostPerObject)
        {
            throw DocumentFault.TooManyUnknown();
        }

        _reader.Read();
        unknown.Add(new(name, UnknownJson.Read(ref _reader)));
    }
}
