using System.Collections.Immutable;
using System.Text.Json;

namespace Guangming.Domain;

/// <content>The report's own measures.</content>
internal ref partial struct DocumentReader
{
    private void ReadMeasures()
    {
        Expect(JsonTokenType.StartArray, "measures as an array");
        ImmutableArray<Measure>.Builder list = ImmutableArray.CreateBuilder<Measure>();
        while (NextItem())
        {
            Measure measure = ReadMeasure(list.Count);
            if (!_measures.TryAdd(measure.Code, measure))
            {
                throw DocumentFault.Model(ModelFindings.DuplicateId(ModelPath.Item("measures", list.Count) + ".code", "measure", measure.Code));
            }

            list.Add(measure);
        }

        _measureList = list.DrainToImmutable();
    }

    private Measure ReadMeasure(int index)
    {
        Expect(JsonTokenType.StartObject, "a measure as an object");
        string? code = null;
        LocalizedText? name = null;
        Unit? unit = null;
        Unit? per = null;
        MeasureKind? kind = null;
        Additivity? additivity = null;
        string? domainText = null;
        FundingSource? source = null;
        FundingStage? stage = null;
        PopulationGroup? group = null;
        PovertyStandard? standard = null;
        LocalizedText? note = null;
        ImmutableArray<KeyValuePair<string, JsonElement>>.Builder? unknown = null;
        while (NextMember())
        {
            switch (MemberName())
            {
                case "code":
                    Value(code is null);
                    code = CodeText("measure");
                    break;
                case "name":
                    Value(name is null);
                    name = ReadText();
                    break;
                case "unit":
                    Value(unit is null);
                    unit = ReadUnit();
                    break;
                case "per":
                    Value(per is null);
                    per = ReadUnit();
                    break;
                case "kind":
                    Value(kind is null);
                    kind = Code<MeasureKind>(MeasureCodes.TryRead, MeasureCodes.KindCodes);
                    break;
                case "aggregation":
                    Value(additivity is null);
                    additivity = ReadAdditivity();
                    break;
                case "domain":
                    Value(domainText is null);
                    domainText = CleanString("a range such as \"[0%, 100%]\"");
                    break;
                case "source":
                    Value(source is null);
                    source = FundingSource.Of(CodeText("funding source"));
                    break;
                case "stage":
                    Value(stage is null);
                    stage = Code<FundingStage>(MeasureCodes.TryRead, MeasureCodes.StageCodes);
                    break;
                case "group":
                    Value(group is null);
                    group = PopulationGroup.Of(CodeText("population group"));
                    break;
                case "standard":
                    Value(standard is null);
                    standard = Code<PovertyStandard>(MeasureCodes.TryRead, MeasureCodes.StandardCodes);
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

        ValueRange? domain = null;
        if (domainText is not null && !ValueRange.TryParse(domainText, out domain))
        {
            throw DocumentFault.At(ModelPath.Item("measures", index) + ".domain", domainText, "expected a range such as \"[0%, 100%]\"");
        }

        try
        {
            Measure measure = new(
                code ?? throw DocumentFault.Missing("measure", "code"),
                name ?? throw DocumentFault.Missing("measure", "name"),
                unit ?? throw DocumentFault.Missing("measure", "unit"),
                kind ?? throw DocumentFault.Missing("measure", "kind"),
                additivity ?? throw DocumentFault.Missing("measure", "aggregation"),
                per,
                domain,
                source,
                stage ?? FundingStage.NotStated,
                group,
                standard ?? PovertyStandard.NotStated,
                note);
            Keep(measure, unknown);
            return measure;
        }
        catch (ArgumentException e)
        {
            throw DocumentFault.At(ModelPath.Item("measures", index), code!, e);
        }
    }

    private Unit ReadUnit()
    {
        string text = StringValue("a unit as a string");
        return Unit.TryParse(text, out Unit? unit) ? unit : throw DocumentFault.Value(text, "a unit such as \"person\", \"yuan/person\" or \"other:项\"");
    }

    private Additivity ReadAdditivity()
    {
        string text = StringValue("an aggregation rule as a string");
        return Additivity.All.FirstOrDefault(rule => string.Equals(rule.Code, text, StringComparison.Ordinal))
            ?? throw DocumentFault.Value(text, "one of " + string.Join(", ", Additivity.All));
    }
}
