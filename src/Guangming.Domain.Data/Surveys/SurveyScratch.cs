namespace Guangming.Domain.Data;

/// <summary>Memory to sort in (排序缓冲区), kept from one computation to the next.</summary>
/// <remarks>
/// It grows to what the largest sample needed: 8 bytes a row for incomes in 分, 16 otherwise, and a little more. It is given
/// back by <see cref="Dispose"/>. One computation at a time may use it; a second one is refused, not made to wait.
/// </remarks>
public sealed class SurveyScratch : IDisposable
{
    private ScratchMemory? _memory;
    private int _isTaken;
    private bool _isDisposed;

    /// <summary>How many bytes it holds.</summary>
    public long Bytes => _memory?.Size ?? 0;

    /// <summary>Gives the memory back; afterwards it cannot be used.</summary>
    /// <exception cref="InvalidOperationException">A computation is using it.</exception>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            Take();
            _isDisposed = true;
            _memory?.Dispose();
            _memory = null;
        }
    }

    /// <summary>Memory of at least so many bytes, until it is returned; what it holds is anything.</summary>
    internal ScratchMemory Rent(long size)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Take();
        try
        {
            if (_memory is null || _memory.Size < size)
            {
                _memory?.Dispose();
                _memory = null;
                _memory = new ScratchMemory(size);
            }

            return _memory;
        }
        catch
        {
            Return();
            throw;
        }
    }

    internal void Return() => Volatile.Write(ref _isTaken, 0);

    private void Take()
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
        {
            throw new InvalidOperationException("The scratch memory is in use: give each computation that runs at the same time its own.");
        }
    }
}
