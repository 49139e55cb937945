namespace Guangming.Domain;

/// <summary>Puts things that name each other into an order in which everything named comes first.</summary>
internal static class DependencyOrder
{
    /// <summary>What stands for a thing that is not named.</summary>
    public const int None = -1;

    /// <summary>The order, or the cycle that prevents one. Without recursion: documents of strangers may be deep.</summary>
    /// <param name="needs">The indices of the things that each thing names, or <see cref="None"/>.</param>
    public static (int[] Order, int[] Cycle) Of((int First, int Second)[] needs) =>
        IsInOrder(needs) ? ([.. Enumerable.Range(0, needs.Length)], []) : Sorted(needs);

    // As people write: what is named stands before.
    private static bool IsInOrder((int First, int Second)[] needs)
    {
        for (int i = 0; i < needs.Length; i++)
        {
            if (needs[i].First >= i || needs[i].Second >= i)
            {
                return false;
            }
        }

        return true;
    }

    private static (int[] Order, int[] Cycle) Sorted((int First, int Second)[] needs)
    {
        List<int> order = new(needs.Length);
        State[] states = new State[needs.Length];
        Stack<int> open = new();
        for (int start = 0; start < needs.Length; start++)
        {
            open.Push(start);
            while (open.TryPeek(out int at))
            {
                if (states[at] == State.New)
                {
                    states[at] = State.Open;
                    foreach (int need in (ReadOnlySpan<int>)[needs[at].First, needs[at].Second])
                    {
                        if (need != None && states[need] == State.Open)
                        {
                            return ([], Cycle(open, states, need));
                        }

                        if (need != None && states[need] == State.New)
                        {
                            open.Push(need);
                        }
                    }
                }
                else
                {
                    open.Pop();
                    if (states[at] == State.Open)
                    {
                        states[at] = State.Done;
                        order.Add(at);
                    }
                }
            }
        }

        return ([.. order], []);
    }

    private static int[] Cycle(Stack<int> open, State[] states, int closes)
    {
        // The stack lists the innermost first; only what is open lies on the path.
        IEnumerable<int> path = open.Where(i => states[i] == State.Open).TakeWhile(i => i != closes);
        return [closes, .. path.Reverse(), closes];
    }

    private enum State : byte
    {
        New,
        Open,
        Done,
    }
}
