namespace Guangming.Domain.Text;

/// <summary>A number of the prose: its token and its value, which a decimal holds.</summary>
internal readonly ref struct ScannedNumber(NumberToken token, decimal value)
{
    public NumberToken Token { get; } = token;

    public decimal Value { get; } = value;

    public int Start => Token.Start;

    public int End => Token.End;

    public int Scale => Token.Scale;

    public bool HasPoint => Token.HasPoint;

    public bool HasMany => Token.HasMany;

    public bool IsChinese => Token.IsChinese;

    public bool IsBare => Token.IsBare;
}
