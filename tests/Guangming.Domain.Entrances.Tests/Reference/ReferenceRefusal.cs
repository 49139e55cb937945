namespace Guangming.Domain.Entrances.Tests.Reference;

/// <summary>The reference reader refuses a text; the message says why.</summary>
internal sealed class ReferenceRefusal(string reason) : Exception(reason);
