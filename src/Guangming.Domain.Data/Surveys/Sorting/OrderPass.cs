using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Guangming.Domain.Data;

/// <summary>Puts the rows of a sample in the order of their incomes (收入排序) and hands them on, piece by piece.</summary>
/// <remarks>
/// Rows are spread once over some thousand buckets of neighbouring incomes; each bucket is then sorted in the cache and consumed
/// at once, so that memory holds one copy of the rows. Threads share the buckets; pieces are numbered in order.
/// </remarks>
internal static unsafe class OrderPass
{
    private const int BucketBits = 11;
    private const int Buckets = 1 << BucketBits;
    private const int Pieces = 256;

    /// <summary>What a sink made of each piece, in the order of incomes.</summary>
    /// <typeparam name="TEntry">What a row becomes.</typeparam>
    /// <typeparam name="TRows">Reads the columns.</typeparam>
    /// <typeparam name="TSink">Takes the rows of one piece in order.</typeparam>
    public static TSink[] Run<TEntry, TRows, TSink>(int count, TRows rows, SampleFacts facts, SurveyRun run, Func<TSink> start)
        where TEntry : unmanaged, IOrderEntry
        where TRows : struct, IOrderRows<TEntry>
        where TSink : struct, IOrderSink<TEntry>
    {
        Digits digits = new(facts);
        int parts = Math.Max(1, Math.Min(run.Threads, count / Buckets));
        int[][] ends = new int[parts][];
        ChunkRunner.ForEach(parts, run.Stage(0, 0.1), (part, _) =>
            ends[part] = Count<TEntry, TRows>(rows, digits, First(count, part, parts), First(count, part + 1, parts), run.CancellationToken));
        int[] starts = Starts(ends);
        int largest = Enumerable.Range(0, Buckets).Max(bucket => starts[bucket + 1] - starts[bucket]);
        int workers = Math.Max(1, Math.Min(run.Threads, Pieces));

        using SurveyScratch? own = run.Scratch is null ? new SurveyScratch() : null;
        SurveyScratch scratch = run.Scratch ?? own!;
        TEntry* memory = (TEntry*)scratch.Rent((count + ((long)largest * workers)) * sizeof(TEntry)).Pointer;
        try
        {
            ChunkRunner.ForEach(parts, run.Stage(0.1, 0.5), (part, _) =>
                Spread(rows, digits, First(count, part, parts), First(count, part + 1, parts), ends[part], memory, count, run.CancellationToken));

            TSink[] sinks = new TSink[Pieces];
            ChunkRunner.ForEach(Pieces, run.Stage(0.5, 1), (piece, worker) =>
            {
                TSink sink = start();
                Span<TEntry> spare = new(memory + count + ((long)largest * worker), largest);
                for (int bucket = First(Buckets, piece, Pieces); bucket < First(Buckets, piece + 1, Pieces); bucket++)
                {
                    if (starts[bucket + 1] > starts[bucket])
                    {
                        run.CancellationToken.ThrowIfCancellationRequested();
                        BucketSort.Sort(new Span<TEntry>(memory + starts[bucket], starts[bucket + 1] - starts[bucket]), spare, ref sink);
                    }
                }

                sinks[piece] = sink;
            });
            return sinks;
        }
        finally
        {
            scratch.Return();
        }
    }

    private static int First(int count, int part, int parts) => (int)((long)count * part / parts);

    // How many rows of the part fall in each bucket.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Count<TEntry, TRows>(TRows rows, Digits digits, int from, int to, CancellationToken cancellationToken)
        where TRows : struct, IOrderRows<TEntry>
    {
        int[] counts = new int[Buckets];
        ref int first = ref MemoryMarshal.GetArrayDataReference(counts);
        for (int start = from; start < to; start += BlockKernels.BlockLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(to, start + BlockKernels.BlockLength);
            for (int row = start; row < end; row++)
            {
                Unsafe.Add(ref first, (nuint)digits.Of(rows.Position(row)))++;
            }
        }

        return counts;
    }

    // From counts to the place of each part's first row in each bucket; gives the places of the buckets.
    private static int[] Starts(int[][] counts)
    {
        int[] starts = new int[Buckets + 1];
        int sum = 0;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            starts[bucket] = sum;
            foreach (int[] part in counts)
            {
                (part[bucket], sum) = (sum, sum + part[bucket]);
            }
        }

        starts[Buckets] = sum;
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Spread<TEntry, TRows>(
        TRows rows, Digits digits, int from, int to, int[] places, TEntry* memory, int count, CancellationToken cancellationToken)
        where TEntry : unmanaged
        where TRows : struct, IOrderRows<TEntry>
    {
        ref int first = ref MemoryMarshal.GetArrayDataReference(places);
        for (int start = from; start < to; start += BlockKernels.BlockLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = Math.Min(to, start + BlockKernels.BlockLength);
            for (int row = start; row < end; row++)
            {
                int at = Unsafe.Add(ref first, (nuint)digits.Of(rows.Position(row)))++;
                if ((uint)at >= (uint)count)
                {
                    throw new InvalidOperationException("The columns of the sample were changed while it was sorted.");
                }

                memory[at] = rows.Entry(row);
            }
        }
    }

    /// <summary>The bucket of a position: the leading bits of its single-precision form.</summary>
    private readonly struct Digits
    {
        private readonly uint _least;
        private readonly int _shift;

        public Digits(SampleFacts facts)
        {
            IncomeScale scale = new(facts);
            _least = BitConverter.SingleToUInt32Bits(scale.Of(facts.Least));
            uint range = BitConverter.SingleToUInt32Bits(scale.Of(facts.Greatest)) - _least;
            _shift = Math.Max(0, 32 - BucketBits - System.Numerics.BitOperations.LeadingZeroCount(range));
        }

        // The cap is for columns that somebody changes meanwhile.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public uint Of(float position) => Math.Min(unchecked(BitConverter.SingleToUInt32Bits(position) - _least) >> _shift, Buckets - 1);
    }
}
