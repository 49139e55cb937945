namespace Guangming.Domain.Exchange;

/// <summary>A cell that was read, with its column, from 0.</summary>
internal readonly record struct SheetValue(int Column, RawCell Cell);
