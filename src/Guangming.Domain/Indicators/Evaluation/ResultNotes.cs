using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>What a result has to be read with, worded when somebody asks (附注).</summary>
internal sealed class ResultNotes
{
    private readonly Func<ImmutableArray<LocalizedText>>? _make;
    private ImmutableArray<LocalizedText> _all;

    public ResultNotes(Func<ImmutableArray<LocalizedText>> make) => _make = make;

    private ResultNotes(ImmutableArray<LocalizedText> all) => _all = all;

    public static ResultNotes None { get; } = new([]);

    public ImmutableArray<LocalizedText> All
    {
        get
        {
            // Made once; threads that race make the same.
            if (_all.IsDefault)
            {
                _all = _make!();
            }

            return _all;
        }
    }

    public static implicit operator ResultNotes(ImmutableArray<LocalizedText> notes) => notes.IsEmpty ? None : new(notes);
}
