using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Guangming.Domain;

/// <content>Tokens, texts, periods and anchors.</content>
internal ref partial struct DocumentReader
{
    private const string TextMembers = "\"zh\", \"en\"";
    private const string PeriodMembers = "\"basis\", \"start\", \"end\", \"granularity\", \"dated\", \"label\"";
    private const string AnchorMembers = "\"line\", \"start\", \"length\", \"token\"";

    private delegate bool ReadCode<T>(ReadOnlySpan<byte> code, out T value);

    private readonly void Expect(JsonTokenType type, string expected)
    {
        if (_reader.TokenType != type)
        {
            throw DocumentFault.WrongType(expected, Found());
        }
    }

    private readonly string Found() => _reader.TokenType switch
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

    /// <summary>The member's name; too long a one is cut, and so is no known one.</summary>
    private readonly ReadOnlySpan<byte> Name(Span<byte> scratch)
    {
        if (!_reader.HasValueSequence && !_reader.ValueIsEscaped)
        {
            return _reader.ValueSpan;
        }

        long length = _reader.HasValueSequence ? _reader.ValueSequence.Length : _reader.ValueSpan.Length;
        return length <= scratch.Length ? scratch[.._reader.CopyString(scratch)] : [];
    }

    private readonly string StringValue(string expected)
    {
        Expect(JsonTokenType.String, expected);
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw DocumentFault.BadText("is not valid Unicode: it holds a lone surrogate or broken UTF-8");
        }
    }

    /// <summary>A string that people read: without control characters, bidirectional overrides and lone surrogates.</summary>
    private readonly string CleanString(string expected)
    {
        string text = StringValue(expected);
        if (text.Length == 0 || text.AsSpan().IsWhiteSpace())
        {
            throw DocumentFault.BadText("is blank");
        }

        return TextRules.Fault(text) is { } fault ? throw DocumentFault.BadText(fault) : text;
    }

    private readonly string Id(string what)
    {
        string id = StringValue($"a {what} id as a string");
        return Codes.IsId(id) ? id : throw DocumentFault.Value(id, $"an id: {Codes.IdForm}");
    }

    private readonly string CodeText(string what)
    {
        string code = StringValue($"a {what} code as a string");
        return Codes.IsCode(code) ? code : throw DocumentFault.Value(code, $"a code: {Codes.CodeForm}");
    }

    private readonly T Code<T>(ReadCode<T> read, string expected)
    {
        Expect(JsonTokenType.String, "one of " + expected);
        Span<byte> scratch = stackalloc byte[LongestName];
        return read(Name(scratch), out T value) ? value : throw DocumentFault.Value(StringValue("a code"), "one of " + expected);
    }

    private readonly bool Flag()
    {
        if (_reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            throw DocumentFault.WrongType("true or false", Found());
        }

        return _reader.GetBoolean();
    }

    private readonly int Number(string what, int least)
    {
        Expect(JsonTokenType.Number, $"{what} as a whole number");
        return _reader.TryGetInt32(out int number) && number >= least
            ? number
            : throw DocumentFault.Value(Encoding.UTF8.GetString(Bytes()), string.Create(CultureInfo.InvariantCulture, $"{what} as a whole number of {least} or more"));
    }

    private readonly ReadOnlySpan<byte> Bytes() => _reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(_reader.ValueSequence) : _reader.ValueSpan;

    private readonly DocumentFault UnknownMember(string what, string expected) => DocumentFault.UnknownMember(what, _reader.GetString()!, expected);

    /// <summary>Moves past a member's name to its value, once.</summary>
    private void Value(bool isFirst)
    {
        if (!isFirst)
        {
            throw DocumentFault.Duplicate(_reader.GetString()!);
        }

        _reader.Read();
    }

    private LocalizedText ReadText()
    {
        Expect(JsonTokenType.StartObject, "a text as an object with " + TextMembers);
        string? chinese = null;
        string? english = null;
        while (NextMember())
        {
            if (_reader.ValueTextEquals("zh"u8))
            {
                Value(chinese is null);
                chinese = CleanString("a string");
            }
            else if (_reader.ValueTextEquals("en"u8))
            {
                Value(english is null);
                english = CleanString("a string");
            }
            else
            {
                throw UnknownMember("text", TextMembers);
            }
        }

        return chinese is null && english is null ? throw DocumentFault.Missing("text", "zh") : LocalizedText.OfChecked(chinese, english);
    }

    private ReportingPeriod ReadPeriod()
    {
        Expect(JsonTokenType.StartObject, "a period as an object with " + PeriodMembers);
        PeriodBasis? basis = null;
        LocalDate? start = null;
        LocalDate? end = null;
        DateGranularity? granularity = null;
        DateSource? dated = null;
        string? label = null;
        while (NextMember())
        {
            if (_reader.ValueTextEquals("basis"u8))
            {
                Value(basis is null);
                basis = Code<PeriodBasis>(TimeCodes.TryRead, "cumulative, annual, point-in-time, period, per-year, unspecified");
            }
            else if (_reader.ValueTextEquals("end"u8))
            {
                Value(end is null);
                end = ReadDate();
            }
            else if (_reader.ValueTextEquals("start"u8))
            {
                Value(start is null);
                start = ReadDate();
            }
            else if (_reader.ValueTextEquals("dated"u8))
            {
                Value(dated is null);
                dated = Code<DateSource>(TimeCodes.TryRead, "stated, inherited, publication, reading");
            }
            else if (_reader.ValueTextEquals("granularity"u8))
            {
                Value(granularity is null);
                granularity = Code<DateGranularity>(TimeCodes.TryRead, "day, month, year");
            }
            else if (_reader.ValueTextEquals("label"u8))
            {
                Value(label is null);
                label = CleanString("a label as a string");
            }
            else
            {
                throw UnknownMember("period", PeriodMembers);
            }
        }

        return Period(
            basis ?? throw DocumentFault.Missing("period", "basis"), start, end, granularity ?? DateGranularity.Day, dated ?? DateSource.Stated, label);
    }

    /// <summary>The period; most figures of a report share the one before.</summary>
    private ReportingPeriod Period(
        PeriodBasis basis, LocalDate? start, LocalDate? end, DateGranularity granularity, DateSource dated, string? label)
    {
        if (_lastPeriod is { } last
            && last.Basis == basis
            && last.End == end
            && last.Start == start
            && last.Granularity == granularity
            && last.DateSource == dated
            && string.Equals(last.Label, label, StringComparison.Ordinal))
        {
            return last;
        }

        return ReportingPeriod.TryCreate(basis, start, end, granularity, dated, label, out ReportingPeriod? period, out string? fault)
            ? _lastPeriod = period
            : throw DocumentFault.Value(basis.Code(), fault!);
    }

    private readonly LocalDate ReadDate()
    {
        Expect(JsonTokenType.String, "a date as \"yyyy-MM-dd\"");
        Span<byte> scratch = stackalloc byte[LongestName];
        return IsoDates.TryRead(Name(scratch), out LocalDate date) ? date : throw DocumentFault.Value(StringValue("a date"), "a date as \"yyyy-MM-dd\"");
    }

    private readonly PartialDate ReadPartialDate()
    {
        const string Form = "a date as \"yyyy\", \"yyyy-MM\" or \"yyyy-MM-dd\"";
        Expect(JsonTokenType.String, Form);
        Span<byte> scratch = stackalloc byte[LongestName];
        return PartialDate.TryParse(Name(scratch), out PartialDate date) ? date : throw DocumentFault.Value(StringValue("a date"), Form);
    }

    /// <summary>An anchor; its token is often the value as written, and then shares that string.</summary>
    private SourceAnchor ReadAnchor(string? valueText)
    {
        Expect(JsonTokenType.StartObject, "an anchor as an object with " + AnchorMembers);
        int line = 0;
        int start = -1;
        int length = 0;
        string? token = null;
        while (NextMember())
        {
            if (_reader.ValueTextEquals("line"u8))
            {
                Value(line == 0);
                line = Number("a line", 1);
            }
            else if (_reader.ValueTextEquals("start"u8))
            {
                Value(start < 0);
                start = Number("a UTF-16 offset", 0);
            }
            else if (_reader.ValueTextEquals("length"u8))
            {
                Value(length == 0);
                length = Number("a length in UTF-16 units", 1);
            }
            else if (_reader.ValueTextEquals("token"u8))
            {
                Value(token is null);
                token = valueText is not null && _reader.TokenType == JsonTokenType.String && _reader.ValueTextEquals(valueText)
                    ? valueText
                    : CleanString("a token as a string");
            }
            else
            {
                throw UnknownMember("anchor", AnchorMembers);
            }
        }

        string? missing = (line, start, length, token) switch
        {
            (0, _, _, _) => "line",
            (_, < 0, _, _) => "start",
            (_, _, 0, _) => "length",
            (_, _, _, null) => "token",
            _ => null,
        };
        if (missing is not null)
        {
            throw DocumentFault.Missing("anchor", missing);
        }

        return length == token!.Length && length <= SourceAnchor.LongestToken && start <= int.MaxValue - length
            ? SourceAnchor.OfChecked(line, start, token)
            : throw DocumentFault.Value(token, string.Create(CultureInfo.InvariantCulture, $"a token of the stated length in UTF-16 units ({length}), at most {SourceAnchor.LongestToken}"));
    }

    /// <summary>Keeps a member that this version does not know.</summary>
    private void KeepUnknown(ref ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown)
    {
        string name = _reader.GetString()!;
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
