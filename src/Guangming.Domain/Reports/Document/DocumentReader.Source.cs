using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Guangming.Domain;

/// <content>The source.</content>
internal ref partial struct DocumentReader
{
    private ReportSource ReadSource()
    {
        Expect(JsonTokenType.StartObject, "a source as an object");
        string? kind = null;
        LocalizedText? title = null;
        LocalizedText? publisher = null;
        OffsetDateTime? published = null;
        bool? isSecondary = null;
        LocalizedText? part = null;
        string? address = null;
        string? language = null;
        string? hash = null;
        LocalizedText? note = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
            {
                case "kind":
                    Value(kind is null);
                    kind = CodeText("source kind");
                    break;
                case "title":
                    Value(title is null);
                    title = ReadText();
                    break;
                case "publisher":
                    Value(publisher is null);
                    publisher = ReadText();
                    break;
                case "published":
                    Value(published is null);
                    published = ReadInstant();
                    break;
                case "secondary":
                    Value(isSecondary is null);
                    isSecondary = Flag();
                    break;
                case "part":
                    Value(part is null);
                    part = ReadText();
                    break;
                case "address":
                    Value(address is null);
                    address = CleanString("an address as a string");
                    break;
                case "language":
                    Value(language is null);
                    language = CleanString("a language tag as a string");
                    break;
                case "textSha256":
                    Value(hash is null);
                    hash = ReadHash();
                    break;
                case "note":
                    Value(note is null);
                    note = ReadText();
                    break;
                default:
                    KeepUnknown(ref unknown);
                    break;
            }
        }

        ReportSource source = new(
            kind ?? throw DocumentFault.Missing("source", "kind"),
            title ?? throw DocumentFault.Missing("source", "title"),
            publisher ?? throw DocumentFault.Missing("source", "publisher"),
            published ?? throw DocumentFault.Missing("source", "published"),
            isSecondary ?? false,
            part,
            address,
            language ?? throw DocumentFault.Missing("source", "language"),
            hash,
            note);
        Keep(source, unknown);
        return source;
    }

    private OffsetDateTime ReadInstant()
    {
        string text = StringValue("a time with its offset");
        return IsoDates.TryReadTime(text, out OffsetDateTime time) ? time : throw DocumentFault.Value(text, "a time with its offset, such as \"2020-12-21T08:02:58+08:00\"");
    }

    private string ReadHash()
    {
        const int Digits = 64;
        string text = StringValue("a SHA-256 as a string");
        return text.Length == Digits && text.All(char.IsAsciiHexDigitLower)
            ? text
            : throw DocumentFault.Value(text, "a SHA-256: 64 lower-case hexadecimal digits");
    }

    private void Keep(object owner, ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown)
    {
        if (unknown is not null)
        {
            Unknown.Keep(owner, unknown.ToImmutable());
        }
    }
}
