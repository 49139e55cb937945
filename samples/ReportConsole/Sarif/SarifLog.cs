using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Guangming.Domain;
using ReportConsole.Commands;
using ReportConsole.Json;

namespace ReportConsole.Sarif;

/// <summary>The failing checks of an audit as a SARIF 2.1.0 log, in which code hosts and editors show them at the words of the source.</summary>
internal sealed class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string BuiltInPrefix = "GM2";

    private readonly Utf8JsonWriter _json;
    private readonly SarifArtifacts _artifacts;
    private readonly Language _language;

    private SarifLog(Utf8JsonWriter json, SarifArtifacts artifacts, Language language) => (_json, _artifacts, _language) = (json, artifacts, language);

    /// <summary>The log in UTF-8.</summary>
    public static byte[] Of(AuditReport audit, ImmutableArray<AuditRule> rules, SarifArtifacts artifacts, Language language)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = ReadableJson.Encoder }))
        {
            new SarifLog(json, artifacts, language).Write(audit, rules);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(AuditReport audit, ImmutableArray<AuditRule> rules)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool(rules);
        _json.WriteString("language", _language == Language.Chinese ? "zh-CN" : "en-US");
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("artifacts");
        foreach (string name in _artifacts.Names)
        {
            _json.WriteStartObject();
            _json.WriteStartObject("location");
            _json.WriteString("uri", name);
            _json.WriteEndObject();
            _json.WriteString("encoding", "utf-8");
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("results");
        foreach (Check check in audit.With(CheckVerdict.Fails))
        {
            WriteResult(check, rules.IndexOf(check.Rule));
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTool(ImmutableArray<AuditRule> rules)
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", Session.Program);
        _json.WriteString("version", VersionText.Number);
        _json.WriteStartArray("rules");
        foreach (AuditRule rule in rules)
        {
            _json.WriteStartObject();
            _json.WriteString("id", rule.Id);
            _json.WriteString("name", Identifier(rule.Name.In(Language.English)));
            WriteText("shortDescription", $"{rule.Name.In(Language.Chinese)} / {rule.Name.In(Language.English)}");
            if (rule.Id.StartsWith(BuiltInPrefix, StringComparison.Ordinal))
            {
                _json.WriteString("helpUri", $"docs/rules/{rule.Id}.md");
            }

            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", LevelOf(rule.Severity));
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteResult(Check check, int rule)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", check.Rule.Id);
        _json.WriteNumber("ruleIndex", rule);
        _json.WriteString("level", LevelOf(check.Severity));
        WriteText("message", check.Message.In(_language));
        _json.WriteStartArray("locations");
        WriteLocation(check.Figures.FirstOrDefault(), id: null);
        _json.WriteEndArray();
        if (check.Figures.Length > 1)
        {
            _json.WriteStartArray("relatedLocations");
            for (int i = 1; i < check.Figures.Length; i++)
            {
                WriteLocation(check.Figures[i], i);
            }

            _json.WriteEndArray();
        }

        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("ruleAndFigures/v1", Fingerprint(check));
        _json.WriteEndObject();
        _json.WritePropertyName("properties");
        _json.WriteRawValue(ResultJson.Text(check, _language));
        _json.WriteEndObject();
    }

    private void WriteLocation(Figure? figure, int? id)
    {
        _json.WriteStartObject();
        if (id is { } number)
        {
            _json.WriteNumber("id", number);
        }

        _json.WriteStartObject("physicalLocation");
        int artifact = _artifacts.IndexOf(figure?.ReportedIn);
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", _artifacts.Names[artifact]);
        _json.WriteNumber("index", artifact);
        _json.WriteEndObject();
        if (figure is not null && _artifacts.PlaceOf(figure) is { } place)
        {
            WriteRegion(place);
        }

        _json.WriteEndObject();
        if (figure is not null)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", figure.Id);
            _json.WriteEndObject();
            _json.WriteEndArray();
            WriteText("message", $"{figure.Stated.Text} ({figure.Measure.Name.In(_language)})");
            WriteSourceLine(figure.Anchor);
        }

        _json.WriteEndObject();
    }

    private void WriteRegion(SarifPlace place)
    {
        _json.WriteStartObject("region");
        if (place is { Line: { } line, Column: { } column })
        {
            _json.WriteNumber("startLine", line);
            _json.WriteNumber("startColumn", column);
            _json.WriteNumber("endLine", line);
            _json.WriteNumber("endColumn", column + place.Length);
        }

        _json.WriteNumber("charOffset", place.Start);
        _json.WriteNumber("charLength", place.Length);
        _json.WriteEndObject();
    }

    // An anchor counts only lines that are not blank: no line of a region.
    private void WriteSourceLine(SourceAnchor? anchor)
    {
        if (anchor is not null)
        {
            _json.WriteStartObject("properties");
            _json.WriteNumber("nonBlankLine", anchor.Line);
            _json.WriteString("token", anchor.Token);
            _json.WriteEndObject();
        }
    }

    private void WriteText(string member, string text)
    {
        _json.WriteStartObject(member);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // The same problem in the next edition of a text has the same one, wherever it has moved.
    private static string Fingerprint(Check check) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', check.Figures.Select(figure => figure.Id).Prepend(check.Rule.Id)))));

    private static string Identifier(string name) => string.Concat(name.Split([' ', '-', ',', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1))));
}
