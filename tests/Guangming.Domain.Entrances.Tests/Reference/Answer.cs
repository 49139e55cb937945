namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>A reading, or a refusal with its reason, or something that must never be (an exception that is no refusal).</summary>
internal sealed record Answer(Reading? Reading, string? Refusal, bool IsBroken = false)
{
    public static Answer Of(Reading reading) => new(reading, null);

    public static Answer Refused(string reason) => new(null, reason);

    public static Answer Broken(Exception exception) => new(null, exception.GetType().Name + ": " + exception.Message, true);

    public bool Agrees(Answer other) =>
        !IsBroken && !other.IsBroken && (Reading is null ? other.Reading is null : other.Reading is not null && Reading.Agrees(other.Reading));

    public override string ToString() =>
        Reading?.ToString() ?? (IsBroken ? "THROWS " : "refused: ") + Refusal!.ReplaceLineEndings(" ");
}
