using System.Collections.Immutable;

namespace Guangming.Domain.Text;

/// <summary>A place of a text that says who supports whom (结对表述).</summary>
/// <param name="At">Where the word of support stands.</param>
/// <param name="Word">That word.</param>
/// <param name="Supporter">Who supports; <see langword="null"/> where it is not said here.</param>
/// <param name="IsElided">Whether the supporter is left to the reader, not named in a way that is not understood.</param>
/// <param name="Recipients">Who is supported, at least one; several in one group are supported together: 甲市（乙开发区）.</param>
internal sealed record PairingStatement(int At, string Word, PlaceName? Supporter, bool IsElided, ImmutableArray<ImmutableArray<PlaceName>> Recipients);
