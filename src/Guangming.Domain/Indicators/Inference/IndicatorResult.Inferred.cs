using System.Collections.Immutable;

namespace Guangming.Domain;

/// <content>Marking what was inferred.</content>
public sealed partial class IndicatorResult
{
    /// <summary>The result as one found by turning a formula round: marked so, cut to what makes sense for its measure, with the assumptions.</summary>
    internal IndicatorResult AsInferred(InputNode unknown, ImmutableArray<LocalizedText> assumptions)
    {
        if (_inputs is null)
        {
            return this;
        }

        ValueRange range = unknown.Measure.Domain is { } domain && domain.Unit == Range!.Unit ? domain.Intersect(Range) ?? Range : Range!;
        ImmutableArray<LocalizedText> notes = assumptions.AddRange(Notes);
        return _exact is { } exact
            ? new IndicatorResult(_context, ResultOrigin.Inferred, _inputs, exact, range, notes)
            : Bounds(_context, ResultOrigin.Inferred, _inputs, range, Reason!, notes);
    }

    /// <summary>The same result with more to keep in mind.</summary>
    internal IndicatorResult WithNotes(IEnumerable<LocalizedText> more) => _inputs is null ? this
        : _exact is { } exact ? new IndicatorResult(_context, Origin, _inputs, exact, Range!, Notes.InsertRange(0, more))
        : Bounds(_context, Origin, _inputs, Range!, Reason!, Notes.InsertRange(0, more));
}
