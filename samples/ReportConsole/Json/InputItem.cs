using Guangming.Domain;

namespace ReportConsole.Json;

/// <summary>What a result was computed from, as <c>indicators --json</c> shows it.</summary>
internal sealed record InputItem(
    string Measure,
    string? Role,
    string? Figure,
    string AsWritten,
    ExactNumber? Low,
    bool LowIncluded,
    ExactNumber? High,
    bool HighIncluded,
    string Unit,
    int? Line,
    int? Start,
    int? Length,
    string? Token)
{
    public static InputItem Of(TracedInput input) => new(
        input.Input.Measure.Code,
        RoleOf(input.Input.Role),
        input.Figure?.Id,
        input.Stated.Text,
        ExactNumber.Of(input.Range.Lower, input.Range.Unit),
        input.Range.IsLowerClosed,
        ExactNumber.Of(input.Range.Upper, input.Range.Unit),
        input.Range.IsUpperClosed,
        input.Range.Unit.ToString(),
        input.Anchor?.Line,
        input.Anchor?.Start,
        input.Anchor?.Length,
        input.Anchor?.Token);

    private static string? RoleOf(InputRole role) => role switch
    {
        InputRole.Baseline => "baseline",
        InputRole.Final => "final",
        InputRole.Target => "target",
        _ => null,
    };
}
