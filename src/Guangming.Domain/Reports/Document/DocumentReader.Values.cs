using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Guangming.Domain;

/// <content>Texts, periods and anchors.</content>
internal ref partial struct DocumentReader
{
    private const string TextMembers = "\"zh\", \"en\"";
    private const string PeriodMembers = "\"basis\", \"start\", \"end\", \"granularity\", \"dated\", \"label\"";
    private const string AnchorMembers = "\"line\", \"start\", \"length\", \"token\"";

    private LocalizedText ReadText()
    {
        Expect(JsonTokenType.StartObject, "a text as an object with " + TextMembers);
        string? chinese = null;
        string? english = null;
        while (NextMember())
        {
            ReadOnlySpan<byte> name = Bytes();
            if (name.SequenceEqual("zh"u8))
            {
                Value(chinese is null);
                chinese = CleanString("a string");
            }
            else if (name.SequenceEqual("en"u8))
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
            ReadOnlySpan<byte> name = Bytes();
            if (name.SequenceEqual("basis"u8))
            {
                Value(basis is null);
                basis = Code<PeriodBasis>(TimeCodes.TryRead, "cumulative, annual, point-in-time, period, per-year, unspecified");
            }
            else if (name.SequenceEqual("end"u8))
            {
                Value(end is null);
                end = ReadDate();
            }
            else if (name.SequenceEqual("start"u8))
            {
                Value(start is null);
                start = ReadDate();
            }
            else if (name.SequenceEqual("dated"u8))
            {
                Value(dated is null);
                dated = Code<DateSource>(TimeCodes.TryRead, "stated, inherited, publication, reading");
            }
            else if (name.SequenceEqual("granularity"u8))
            {
                Value(granularity is null);
                granularity = Code<DateGranularity>(TimeCodes.TryRead, "day, month, year");
            }
            else if (name.SequenceEqual("label"u8))
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

    private LocalDate ReadDate()
    {
        Expect(JsonTokenType.String, "a date as \"yyyy-MM-dd\"");
        return IsoDates.TryRead(Bytes(), out LocalDate date) ? date : throw DocumentFault.Value(StringAtHand(), "a date as \"yyyy-MM-dd\"");
    }

    private PartialDate ReadPartialDate()
    {
        const string Form = "a date as \"yyyy\", \"yyyy-MM\" or \"yyyy-MM-dd\"";
        Expect(JsonTokenType.String, Form);
        return PartialDate.TryParse(Bytes(), out PartialDate date) ? date : throw DocumentFault.Value(StringAtHand(), Form);
    }

    /// <summary>An anchor; its token is often the value as written, and then shares that string.</summary>
    private SourceAnchor ReadAnchor(string? valueText = null, ReadOnlySpan<byte> valueUtf8 = default)
    {
        Expect(JsonTokenType.StartObject, "an anchor as an object with " + AnchorMembers);
        int line = 0;
        int start = -1;
        int length = 0;
        string? token = null;
        while (NextMember())
        {
            ReadOnlySpan<byte> name = Bytes();
            if (name.SequenceEqual("line"u8))
            {
                Value(line == 0);
                line = Number("a line", 1);
            }
            else if (name.SequenceEqual("start"u8))
            {
                Value(start < 0);
                start = Number("a UTF-16 offset", 0);
            }
            else if (name.SequenceEqual("length"u8))
            {
                Value(length == 0);
                length = Number("a length in UTF-16 units", 1);
            }
            else if (name.SequenceEqual("token"u8))
            {
                Value(token is null);
                token = valueText is not null && _reader.TokenType == JsonTokenType.String && IsVerbatim && _reader.ValueSpan.SequenceEqual(valueUtf8)
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
}
