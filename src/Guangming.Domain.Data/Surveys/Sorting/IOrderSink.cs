namespace Guangming.Domain.Data;

/// <summary>Takes rows in the order of their incomes (有序接收), a run at a time.</summary>
/// <typeparam name="TEntry">The rows.</typeparam>
internal interface IOrderSink<TEntry>
{
    void Add(ReadOnlySpan<TEntry> run);
}
