namespace Guangming.Domain;

/// <summary>How tightly an operation binds what it stands between (优先级).</summary>
internal enum Binding
{
    /// <summary>A number with a sign in front, which stands in brackets unless it comes first.</summary>
    Signed,

    /// <summary>+ and −.</summary>
    Terms,

    /// <summary>× and ÷.</summary>
    Factors,

    /// <summary>A name, a number, or what carries its own brackets.</summary>
    Atom,
}
