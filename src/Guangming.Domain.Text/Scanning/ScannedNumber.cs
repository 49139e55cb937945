namespace Guangming.Domain.Text;

/// <summary>A number of the prose: its token and its value, which a decimal holds.</summary>
internal readonly ref struct ScannedNumber(NumberToken token, decimal value)
{
    // Fields, so that what is asked of the token does not copy it.
    public readonly NumberToken Token = token;
    public readonly decimal Value = value;

    public int Start => Token.Start;

    public int End => Token.End;

    public int Scale => Token.Scale;

    public bool HasPoint => Token.HasPoint;

    public bool HasMany => Token.HasMany;

    public bool IsChinese => Token.IsChinese;

    public bool IsBare => Token.IsBare;
}
