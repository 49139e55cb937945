using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using NodaTime;

namespace Guangming.Domain.Tests.Time;

public sealed partial class ReportingPeriodJsonTests
{
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 1 };

    [Theory]
    [InlineData("""{"basis":"cumulative","end":"2020-12-21","dated":"publication"}""")]
    [InlineData("""{"basis":"cumulative","start":"2016-05-01","end":"2020-11-30","granularity":"month"}""")]
    [InlineData("""{"basis":"point-in-time","end":"2015-12-31","granularity":"year"}""")]
    [InlineData("""{"basis":"annual","start":"2020-01-01","end":"2020-12-31","granularity":"year"}""")]
    [InlineData("""{"basis":"annual","start":"2020-01-01","end":"2020-12-21"}""")]
    [InlineData("""{"basis":"period","start":"2016-05-01","granularity":"month","dated":"inherited"}""")]
    [InlineData("""{"basis":"period","label":"epidemic"}""")]
    [InlineData("""{"basis":"per-year"}""")]
    [InlineData("""{"basis":"unspecified"}""")]
    public void Json_RoundTrips(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<ReportingPeriod>(json)).Should().Be(json);

    [Fact]
    public void Json_AnyPeriod_ReadsBackWhatItWrites() => Gen.Select(ReportingPeriodAlgebraTests.Periods, Gen.Int[0, 3]).Sample((period, source) =>
    {
        ReportingPeriod written = period.IsDated && period.End is not null ? period.With((DateSource)source) : period;
        return JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(written)) == written;
    });

    [Fact]
    public void Json_WholeYearWithoutGranularity_IsTheSameYear() =>
        JsonSerializer.Deserialize<ReportingPeriod>("""{"end":"2020-12-31","basis":"annual","start":"2020-01-01"}""")
            .Should().Be(ReportingPeriod.Year(2020));

    [Theory]
    [InlineData("""{"end":"2020-12-21"}""", "needs a \"basis\"")]
    [InlineData("""{"basis":"cumulativ"}""", "cumulativ*expected unspecified")]
    [InlineData("""{"basis":5}""", "Expected a string for \"basis\"")]
    [InlineData("""{"basis":null}""", "Expected a string for \"basis\"")]
    [InlineData("""{"basis":"cumulative","basis":"cumulative"}""", "\"basis\" of a period stands twice")]
    [InlineData("""{"basis":"cumulative","end":"2020-12-21","end":"2020-12-21"}""", "\"end\" of a period stands twice")]
    [InlineData("""{"basis":"cumulative","ende":"2020-12-21"}""", "no member \"ende\"")]
    [InlineData("""{"basis":"cumulative","end":"2020-12"}""", "\"2020-12\"; expected a day as yyyy-MM-dd")]
    [InlineData("""{"basis":"cumulative","end":"2020-02-30"}""", "expected a day")]
    [InlineData("""{"basis":"cumulative","granularity":"decade"}""", "expected day, month or year")]
    [InlineData("""{"basis":"cumulative","dated":"guess"}""", "expected stated, inherited")]
    [InlineData("""{"basis":"annual","start":"2020-02-01","end":"2020-12-31"}""", "starts on January 1")]
    [InlineData("""{"basis":"period","label":"\ud800"}""", "lone surrogate")]
    [InlineData("""{"\ud800":"period"}""", "converted to Guangming.Domain.ReportingPeriod")]
    [InlineData("""["cumulative"]""", "Expected a period as an object")]
    public void Json_Wrong_SaysWhy(string json, string why) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReportingPeriod>(json))
            .Should().Throw<JsonException>().WithMessage($"*{why}*");

    [Fact]
    public async Task Json_EscapesAndPieces_ReadTheSame()
    {
        const string Json = """{"b\u0061sis":"cumul\u0061tive","end":"2020-12-\u0032\u0031"}""";
        ReportingPeriod expected = ReportingPeriod.CumulativeTo(new LocalDate(2020, 12, 21));

        JsonSerializer.Deserialize<ReportingPeriod>(Json).Should().Be(expected);
        using var stream = new OneByteAtATime(Encoding.UTF8.GetBytes(Json));
        (await JsonSerializer.DeserializeAsync<ReportingPeriod>(stream, SmallBuffer, TestContext.Current.CancellationToken))
            .Should().Be(expected);
    }

    [Fact]
    public void Json_SourceGenerated_NeedsNoRegistration()
    {
        var row = new Row { Period = ReportingPeriod.Year(2020), Since = PartialDate.OfYear(2016), Place = DivisionCode.Parse("451029") };

        string json = JsonSerializer.Serialize(row, RowContext.Default.Row);

        json.Should().Contain("\"Since\":\"2016\"").And.Contain("\"Place\":\"451029\"").And.Contain("\"Basis\":\"per-year\"");
        JsonSerializer.Deserialize(json, RowContext.Default.Row)!.Period.Should().Be(row.Period);
    }

    [Fact]
    public void Json_Enumerations_AreTheirCodes()
    {
        foreach (PeriodBasis basis in Enum.GetValues<PeriodBasis>())
        {
            JsonSerializer.Serialize(basis).Should().Be($"\"{basis.Code()}\"");
            TimeCodes.TryRead(Encoding.UTF8.GetBytes(basis.Code()), out PeriodBasis read).Should().BeTrue();
            read.Should().Be(basis);
        }

        foreach (DateSource source in Enum.GetValues<DateSource>())
        {
            JsonSerializer.Serialize(source).Should().Be($"\"{source.Code()}\"");
            TimeCodes.TryRead(Encoding.UTF8.GetBytes(source.Code()), out DateSource read).Should().BeTrue();
            read.Should().Be(source);
        }

        foreach (DateGranularity granularity in Enum.GetValues<DateGranularity>())
        {
            JsonSerializer.Serialize(granularity).Should().Be($"\"{granularity.Code()}\"");
            TimeCodes.TryRead(Encoding.UTF8.GetBytes(granularity.Code()), out DateGranularity read).Should().BeTrue();
            read.Should().Be(granularity);
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize<PeriodBasis>("1")).Should().Throw<JsonException>("numbers say nothing");
        FluentActions.Invoking(() => ((PeriodBasis)9).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    internal sealed class Row
    {
        public ReportingPeriod? Period { get; set; }

        public PartialDate? Since { get; set; }

        public DivisionCode Place { get; set; }

        public PeriodBasis Basis { get; set; } = PeriodBasis.PerYear;
    }

    [JsonSerializable(typeof(Row))]
    internal sealed partial class RowContext : JsonSerializerContext;

    private sealed class OneByteAtATime(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
