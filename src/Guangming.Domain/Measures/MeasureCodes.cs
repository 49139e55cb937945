namespace Guangming.Domain;

/// <summary>The stable codes of <see cref="MeasureKind"/>, <see cref="FundingStage"/> and <see cref="PovertyStandard"/>, as documents write them.</summary>
public static class MeasureCodes
{
    /// <summary>The code: <c>other</c>, <c>funding</c>, <c>beneficiaries</c>, <c>tally</c> or <c>rate</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this MeasureKind kind) => kind switch
    {
        MeasureKind.Other => "other",
        MeasureKind.Funding => "funding",
        MeasureKind.Beneficiaries => "beneficiaries",
        MeasureKind.Tally => "tally",
        MeasureKind.Rate => "rate",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a member of MeasureKind."),
    };

    /// <summary>The code: <c>not-stated</c>, <c>allocated</c>, <c>in-place</c>, <c>spent</c>, <c>agreed</c> or <c>actual</c>.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this FundingStage stage) => stage switch
    {
        FundingStage.NotStated => "not-stated",
        FundingStage.Allocated => "allocated",
        FundingStage.InPlace => "in-place",
        FundingStage.Spent => "spent",
        FundingStage.Agreed => "agreed",
        FundingStage.Actual => "actual",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Expected a member of FundingStage."),
    };

    /// <summary>The code: <c>not-stated</c>, <c>national</c> or <c>provincial</c>.</summary>
    /// <param name="standard">The standard.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number cast to the enumeration.</exception>
    public static string Code(this PovertyStandard standard) => standard switch
    {
        PovertyStandard.NotStated => "not-stated",
        PovertyStandard.National => "national",
        PovertyStandard.Provincial => "provincial",
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, "Expected a member of PovertyStandard."),
    };

    internal static string KindCodes => "other, funding, beneficiaries, tally, rate";

    internal static string StageCodes => "not-stated, allocated, in-place, spent, agreed, actual";

    internal static string StandardCodes => "not-stated, national, provincial";

    internal static bool TryRead(ReadOnlySpan<byte> code, out MeasureKind kind)
    {
        (bool known, kind) = code switch
        {
            _ when code.SequenceEqual("funding"u8) => (true, MeasureKind.Funding),
            _ when code.SequenceEqual("beneficiaries"u8) => (true, MeasureKind.Beneficiaries),
            _ when code.SequenceEqual("tally"u8) => (true, MeasureKind.Tally),
            _ when code.SequenceEqual("rate"u8) => (true, MeasureKind.Rate),
            _ => (code.SequenceEqual("other"u8), MeasureKind.Other),
        };
        return known;
    }

    internal static bool TryRead(ReadOnlySpan<byte> code, out FundingStage stage)
    {
        (bool known, stage) = code switch
        {
            _ when code.SequenceEqual("allocated"u8) => (true, FundingStage.Allocated),
            _ when code.SequenceEqual("in-place"u8) => (true, FundingStage.InPlace),
            _ when code.SequenceEqual("spent"u8) => (true, FundingStage.Spent),
            _ when code.SequenceEqual("agreed"u8) => (true, FundingStage.Agreed),
            _ when code.SequenceEqual("actual"u8) => (true, FundingStage.Actual),
            _ => (code.SequenceEqual("not-stated"u8), FundingStage.NotStated),
        };
        return known;
    }

    internal static bool TryRead(ReadOnlySpan<byte> code, out PovertyStandard standard)
    {
        (bool known, standard) = code switch
        {
            _ when code.SequenceEqual("national"u8) => (true, PovertyStandard.National),
            _ when code.SequenceEqual("provincial"u8) => (true, PovertyStandard.Provincial),
            _ => (code.SequenceEqual("not-stated"u8), PovertyStandard.NotStated),
        };
        return known;
    }
}
