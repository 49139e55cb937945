namespace Guangming.Domain;

/// <summary>Puts things that name each other into an order in which everything named comes first.</summary>
internal static class DependencyOrder
{
    /// <summary>The order, or the cycle that prevents one. Without recursion: documents of strangers may be deep.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="needs">The indices that a thing names.</param>
    public static (int[] Order, int[] Cycle) Of(int count, Func<int, int[]> needs)
    {
        List<int> order = new(count);
        State[] states = new State[count];
        Stack<int> open = new();
        for (int start = 0; start < count; start++)
        {
            open.Push(start);
            while (open.TryPeek(out int at))
            {
                if (states[at] == State.New)
                {
                    states[at] = State.Open;
                    foreach (int need in needs(at))
                    {
                        if (states[need] == State.Open)
                        {
                            return ([], Cycle(open, states, need));
                        }

                        if (states[need] == State.New)
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
