namespace Guangming.Domain.Text;

/// <summary>How far a stream has been read (读取进度).</summary>
/// <param name="Bytes">The bytes read so far.</param>
/// <param name="Mentions">The figures found so far.</param>
public readonly record struct ReadingProgress(long Bytes, int Mentions);
